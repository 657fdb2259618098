"""Looking at live objects: their kind, members, documentation, state; signatures and source in submodules."""

import sys
import types

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x10, 0x20, 0x80, 0x100, 0x200
CO_NOFREE = 0x40
TPFLAGS_IS_ABSTRACT = 1 << 20
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"

_SIGNATURE_NAMES = (
    "Signature", "Parameter", "BoundArguments", "signature", "getfullargspec", "FullArgSpec", "getcallargs", "formatannotation",
    "formatargvalues", "formatannotationrelativeto", "getargs", "Arguments", "getargvalues", "ArgInfo",
)  # fmt: skip
_SOURCE_NAMES = (
    "getsource", "getsourcelines", "getsourcefile", "getfile", "getmodule", "getmodulename", "getcomments", "findsource",
    "getblock", "indentsize", "stack", "trace", "getframeinfo", "getinnerframes", "getouterframes", "FrameInfo", "Traceback",
    "getclosurevars", "ClosureVars", "getlineno", "getabsfile", "getclasstree", "walktree", "BufferFlags",
)  # fmt: skip


def __getattr__(name):
    """Signatures and source are loaded when they are first used."""
    if name in _SIGNATURE_NAMES:
        from inspect import _signatures as home
    elif name in _SOURCE_NAMES:
        from inspect import _sources as home
    elif name == "__all__":
        own = [key for key in globals() if not key.startswith("_") and key not in ("sys", "types")]
        globals()[name] = found = sorted({*own, *_SIGNATURE_NAMES, *_SOURCE_NAMES})
        return found
    else:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    globals()[name] = found = getattr(home, name)
    return found


# Kinds ----------------------------------------------------------------------------------------------------------------


def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a bound method written in Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Whether it is a built-in function or a bound built-in method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether it is a bound special method of a built-in type."""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Whether it has __get__() but not __set__(), and is no method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")


def isdatadescriptor(object):
    """Whether it has __set__() or __delete__(), and is no method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def isgetsetdescriptor(object):
    """Whether it is an attribute of a built-in type that is computed."""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """Whether it is a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isroutine(object):
    """Whether it is a function or method of any kind."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def isabstract(object):
    """Whether it is a class with abstract methods."""
    return isclass(object) and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT or getattr(object, "__abstractmethods__", None))


def _function_flags(object):
    """The flags of the code of a function, through methods and partial objects."""
    import functools

    while ismethod(object) or isinstance(object, functools.partial):
        object = object.__func__ if ismethod(object) else object.func
    return getattr(getattr(object, "__code__", None), "co_flags", 0) if isfunction(object) else 0


