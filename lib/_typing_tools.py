"""Functions of typing that look at annotations, and decorators that keep notes."""

import functools
import sys
import types
import typing

_overloads = {}  # (module, qualified name) -> {first line: function}


def _overload_dummy(*arguments, **keywords):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def _plain(func):
    return getattr(func, "__func__", func)


def overload(func):
    """Decorator for one of several signatures of a function; get_overloads() lists them."""
    plain = _plain(func)
    try:
        known = _overloads.setdefault((plain.__module__, plain.__qualname__), {})
        known[plain.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The functions that @overload was applied to under the name of func."""
    plain = _plain(func)
    return list(_overloads.get((plain.__module__, getattr(plain, "__qualname__", None)), {}).values())


def clear_overloads():
    """Forget what @overload was applied to."""
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    """Decorator that tells type checkers that something makes classes like dataclasses."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs,
        }  # fmt: skip
        return cls_or_fn

    return decorator


def no_type_check(arg):
    """Decorator: the annotations of a function, or of the methods of a class, are no types."""
    if isinstance(arg, type):
        for name, value in vars(arg).items():
            value = _plain(value)
            if isinstance(value, (type, types.FunctionType)) and value.__qualname__ == f"{arg.__qualname__}.{name}":
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Have a decorator apply no_type_check() too."""

    @functools.wraps(decorator)
    def wrapped(*arguments, **keywords):
        return no_type_check(decorator(*arguments, **keywords))

    return wrapped


# Hints ----------------------------------------------------------------------------------------------------------------


def _resolve(kind, globals_, locals_):
    """A type with the texts in it replaced by what they name."""
    if kind is None:
        return type(None)
    if isinstance(kind, str):
        kind = typing.ForwardRef(kind)
    if isinstance(kind, typing.ForwardRef):
        if kind.__forward_module__ is not None:
            globals_ = vars(sys.modules.get(kind.__forward_module__, sys.modules["builtins"]))
        text = kind.__forward_arg__
        found = eval(f"({text},)[0]" if text.startswith("*") else text, globals_, locals_)
        return _resolve(found, globals_, locals_) if found is not kind else found
    return _rebuild(kind, lambda part: _resolve(part, globals_, locals_) if isinstance(part, (typing._GenericAlias, typing.ForwardRef, types.GenericAlias, types.UnionType)) else part)


def _rebuild(kind, change):
    """The same type with its arguments changed."""
    if not isinstance(kind, (typing._GenericAlias, types.GenericAlias, types.UnionType)):
        return kind
    args = kind.__args__
    if isinstance(kind, types.GenericAlias):
        args = tuple([typing.ForwardRef(item) if isinstance(item, str) else item for item in args])
    changed = tuple([change(item) for item in args])
    if changed == kind.__args__:
        return kind
    if isinstance(kind, types.GenericAlias):
        return types.GenericAlias(kind.__origin__, changed)
    if isinstance(kind, types.UnionType):
        return functools.reduce(lambda left, right: left | right, changed)
    return kind._with(changed)


def _without_extras(kind):
    """A type without Annotated, Required and NotRequired."""
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        return _without_extras(kind.__origin__)
    if origin in (typing.Required, typing.NotRequired):
        return _without_extras(kind.__args__[0])
    return _rebuild(kind, _without_extras)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class (bases included), module or function, with texts replaced by what they name.

    Annotated, Required and NotRequired are left out unless include_extras is true.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = base.__dict__.get("__annotations__", {})
            if isinstance(own, types.GetSetDescriptorType):
                continue
            module = getattr(sys.modules.get(base.__module__), "__dict__", {})
            globals_ = module if globalns is None else globalns
            locals_ = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                globals_, locals_ = locals_, globals_
            for parameter in getattr(base, "__type_params__", ()):
                locals_ = {**locals_, parameter.__name__: parameter}
            for name, kind in own.items():
                hints[name] = _resolve(kind, globals_, locals_)
    else:
        globals_, locals_ = _namespaces(obj, globalns, localns)
        own = getattr(obj, "__annotations__", None)
        if own is None:
            if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, kind in own.items():
            hints[name] = _resolve(kind, globals_, locals_)
    return hints if include_extras else {name: _without_extras(kind) for name, kind in hints.items()}


def _namespaces(obj, globalns, localns):
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = vars(obj)
        else:
            source = obj
            while hasattr(source, "__wrapped__"):
                source = source.__wrapped__
            globalns = getattr(source, "__globals__", {})
        localns = globalns if localns is None else localns
    elif localns is None:
        localns = globalns
    parameters = getattr(obj, "__type_params__", ())
    return globalns, {**localns, **{parameter.__name__: parameter for parameter in parameters}} if parameters else localns


for _function in (overload, get_overloads, clear_overloads, dataclass_transform, no_type_check, no_type_check_decorator, get_type_hints):
    _function.__module__ = "typing"
