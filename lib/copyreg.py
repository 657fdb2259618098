"""How classes say to copy and pickle what their instances are made of."""

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Have pickle_function reduce the instances of a class."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object may serve as a constructor."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def _is_made_by_python(cls):
    return cls.__flags__ & 0x200


def _reduce_ex(self, protocol):
    """Protocols 0 and 1: the value of the built-in base, and the state."""
    cls = type(self)
    base = next(c for c in cls.__mro__ if not _is_made_by_python(c))
    if base is cls and base is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    start = (cls, base, None if base is object else base(self))
    own_state = cls.__getstate__ is not object.__getstate__
    if not own_state and any(getattr(c, "__slots__", None) for c in cls.__mro__):
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    state = self.__getstate__()
    return (_reconstructor, start, state) if state else (_reconstructor, start)


def __getattr__(name):
    import _copyreg_more

    if name in __all__ or name in ("_slotnames", "pickle_complex", "_extension_registry", "_inverted_registry", "_extension_cache"):
        return getattr(_copyreg_more, name)
    raise AttributeError(f"module 'copyreg' has no attribute {name!r}")


__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]