def isgeneratorfunction(obj):
    """Whether calling it makes a generator."""
    return bool(_function_flags(obj) & CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether calling it makes a coroutine, or it was marked so."""
    function = getattr(obj, "__func__", obj)
    return bool(_function_flags(obj) & CO_COROUTINE) or getattr(function, "_is_coroutine_function", None) is _marked


def isasyncgenfunction(obj):
    """Whether calling it makes an asynchronous generator."""
    return bool(_function_flags(obj) & CO_ASYNC_GENERATOR)


_marked = object()


def markcoroutinefunction(func):
    """Decorator: have iscoroutinefunction() say yes."""
    getattr(func, "__func__", func)._is_coroutine_function = _marked
    return func


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether it is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Whether it can be awaited."""
    if isgenerator(object):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return iscoroutine(object) or hasattr(type(object), "__await__")


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


# Members --------------------------------------------------------------------------------------------------------------


def _members(object, predicate, get):
    names = set(dir(object))
    if isclass(object):
        for base in object.__bases__:
            names.update(name for name, value in vars(base).items() if isinstance(value, types.DynamicClassAttribute))
    result = []
    for name in names:
        try:
            value = get(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            result.append((name, value))
    return sorted(result, key=lambda pair: pair[0])


def getmembers(object, predicate=None):
    """Pairs of name and value of the attributes, sorted by name; only those whose value the predicate accepts."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers(), without calling descriptors."""
    return _members(object, predicate, getattr_static)


_absent = object()


def getattr_static(obj, attr, default=_absent):
    """An attribute without calling __getattr__(), __getattribute__() or descriptors."""
    missing = _absent
    in_instance = missing
    if isclass(obj):
        for cls in obj.__mro__:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
    else:
        place = next((cls.__dict__["__dict__"] for cls in type(obj).__mro__ if "__dict__" in cls.__dict__), None)
        try:
            if place is None or isgetsetdescriptor(place) or ismemberdescriptor(place):
                in_instance = object.__getattribute__(obj, "__dict__").get(attr, missing)
        except (AttributeError, TypeError):
            pass
    in_class = missing
    for cls in type(obj).__mro__:
        if attr in cls.__dict__:
            in_class = cls.__dict__[attr]
            break
    if in_instance is not missing and (in_class is missing or not isdatadescriptor(in_class)):
        return in_instance
    for found in (in_class, in_instance, default):
        if found is not missing:
            return found
    raise AttributeError(attr)


class Attribute(tuple):
    """What classify_class_attrs() tells of an attribute: name, kind, defining_class, object."""

    __slots__ = ()
    _fields = ("name", "kind", "defining_class", "object")
    name, kind, defining_class, object = (property(lambda self, index=index: self[index]) for index in range(4))

    def __repr__(self):
        return f"Attribute({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self))})"


def classify_class_attrs(cls):
    """An Attribute for each attribute of a class."""
    result = []
    for name in dir(cls):
        for base in cls.__mro__:
            if name in base.__dict__:
                break
        else:
            continue
        value = base.__dict__[name]
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        else:
            kind = "method" if isroutine(value) else "data"
        result.append(Attribute((name, kind, base, value)))
    return result


def getmro(cls):
    """The classes in which attributes are looked up, in their order."""
    return cls.__mro__


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations of a class, module or callable; eval_str evaluates those that are texts."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__", None)
        found = found if isinstance(found, dict) else None
        names = vars(sys.modules[obj.__module__]) if obj.__module__ in sys.modules else {}, dict(vars(obj))
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, "__annotations__", None)
        names = vars(obj) if ismodule(obj) else getattr(unwrap(obj), "__globals__", {}), None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    globals, locals = names[0] if globals is None else globals, names[1] if locals is None else locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def unwrap(func, *, stop=None):
    """What a chain of decorators with __wrapped__ ends at, or the first object for which stop() is true."""
    seen = {id(func): func}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {next(iter(seen.values()))!r}")
        seen[id(func)] = func
    return func


# Documentation --------------------------------------------------------------------------------------------------------


def cleandoc(doc):
    """A docstring without the indentation of its lines and empty lines around it."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(object):
    """The documentation of what a method or attribute overrides, or None."""
    if isclass(object):
        return next((base.__doc__ for base in object.__mro__[1:] if base is not type(object).__mro__[-1] and base.__doc__), None)
    name = getattr(object, "__name__", None)
    if ismethod(object):
        owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
    else:
        source = object.fget if isinstance(object, property) else object
        name = getattr(source, "__name__", name)
        owner = sys.modules.get(getattr(source, "__module__", None))
        for part in getattr(source, "__qualname__", "").split(".")[:-1]:
            owner = getattr(owner, part, None)
    if not isclass(owner) or name is None:
        return None
    return next((doc for base in owner.__mro__ if (doc := getattr(getattr(base, name, None), "__doc__", None)) is not None), None)


def getdoc(object):
    """The documentation of an object, or of what it overrides, cleaned by cleandoc(); None if there is none."""
    doc = getattr(object, "__doc__", None)
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


# States ---------------------------------------------------------------------------------------------------------------


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def _state(object, prefix, kind):
    if getattr(object, prefix + "_running"):
        return kind + "_RUNNING"
    if getattr(object, prefix + "_suspended"):
        return kind + "_SUSPENDED"
    return kind + ("_CLOSED" if getattr(object, prefix + "_frame") is None else "_CREATED")


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state(generator, "gi", "GEN")


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state(coroutine, "cr", "CORO")


def getasyncgenstate(agen):
    """AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_frame is None:
        return AGEN_CLOSED
    return AGEN_SUSPENDED if getattr(agen, "ag_suspended", agen.ag_frame.f_lasti > 0) else AGEN_CREATED


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals
