"""Names for the types of the interpreter's own objects, and tools for making classes at run time."""

import sys


class _Probe:
    __slots__ = ("member",)

    def method(self):
        pass


def _function():
    def inner():
        return cell

    cell = None
    return inner


def _generator():
    yield


async def _coroutine():
    pass


async def _asynchronous_generator():
    yield


def _traceback():
    try:
        raise Exception
    except Exception as error:
        return error.__traceback__


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
CellType = type(_function().__closure__[0])
MethodType = type(_Probe().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__repr__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(_Probe.member)
MappingProxyType = type(type.__dict__)
SimpleNamespace = type(sys.implementation).__base__  # of which it is a subclass, to be a tuple, too
ModuleType = type(sys)
GeneratorType = type(_generator())
CoroutineType = None
AsyncGeneratorType = type(_asynchronous_generator())
_unused = _traceback()
TracebackType = type(_unused)
FrameType = type(_unused.tb_frame)
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)

_unused = _coroutine()
CoroutineType = type(_unused)
_unused.close()
del _Probe, _function, _generator, _coroutine, _asynchronous_generator, _traceback, _unused


# Making classes -------------------------------------------------------------------------------------------------------


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does; exec_body(namespace) fills its namespace."""
    resolved = resolve_bases(bases)
    metaclass, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


def resolve_bases(bases):
    """Replace every base that is no class by what its __mro_entries__(bases) returns.

    The same tuple is returned if there is none. A result that is no tuple raises TypeError.
    """
    resolved, changed = [], False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
            continue
        found = entries(bases)
        if not isinstance(found, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(found)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the remaining keywords for a class statement with these bases and keywords."""
    keywords = {} if kwds is None else dict(kwds)
    metaclass = keywords.pop("metaclass", type(bases[0]) if bases else type)
    if isinstance(metaclass, type):
        metaclass = _most_derived(metaclass, bases)
    prepare = getattr(metaclass, "__prepare__", None)
    return metaclass, {} if prepare is None else prepare(name, bases, **keywords), keywords


def _most_derived(metaclass, bases):
    winner = metaclass
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
        winner = kind
    return winner


def get_original_bases(cls, /):
    """The bases as they were written, before __mro_entries__ replaced generic ones; TypeError if cls is no class."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


# Coroutines ---------------------------------------------------------------------------------------------------------


_GENERATOR, _COROUTINE, _ITERABLE_COROUTINE = 0x20, 0x80, 0x100


def coroutine(func):
    """Make a generator function's generators awaitable; another function's results, if they look like generators."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    flags = func.__code__.co_flags if type(func) is FunctionType else 0
    if flags & (_COROUTINE | _ITERABLE_COROUTINE):
        return func
    if flags & _GENERATOR:
        func.__code__ = func.__code__.replace(co_flags=flags | _ITERABLE_COROUTINE)
        return func

    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        result = func(*args, **kwargs)
        if type(result) is CoroutineType or (type(result) is GeneratorType and result.gi_code.co_flags & _ITERABLE_COROUTINE):
            return result
        looks_like_generator = all(hasattr(result, name) for name in ("send", "throw", "close", "__iter__", "__next__"))
        if not looks_like_generator or hasattr(result, "__await__"):
            return result
        return __getattr__("_GeneratorWrapper")(result)

    return wrapped


__all__ = [
    "FunctionType", "LambdaType", "CodeType", "CellType", "MethodType", "BuiltinFunctionType", "BuiltinMethodType",
    "WrapperDescriptorType", "MethodWrapperType", "MethodDescriptorType", "ClassMethodDescriptorType",
    "GetSetDescriptorType", "MemberDescriptorType", "MappingProxyType", "SimpleNamespace", "ModuleType", "GeneratorType",
    "CoroutineType", "AsyncGeneratorType", "TracebackType", "FrameType", "GenericAlias", "UnionType", "EllipsisType",
    "NoneType", "NotImplementedType", "new_class", "resolve_bases", "prepare_class", "get_original_bases",
    "DynamicClassAttribute", "coroutine",
]  # fmt: skip


def __getattr__(name):
    if name != "DynamicClassAttribute" and name != "_GeneratorWrapper":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "_GeneratorWrapper":
        import _types_more as home
    else:
        import _dynamic_attribute as home

    found = globals()[name] = getattr(home, name)
    return found


def __dir__():
    return sorted({*globals(), *__all__})
