# partialmethod, cached_property and update_wrapper where attributes are missing or refused.
import abc
import functools


class Base(abc.ABC):
    @abc.abstractmethod
    def method(self, a, b=0):
        return a, b

    part = functools.partialmethod(method, 1)
    plain = functools.partialmethod(print, "x")


class Made(Base):
    def method(self, a, b=0):
        return a, b

    part = functools.partialmethod(method, 1)


made = Made()
print(made.part(), made.part(2), made.part.__self__ is made)  # expect: (1, 0) (1, 2) True
print(Base.part.__isabstractmethod__, Made.part.__isabstractmethod__, Made.__dict__["part"].__isabstractmethod__)
# expect: True False False
print(functools.partialmethod[int], functools.cached_property[int])
# expect: functools.partialmethod[int] functools.cached_property[int]


class Meta(type):
    @functools.cached_property
    def value(cls):
        return 1


class WithMeta(metaclass=Meta):
    pass


try:
    WithMeta.value
except TypeError as error:
    print(error)
# expect: The '__dict__' attribute on 'Meta' instance does not support item assignment for caching 'value' property.

try:
    functools.update_wrapper(lambda: 1, print, updated=("missing",))
except AttributeError as error:
    print(error)
# expect: 'function' object has no attribute 'missing'

key = functools.cmp_to_key(lambda a, b: a - b)
item = key(obj=5)
item.obj = 7
print(item.obj, item > key(6))  # expect: 7 True
for call in (lambda: key(), lambda: key(1, 2), lambda: key(x=1), lambda: key(1) < 5):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: K() missing required argument 'obj' (pos 1)
# expect: K() takes at most 1 argument (2 given)
# expect: K() missing required argument 'obj' (pos 1)
# expect: other argument must be K instance


@functools.lru_cache
def cached(x):
    return x


print(cached.__reduce__(), functools.lru_cache(lambda: 1).__reduce__())  # expect: cached <lambda>
