"""singledispatch, singledispatchmethod"""

from abc import get_cache_token
from functools import update_wrapper
from types import MappingProxyType

__name__ = "functools"  # for __module__ of what follows


def _parents(cls, abstract):
    """The bases of a class; the abstract classes that it implements, but none of its bases does, stand before the first
    base after which no explicit abstract class follows."""
    bases = list(cls.__bases__)
    explicit = max([at + 1 for at, base in enumerate(bases) if hasattr(base, "__abstractmethods__")], default=0)
    own = [c for c in abstract if issubclass(cls, c) and not any(issubclass(base, c) for base in bases)]
    return bases[:explicit] + own + bases[explicit:]


def _linear(cls, abstract):
    """The MRO of a class with the abstract classes that it implements in their places (C3)."""
    parents = _parents(cls, abstract)
    rest = [c for c in abstract if c not in parents]
    orders = [_linear(parent, rest) for parent in parents] + [parents]
    result = [cls]
    while orders := [order for order in orders if order]:
        for order in orders:
            first = order[0]
            if not any(first in other[1:] for other in orders):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(first)
        orders = [order[1:] if order[0] is first else order for order in orders]
    return result


def _virtual_bases(cls, registry):
    """The registered classes that a class implements without inheriting from them, with what lies between."""
    mro = cls.__mro__
    found = [c for c in registry if hasattr(c, "__mro__") and c not in mro and issubclass(cls, c)]
    found = [c for c in found if not any(c is not other and c in other.__mro__ for other in found)]
    result = []
    for candidate in found:
        chains = [sub.__mro__ for sub in _known_subclasses(candidate) if sub not in mro and issubclass(cls, sub)]
        for chain in chains or [candidate.__mro__]:
            related = [c for c in chain if c in found or c is candidate]
            result += [c for c in sorted(related, key=chain.index) if c not in result]
    return result


def _known_subclasses(cls):
    try:
        return cls.__subclasses__()
    except TypeError:
        return []


def _implementation(cls, registry):
    """The implementation of the first class of the MRO, abstract classes included, that has one."""
    virtual = _virtual_bases(cls, registry)
    universal = [c for c in virtual if issubclass(object, c)]  # such as Hashable: last, but for object
    order = _linear(cls, [c for c in virtual if c not in universal])
    order[-1:-1] = universal
    best = None
    for candidate in order:
        if best is not None:
            if candidate in registry and candidate not in cls.__mro__ and best not in cls.__mro__ and not issubclass(best, candidate):
                raise RuntimeError(f"Ambiguous dispatch: {best} or {candidate}")
            break
        if candidate in registry:
            best = candidate
    return registry.get(best)


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
        problem = "not all arguments are classes" if _is_union(cls) else "is not a class"
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {problem}.")
    return cls


def singledispatch(func):
    """Decorator: a function that runs the implementation registered for the class of its first argument."""
    registry = {}
    cache = {}
    token = None  # abc's count of registrations, when an abstract class has an implementation
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The implementation that runs for a class."""
        nonlocal token
        if token is not None and token != get_cache_token():  # an abstract class may have a new implementation
            token = get_cache_token()
            cache.clear()
        if cls not in cache:
            cache[cls] = _implementation(cls, registry)
        return cache[cls]

    def register(cls, func=None):
        """Register an implementation for a class."""
        nonlocal token
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
            if token is None and hasattr(each, "__abstractmethods__"):
                token = get_cache_token()
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

        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        update_wrapper(method, self.func)
        return method
