"""Abstract base classes."""

import _abc


def abstractmethod(funcobj):
    """Decorator: a method that subclasses must define before they can have instances."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def _mark_collection(cls, flags):
    _abc.mark_collection(cls, flags)
    for subclass in type.__subclasses__(cls):
        if _abc.collection_flags(subclass) != flags:
            _mark_collection(subclass, flags)


def _begin(cls, name, value):
    type.__setattr__(cls, name, value)
    return value


_generation = 0  # of registrations; negative answers of an older one do not count


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc.complete(cls)
        return cls

    def register(cls, subclass):
        """Let subclass count as a subclass without inheriting; returns it."""
        global _generation
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        registry = _abc.own(cls, "_abc_registry")
        if registry is None:
            registry = _begin(cls, "_abc_registry", [])
        registry.append(subclass)
        _generation += 1
        flags = _abc.collection_flags(cls)
        if flags and _abc.collection_flags(subclass) != flags:
            _mark_collection(subclass, flags)
        return subclass

    def __instancecheck__(cls, instance):
        """What isinstance(instance, cls) asks."""
        subclass = instance.__class__
        if subclass is type(instance):
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        """What issubclass(subclass, cls) asks."""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        cache = _abc.own(cls, "_abc_cache")  # class -> True, or the generation at which the answer was no
        if cache is None:
            cache = _begin(cls, "_abc_cache", {})
        known = cache.get(subclass)
        if known is True:
            return True
        if known == _generation:
            return False
        result = cls._abc_check(subclass)
        cache[subclass] = True if result else _generation
        return result

    def _abc_check(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            if not isinstance(answer, bool):
                raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
            return answer
        if cls in subclass.__mro__:
            return True
        for other in _abc.own(cls, "_abc_registry") or ():  # any() would take C stack at each level
            if issubclass(subclass, other):
                return True
        for other in cls.__subclasses__():
            if issubclass(subclass, other):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """A base that makes a class an abstract base class."""

    __slots__ = ()


def get_cache_token():
    """A value that changes with each ABCMeta.register()."""
    return _generation


def update_abstractmethods(cls):
    """See again which methods of cls are abstract, after it was changed."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abc.abstract_names(cls)
    return cls


_LATER = ("abstractclassmethod", "abstractproperty", "abstractstaticmethod")


def __getattr__(name):
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import _abc_more

    found = globals()[name] = getattr(_abc_more, name)
    return found


def __dir__():
    return sorted({*globals(), *_LATER})
