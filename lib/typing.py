"""Types for annotations.

A special form such as Union is a `_SpecialForm`; what List[int] makes is an `_GenericAlias`. The names of other types and rarely used
parts are made when first asked for, so that the import stays cheap.
"""

import sys
from _type_parameters import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
from _type_parameters import Unpacked as _Unpacked

TYPE_CHECKING = False
Text = str
_BuiltinAlias = type(list[int])
_UnionType = type(int | str)
_NoneType = type(None)


# Text and arguments ---------------------------------------------------------------------------------------------------


def _text(item):
    """An argument as it stands between the brackets."""
    if isinstance(item, _BuiltinAlias):
        return repr(item)
    if isinstance(item, tuple):
        return f"[{', '.join([_text(part) for part in item])}]"
    if isinstance(item, type):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    if item is ...:
        return "..."
    return item.__name__ if type(item) is type(_text) else repr(item)


def _check(item, message="", special=False, module=None):
    """One argument: None stands for its type and a str for a type that is known later."""
    if item is None:
        return _NoneType
    if isinstance(item, str):
        return ForwardRef(item, module=module)
    if isinstance(item, _GenericAlias) and item.__origin__ in (ClassVar, Final, Generic) and not special:
        raise TypeError(f"{item!r} is not valid as type argument")
    if item in (Generic, ClassVar, Final, Union, Optional, Literal) or getattr(item, "_is_bare_protocol", False):
        if not (special and item in (ClassVar, Final)):
            raise TypeError(f"Plain {item!r} is not valid as type argument")
    if type(item) is tuple:
        raise TypeError(f"{message} Got {item!r:.100}.")
    return item


def _arguments(items):
    return items if isinstance(items, tuple) else (items,)


def _check_all(items):
    return tuple([_check(item, "Parameters to generic types must be types.") for item in _arguments(items)])


def _check_count(what, actual, expected):
    if actual != expected:
        raise TypeError(f"Too {'many' if actual > expected else 'few'} arguments for {what}; actual {actual}, expected {expected}")


class ForwardRef:
    """A type that is named by a text, to be found later."""

    __slots__ = (
        "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__", "__forward_is_argument__",
        "__forward_is_class__", "__forward_module__",
    )  # fmt: skip

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            self.__forward_code__ = compile(f"({arg[1:]},)[0]" if arg.startswith("*") else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__ = arg
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_module__ = module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


# What subscription makes ----------------------------------------------------------------------------------------------


class _GenericAlias:
    """origin[args], shown with the name of `form`."""

    def __init__(self, form, origin, args):
        self._form, self.__origin__, self.__args__ = form, origin, args
        self.__parameters__ = _BuiltinAlias(tuple, args).__parameters__
        self.__module__ = "typing"

    def _with(self, args):
        return type(self)(self._form, self.__origin__, args)

    def __getitem__(self, items):
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        items = tuple([item if isinstance(item, (list, tuple)) else _check(item) for item in _arguments(items)])
        if all(isinstance(parameter, TypeVar) for parameter in self.__parameters__):
            _check_count(self, len(items), len(self.__parameters__))
        return self._with(_BuiltinAlias(tuple, self.__args__)[items].__args__)

    def __repr__(self):
        return f"{self._form!r}[{', '.join([_text(item) for item in self.__args__]) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *arguments, **keywords):
        self._form._check_call()
        result = self.__origin__(*arguments, **keywords)
        try:
            result.__orig_class__ = self
        except Exception:  # an object may refuse any attribute in its own way
            pass
        return result

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._form.__name__
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __iter__(self):
        yield Unpack[self]

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, subclass):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __mro_entries__(self, bases):
        if isinstance(self._form, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        later = bases[bases.index(self) + 1 :]
        generic = any(isinstance(base, (_GenericAlias, _BuiltinAlias)) or (isinstance(base, type) and issubclass(base, Generic)) for base in later)
        return (self.__origin__,) if generic or issubclass(self.__origin__, Generic) else (self.__origin__, Generic)

    def __reduce__(self):
        from operator import getitem

        return getitem, (self._form, self.__args__ if len(self.__args__) != 1 else self.__args__[0])


class _UnionGenericAlias(_GenericAlias):
    def _with(self, args):
        return Union[args]

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            return f"typing.Optional[{_text(args[0] if args[1] is _NoneType else args[1])}]"
        return super().__repr__()

    def __eq__(self, other):
        return set(self.__args__) == set(other.__args__) if isinstance(other, (_UnionGenericAlias, _UnionType)) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, instance):
        return any(isinstance(instance, item) for item in self.__args__)

    def __subclasscheck__(self, subclass):
        return any(issubclass(subclass, item) for item in self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def _keys(self):
        return {(type(value), value) for value in self.__args__}

    def __repr__(self):
        return f"typing.Literal[{', '.join([_text(value) for value in self.__args__]) or '()'}]"

    def __eq__(self, other):
        return self._keys() == other._keys() if isinstance(other, _LiteralGenericAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._keys()))


