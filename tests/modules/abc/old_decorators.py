# Library, abc: the decorators of old that are properties, class methods and static methods, and abstract as well.
import abc
import warnings

warnings.simplefilter("ignore")


class Base(abc.ABC):
    @abc.abstractclassmethod
    def made(cls):
        return "made", cls.__name__

    @abc.abstractstaticmethod
    def free(value):
        return "free", value

    @abc.abstractproperty
    def prop(self):
        return "prop"

    def _get(self):
        return self._x

    def _set(self, value):
        self._x = value

    x = abc.abstractproperty(_get, _set)


print(sorted(Base.__abstractmethods__))  # expect: ['free', 'made', 'prop', 'x']
try:
    Base()
except TypeError as error:
    print(error)
# expect: Can't instantiate abstract class Base without an implementation for abstract methods 'free', 'made', 'prop', 'x'



class Part(Base):
    def made(cls):
        pass

    def free(value):
        pass


try:
    Part()
except TypeError as error:
    print(error)
# expect: Can't instantiate abstract class Part without an implementation for abstract methods 'prop', 'x'



class Whole(Base):
    @classmethod
    def made(cls):
        return super().made()

    @staticmethod
    def free(value):
        return Base.free(value)

    @property
    def prop(self):
        return super().prop + "!"

    x = property(Base._get, Base._set)


whole = Whole()
whole.x = 3
print(whole.made(), whole.free(2), whole.prop, whole.x, Base.made())
# expect: ('made', 'Whole') ('free', 2) prop! 3 ('made', 'Base')

for kind in (abc.abstractclassmethod, abc.abstractstaticmethod, abc.abstractproperty):
    print(kind.__name__, kind.__mro__[1].__name__, kind.__isabstractmethod__, kind(lambda: 0).__isabstractmethod__)
# expect: abstractclassmethod classmethod True True
# expect: abstractstaticmethod staticmethod True True
# expect: abstractproperty property True True



print(abc.update_abstractmethods(Whole) is Whole, abc.get_cache_token() == abc.get_cache_token())  # expect: True True
Whole.prop = abc.abstractmethod(lambda self: None)
abc.update_abstractmethods(Whole)
print(Whole.__abstractmethods__)  # expect: frozenset({'prop'})
print(abc.update_abstractmethods(int), abc.ABCMeta.mro(Whole)[1].__name__)  # expect: <class 'int'> Base
