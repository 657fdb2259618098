"""total_ordering, cached_property, partialmethod"""

from functools import partial

__name__ = "functools"  # for __module__ of what follows

_GenericAlias = type(list[int])

# For each comparison that a class defines itself: the others, from it and equality.
_derived = {
    "__lt__": {
        "__gt__": lambda self, less, other: not less and self != other,
        "__le__": lambda self, less, other: less or self == other,
        "__ge__": lambda self, less, other: not less,
    },
    "__le__": {
        "__ge__": lambda self, less_equal, other: not less_equal or self == other,
        "__lt__": lambda self, less_equal, other: less_equal and self != other,
        "__gt__": lambda self, less_equal, other: not less_equal,
    },
    "__gt__": {
        "__lt__": lambda self, greater, other: not greater and self != other,
        "__ge__": lambda self, greater, other: greater or self == other,
        "__le__": lambda self, greater, other: not greater,
    },
    "__ge__": {
        "__le__": lambda self, greater_equal, other: not greater_equal or self == other,
        "__gt__": lambda self, greater_equal, other: greater_equal and self != other,
        "__lt__": lambda self, greater_equal, other: not greater_equal,
    },
}


def _comparison(name, root, conclude):
    def method(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else conclude(self, result, other)

    method.__name__ = name
    method.__doc__ = getattr(int, name).__doc__
    return method


def total_ordering(cls):
    """Class decorator: one of < <= > >= and == give the other comparisons."""
    roots = {name for name in _derived if getattr(cls, name, None) is not getattr(object, name, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = next(name for name in _derived if name in roots)
    for name, conclude in _derived[root].items():
        if name not in roots:
            setattr(cls, name, _comparison(name, root, conclude))
    return cls


_missing = object()


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        value = cache.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            try:
                cache[self.attrname] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f"does not support item assignment for caching {self.attrname!r} property."
                ) from None
        return value

    __class_getitem__ = classmethod(_GenericAlias)


class partialmethod:
    """partial() for methods: some arguments after self are already given."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        arguments = [repr(self.func), *map(repr, self.args)]
        arguments += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(arguments)})"

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_GenericAlias)

    def _plain_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                made = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, "__self__"):
                    made.__self__ = bound.__self__
                return made
        return self._plain_method().__get__(obj, cls)
