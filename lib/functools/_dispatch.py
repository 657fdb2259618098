"""singledispatch, singledispatchmethod"""

from functools import update_wrapper
from types import MappingProxyType


def _implementation(cls, registry):
    """The best implementation for a class: of the first class of its MRO that has one, else of a registered abstract
    class that it is a subclass of."""
    for base in cls.__mro__:
        if base is not object and base in registry:
            return registry[base]
    best = None
    for candidate in registry:
        if candidate is not object and issubclass(cls, candidate):
            if best is None or issubclass(candidate, best):
                best = candidate
            elif not issubclass(best, candidate):
                raise RuntimeError(f"Ambiguous dispatch: {best} or {candidate}")
    return registry[object if best is None else best]


def _is_union(cls):
    return hasattr(cls, "__args__") and type(cls).__name__ in ("UnionType", "_UnionGenericAlias")


def _is_valid_type(cls):
    return isinstance(cls, type) or (_is_union(cls) and all(isinstance(arg, type) for arg in cls.__args__))


def _annotated_type(func):
    annotations = getattr(func, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. "
            "Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    name, cls = next(iter(annotations.items()))
    if isinstance(cls, str):
        cls = eval(cls, func.__globals__)
    if not _is_valid_type(cls):
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
    return cls


def singledispatch(func):
    """Decorator: a function that runs the implementation registered for the class of its first argument."""
    registry = {}
    cache = {}
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The implementation that runs for a class."""
        if cls not in cache:
            cache[cls] = _implementation(cls, registry)
        return cache[cls]

    def register(cls, func=None):
        """Register an implementation for a class."""
        if _is_valid_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            func = cls
            cls = _annotated_type(func)
        for each in cls.__args__ if _is_union(cls) else (cls,):
            registry[each] = func
        cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """singledispatch() for methods: the argument after self decides."""

    __module__ = "functools"

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            implementation = self.dispatcher.dispatch(args[0].__class__)
            return implementation.__get__(obj, cls)(*args, **kwargs)

        method.register = self.register
        update_wrapper(method, self.func)
        return method