class _CallableGenericAlias(_GenericAlias):
    def _with(self, args):
        first = args[0]
        return super()._with((*first, *args[1:]) if isinstance(first, (list, tuple)) else args)

    def __repr__(self):
        *taken, result = self.__args__
        single = len(taken) == 1 and (taken[0] is ... or _takes_parameters(taken[0]))
        shown = _text(taken[0]) if single else f"[{', '.join([_text(item) for item in taken])}]"
        return f"typing.Callable[{shown}, {_text(result)}]"

    def __reduce__(self):
        from operator import getitem

        *taken, result = self.__args__
        single = len(taken) == 1 and (taken[0] is ... or _takes_parameters(taken[0]))
        return getitem, (self._form, (taken[0] if single else taken, result))


class _ConcatenateGenericAlias(_GenericAlias):
    def _with(self, args):
        *types, last = args
        return (*types, *last) if isinstance(last, (list, tuple)) else super()._with(args)


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        super().__init__(Annotated, origin, (origin,))
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_text(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __call__(self, *arguments, **keywords):
        return self.__origin__(*arguments, **keywords)

    def __reduce__(self):
        import operator

        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name[:2] == "__" and name != "__supertype__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)


class _Named:
    """typing.List and the like: another name of a class, with a number of parameters (-1: any)."""

    def __init__(self, name, origin, count):
        self._name, self.__origin__, self._count = name, origin, count
        self.__module__ = "typing"

    def __getitem__(self, items):
        if self._name == "Callable":
            return _make_callable(self, items)
        if self._name == "Tuple":
            items = _arguments(items)
            return _GenericAlias(self, tuple, tuple([item if item is ... else _check(item) for item in items]))
        if not self._count:
            raise TypeError(f"{self!r} is not a generic class")
        items = _check_all(items)
        if not any(isinstance(item, _BuiltinAlias) and item.__origin__ is _Unpacked for item in items):
            _check_count(self, len(items), self._count)
        return _GenericAlias(self, self.__origin__, items)

    def _check_call(self):
        if self.__origin__.__module__ == "builtins":
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __call__(self, *arguments, **keywords):
        self._check_call()
        return self.__origin__(*arguments, **keywords)

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, instance):
        if self._name == "ByteString":
            from warnings import warn

            warn("'typing.ByteString' is deprecated and slated for removal in Python 3.14", DeprecationWarning, stacklevel=2)
            return issubclass(type(instance), self.__origin__)
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, subclass):
        if isinstance(subclass, _Named):
            subclass = subclass.__origin__
        return issubclass(subclass, self.__origin__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        later = bases[bases.index(self) + 1 :]
        generic = any(isinstance(base, (_GenericAlias, _BuiltinAlias, _Named)) or (isinstance(base, type) and issubclass(base, Generic)) for base in later)
        return (self.__origin__,) if generic else (self.__origin__, Generic)


# Special forms --------------------------------------------------------------------------------------------------------


class _SpecialForm:
    """A name with a meaning of its own; `make` gives what subscription makes."""

    def __init__(self, name, make=None):
        self._name, self._make = name, make
        self.__module__ = "typing"

    def __getitem__(self, items):
        if self._make is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._make(self, items)

    def _check_call(self):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __call__(self, *arguments, **keywords):
        self._check_call()

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __instancecheck__(self, instance):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, subclass):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


def _make_union(form, items):
    if items == ():
        raise TypeError("Cannot take a Union of no types.")
    flat = []
    for item in _arguments(items):
        item = _check(item, "Union[arg, ...]: each arg must be a type.")
        flat += item.__args__ if isinstance(item, (_UnionGenericAlias, _UnionType)) else (item,)
    different = tuple(dict.fromkeys(flat))
    return different[0] if len(different) == 1 else _UnionGenericAlias(form, form, different)


def _make_optional(form, item):
    return Union[_check(item, f"{form!r} requires a single type."), _NoneType]


