"""property, classmethod and staticmethod."""


class property(object):
    """An attribute whose access calls functions.

    property(fget=None, fset=None, fdel=None, doc=None); also a decorator, with
    @x.setter and @x.deleter for the other two functions.
    """

    __new__ = list.__new__
    def __init__(self, fget=None, fset=None, fdel=None, doc=None): ...
    def getter(self, function, /):
        """A copy of the property with another getter."""
    def setter(self, function, /):
        """A copy of the property with another setter."""
    def deleter(self, function, /):
        """A copy of the property with another deleter."""
    def __set_name__(self, /, *args): ...
    @field
    def fget(self):
        """The function that gets the value."""
    @field
    def fset(self):
        """The function that sets the value."""
    @field
    def fdel(self):
        """The function that deletes the value."""
    @field
    def __doc__(self): ...
    @__doc__.setter
    def __doc__(self, value): ...
    @property
    def __isabstractmethod__(self): ...


class classmethod(object):
    """classmethod(function): a method that gets the class as its first argument."""

    __new__ = list.__new__
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, function, /): ...
    @field
    def __func__(self): ...
    @field
    def __wrapped__(self): ...
    @property
    def __isabstractmethod__(self): ...


class staticmethod(object):
    """staticmethod(function): a method that gets neither the instance nor the class."""

    __new__ = list.__new__
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, function, /): ...
    @field
    def __func__(self): ...
    @field
    def __wrapped__(self): ...
    @property
    def __isabstractmethod__(self): ...


@final
@abstract
class member_descriptor(object):
    @field
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @field
    def __objclass__(self): ...
    @property
    def __doc__(self): ...
