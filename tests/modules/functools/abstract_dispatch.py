# What singledispatchmethod gives says whether it is abstract.
import abc
import functools


class Shape(abc.ABC):
    @functools.singledispatchmethod
    @abc.abstractmethod
    def scale(self, by):
        pass

    @functools.singledispatchmethod
    def name(self, how):
        return "shape"


class Square(Shape):
    @functools.singledispatchmethod
    def scale(self, by):
        return by

    @scale.register
    def _(self, by: str):
        return "text"


print(Shape.__abstractmethods__, Shape.scale.__isabstractmethod__, Shape.name.__isabstractmethod__)  # expect: frozenset({'scale'}) True False
print(Square().scale(2), Square().scale("a"), Square().scale.__isabstractmethod__, Square().name(1))  # expect: 2 text False shape
try:
    Shape()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Shape without an implementation for abstract method 'scale'