def _make_literal(form, items):
    seen, values = set(), []
    for item in _arguments(items):
        for value in item.__args__ if isinstance(item, _LiteralGenericAlias) else (item,):
            try:
                if (type(value), value) in seen:
                    continue
                seen.add((type(value), value))
            except TypeError:  # unhashable: kept as it is
                pass
            values.append(value)
    return _LiteralGenericAlias(form, form, tuple(values))


def _make_single(form, item):
    return _GenericAlias(form, form, (_check(item, f"{form!r} accepts only single type."),))



def _make_required(form, item):
    return _GenericAlias(form, form, (_check(item, f"{form._name} accepts only a single type.", True),))


def _takes_parameters(item):
    return isinstance(item, ParamSpec) or (isinstance(item, _GenericAlias) and item.__origin__ is Concatenate)


def _make_concatenate(form, items):
    if items == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *types, last = _arguments(items)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _ConcatenateGenericAlias(form, form, (*[_check(item, "Concatenate[arg, ...]: each arg must be a type.") for item in types], last))


def _make_unpack(form, item):
    if isinstance(item, TypeVarTuple):
        return next(iter(item))
    return _GenericAlias(form, form, (_check(item, f"{form!r} accepts only single type."),))


def _make_callable(form, items):
    if not isinstance(items, tuple) or len(items) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    taken, result = items
    result = _check(result, "Callable[args, result]: result must be a type.")
    if taken is ... or _takes_parameters(taken):
        parameters = (taken,)
    else:
        taken = taken if isinstance(taken, list) else [taken]
        parameters = tuple([item if item is ... else _check(item, "Callable[[arg, ...], result]: each arg must be a type.") for item in taken])
    return _CallableGenericAlias(form, form.__origin__, (*parameters, result))


Union = Optional = Literal = ClassVar = Final = Concatenate = Unpack = None
Union = _SpecialForm("Union", _make_union)
Optional = _SpecialForm("Optional", _make_optional)
Literal = _SpecialForm("Literal", _make_literal)
ClassVar = _SpecialForm("ClassVar", _make_single)
Final = _SpecialForm("Final", _make_single)
Concatenate = _SpecialForm("Concatenate", _make_concatenate)
Unpack = _SpecialForm("Unpack", _make_unpack)
_PLAIN = ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias")


class Annotated:
    """Annotated[T, x]: the type T with metadata x."""

    __slots__ = ()

    def __new__(cls, *arguments, **keywords):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, items):
        if not isinstance(items, tuple) or len(items) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        origin = _check(items[0], "Annotated[t, ...]: t must be a type.", True)
        if isinstance(origin, _AnnotatedAlias):
            return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + items[1:])
        return _AnnotatedAlias(origin, items[1:])

    def __init_subclass__(cls, *arguments, **keywords):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


class _AnyType(type):
    def __instancecheck__(self, instance):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(instance)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyType):
    """A type that is compatible with every type."""

    def __new__(cls, *arguments, **keywords):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


# Small functions ------------------------------------------------------------------------------------------------------


def cast(typ, val):
    """val: only type checkers look at typ."""
    return val


def assert_type(val, typ, /):
    """val: only type checkers look at typ."""
    return val


def assert_never(arg, /):
    """For code that cannot be reached: raises AssertionError."""
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text if len(text) <= 100 else text[:100] + '...'}")


def reveal_type(obj, /):
    """Print the type of an object to standard error, and return the object."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    """Mark a method or class that is not to be overridden or subclassed."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Mark a method that overrides one of a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def get_origin(tp):
    """What is subscripted: list for List[int], Union for int | str; None for anything else."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _UnionType):
        return _UnionType
    if tp is Generic:
        return Generic
    if isinstance(tp, (_GenericAlias, _Named, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)):
        return Unpack if tp.__origin__ is _Unpacked else tp.__origin__
    return None


def get_args(tp):
    """The arguments of a subscription, as they were written: ([int], str) for Callable[[int], str]."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if not isinstance(tp, (_GenericAlias, _BuiltinAlias, _UnionType)):
        return ()
    args = tp.__args__
    called = "collections.abc" in sys.modules and get_origin(tp) is sys.modules["collections.abc"].Callable
    if called and not (len(args) == 2 and (args[0] is ... or isinstance(args[0], list) or _takes_parameters(args[0]))):
        return list(args[:-1]), args[-1]
    return args


# Names made when asked for --------------------------------------------------------------------------------------------

_ALIASES = (
    ("List", "builtins.list", 1), ("Dict", "builtins.dict", 2), ("Set", "builtins.set", 1), ("Type", "builtins.type", 1),
    ("FrozenSet", "builtins.frozenset", 1), ("Tuple", "builtins.tuple", -1), ("DefaultDict", "collections.defaultdict", 2),
    ("OrderedDict", "collections.OrderedDict", 2), ("Counter", "collections.Counter", 1),
    ("ChainMap", "collections.ChainMap", 2), ("Deque", "collections.deque", 1), ("Callable", "collections.abc.Callable", 2),
    ("AbstractSet", "collections.abc.Set", 1), ("Hashable", "collections.abc.Hashable", 0),
    ("Sized", "collections.abc.Sized", 0), ("ByteString", "collections.abc.ByteString", 0),
    ("Container", "collections.abc.Container", 1), ("Collection", "collections.abc.Collection", 1),
    ("Iterable", "collections.abc.Iterable", 1), ("Iterator", "collections.abc.Iterator", 1),
    ("Reversible", "collections.abc.Reversible", 1), ("Generator", "collections.abc.Generator", 3),
    ("Sequence", "collections.abc.Sequence", 1), ("MutableSequence", "collections.abc.MutableSequence", 1),
    ("MutableSet", "collections.abc.MutableSet", 1), ("Mapping", "collections.abc.Mapping", 2),
    ("MutableMapping", "collections.abc.MutableMapping", 2), ("MappingView", "collections.abc.MappingView", 1),
    ("KeysView", "collections.abc.KeysView", 1), ("ItemsView", "collections.abc.ItemsView", 2),
    ("ValuesView", "collections.abc.ValuesView", 1), ("Awaitable", "collections.abc.Awaitable", 1),
    ("Coroutine", "collections.abc.Coroutine", 3), ("AsyncIterable", "collections.abc.AsyncIterable", 1),
    ("AsyncIterator", "collections.abc.AsyncIterator", 1), ("AsyncGenerator", "collections.abc.AsyncGenerator", 2),
    ("ContextManager", "contextlib.AbstractContextManager", 1),
    ("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 1),
    ("Pattern", "re.Pattern", 1), ("Match", "re.Match", 1),
)  # fmt: skip
_CLASSES = (
    "Protocol", "runtime_checkable", "NamedTuple", "TypedDict", "is_typeddict", "NewType",
    "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound",
)  # fmt: skip
_FILES = "IO", "TextIO", "BinaryIO"
_TOOLS = (
    "get_type_hints", "overload", "get_overloads", "clear_overloads", "dataclass_transform", "no_type_check", "no_type_check_decorator",
)  # fmt: skip


def _make(name):
    for alias, path, count in _ALIASES:
        if alias == name:
            module, _, attribute = path.rpartition(".")
            return _Named(name, getattr(__import__(module, fromlist=[attribute]), attribute), count)
    if name in _PLAIN:
        return _SpecialForm(name)
    if name in ("Required", "NotRequired"):
        return _SpecialForm(name, _make_required)
    if name == "TypeGuard":
        return _SpecialForm(name, _make_single)
    if name == "AnyStr":
        return TypeVar("AnyStr", bytes, str)
    if name in ("T", "KT", "VT"):
        return TypeVar(name)
    if name in ("T_co", "V_co", "VT_co"):
        return TypeVar(name, covariant=True)
    if name in _CLASSES:
        return getattr(__import__("_typing_classes"), name)
    if name in _FILES:
        return getattr(__import__("_typing_io"), name)
    if name in _TOOLS or name == "_overload_dummy":
        return getattr(__import__("_typing_tools"), name)
    raise AttributeError(f"module 'typing' has no attribute {name!r}")


def __getattr__(name):
    if name == "__all__":
        return [
            "Annotated", "Any", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec",
            "TypeVar", "TypeVarTuple", "Union", "AnyStr", "assert_type", "assert_never", "cast", "final", "get_args",
            "get_origin", "override", "ParamSpecArgs", "ParamSpecKwargs", "reveal_type", "Text", "TYPE_CHECKING", "TypeAliasType",
            "Unpack", "TypeGuard", "Required", "NotRequired", *_PLAIN, *_CLASSES, *_FILES, *_TOOLS, *[alias[0] for alias in _ALIASES],
        ]  # fmt: skip
    globals()[name] = made = _make(name)
    return made
