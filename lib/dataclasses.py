"""Classes whose methods are made from annotated fields.

Only __init__ is compiled, from a text with the right parameters; the other methods are closures over field names.
"""

import sys
from operator import attrgetter

_GenericAlias = type(list[int])
_MappingProxy = type(type.__dict__)
_MemberDescriptor = None  # known when first needed
_FIELDS, _FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = "__dataclass_fields__", "_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was assigned or deleted."""


class _MISSING_TYPE:
    __slots__ = ()


class _KW_ONLY_TYPE:
    __slots__ = ()


class _Factory:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_factory = _Factory()


class InitVar:
    """InitVar[T]: a parameter of __init__ that is passed to __post_init__ and not stored."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        kind = self.type
        plain = isinstance(kind, type) and not isinstance(kind, _GenericAlias)
        return f"dataclasses.InitVar[{kind.__name__ if plain else repr(kind)}]"


class Field:
    """What a class knows about one of its fields."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _MappingProxy({} if metadata is None else metadata)
        self.kw_only = kw_only

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
            f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


class _Options:
    """The arguments of the decorator."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING
):  # fmt: skip
    """Says more about a field than its annotation and default value.

    default_factory is called without arguments for each instance; init, repr, hash and compare tell whether the methods
    of these names use the field (hash=None: as compare), kw_only whether its parameter is keyword-only.
    """
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False,
):  # fmt: skip
    """Class decorator that adds methods made from the annotations of the class body."""
    options = _Options(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return (lambda cls: _process(cls, options)) if cls is None else _process(cls, options)


# Finding the fields ---------------------------------------------------------------------------------------------------


def _resolve(cls, text):
    """The object that `Name` or `module.Name` at the start of an annotation names in the module of cls, or None."""
    path = text.strip().split("[", 1)[0].rstrip().split(".")
    namespace = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    found = namespace.get(path[0])
    if len(path) == 2 and found is not None and found in (sys.modules.get("typing"), sys.modules["dataclasses"]):
        return getattr(found, path[1], None)
    return found if len(path) == 1 else None


def _kind_of(cls, annotation):
    if isinstance(annotation, str):
        annotation = _resolve(cls, annotation)
    if annotation is InitVar or type(annotation) is InitVar:
        return _FIELD_INITVAR
    typing = sys.modules.get("typing")
    if typing is not None and typing.ClassVar in (annotation, getattr(annotation, "__origin__", None)):
        return _FIELD_CLASSVAR
    return _FIELD


def _make_field(cls, name, annotation, kw_only):
    global _MemberDescriptor
    _MemberDescriptor = _MemberDescriptor or type(_Options.init)
    default = getattr(cls, name, MISSING)
    made = default
    if not isinstance(default, Field):
        made = field(default=MISSING if isinstance(default, _MemberDescriptor) else default)
    made.name, made.type, made._field_type = name, annotation, _kind_of(cls, annotation)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is not _FIELD_CLASSVAR:
        if made.kw_only is MISSING:
            made.kw_only = kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _own_fields(cls, kw_only):
    """The fields of the class body; `_: KW_ONLY` makes those that follow it keyword-only."""
    found, seen = [], False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        marker = _resolve(cls, annotation) if isinstance(annotation, str) else annotation
        if marker is not KW_ONLY:
            found.append(_make_field(cls, name, annotation, kw_only))
        elif seen:
            raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
        else:
            seen = kw_only = True
    return found


def _inherited_fields(cls, options):
    """The fields of the bases; TypeError if only one of a base and the class is frozen."""
    found, frozen = {}, []
    for base in cls.__mro__[-1:0:-1]:
        fields_of_base = getattr(base, "__dataclass_fields__", None)
        if fields_of_base is not None:
            found.update(fields_of_base)
            frozen.append(base.__dataclass_params__.frozen)
    if frozen:
        if any(frozen) and not options.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if options.frozen and not all(frozen):
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found


def _process(cls, options):
    cls.__module__
    found = _inherited_fields(cls, options)
    for own in _own_fields(cls, options.kw_only):
        found[own.name] = own
        if isinstance(getattr(cls, own.name, None), Field):
            if own.default is MISSING:
                delattr(cls, own.name)
            else:
                setattr(cls, own.name, own.default)
    annotations = cls.__dict__.get("__annotations__", {})
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    _check_options(cls, options)
    cls.__dataclass_fields__, cls.__dataclass_params__ = found, options
    init_fields = [each for each in found.values() if each.init and each._field_type is not _FIELD_CLASSVAR]
    doc = cls.__doc__
    _add_methods(cls, options, [each for each in found.values() if each._field_type is _FIELD])
    if options.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(each.name for each in init_fields if not each.kw_only)
    if not doc:
        cls.__doc__ = cls.__name__ + (_signature(init_fields) if options.init and cls.__init__.__module__ is None else _found_signature(cls))
    if "__init__" in cls.__dict__ and cls.__init__.__module__ is None:
        cls.__init__.__module__ = cls.__module__
    if options.slots:
        cls = _with_slots(cls, options)
    elif options.weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    if options.frozen:
        _freeze(cls, found)
    _update_abstract(cls)
    return cls


def _check_options(cls, options):
    if options.order and not options.eq:
        raise ValueError("eq must be true if order is true")
    taken = ()
    if options.order:
        taken = ("__lt__", "__le__", "__gt__", "__ge__")
    for name in taken:
        if name in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering")
    if options.frozen:
        for name in ("__setattr__", "__delattr__"):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _update_abstract(cls):
    abc = sys.modules.get("abc")
    if abc is not None:
        abc.update_abstractmethods(cls)


# Methods --------------------------------------------------------------------------------------------------------------


def _getter(names):
    """A function that gives the values of these attributes as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda self: (getattr(self, names[0]),)) if names else (lambda self: ())


def _add(cls, method, name=None):
    method.__name__ = name or method.__name__
    method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
    method.__module__ = cls.__module__
    setattr(cls, method.__name__, method)


def _add_methods(cls, options, fields):
    body = cls.__dict__
    explicit_hash = body.get("__hash__", MISSING)
    if explicit_hash is None and "__eq__" in body:
        explicit_hash = MISSING  # the class statement put None there because of __eq__
    if options.init:
        _add_init(cls, options)
    if options.repr and "__repr__" not in body:
        _add(cls, _repr_method([each.name for each in fields if each.repr]))
    compared = [each.name for each in fields if each.compare]
    if options.eq and "__eq__" not in body:
        _add(cls, _eq_method(_getter(compared)))
    if options.order:
        _add_order(cls, _getter(compared))
    if options.unsafe_hash and explicit_hash is not MISSING:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if options.unsafe_hash or (options.eq and options.frozen and explicit_hash is MISSING):
        _add(cls, _hash_method([each.name for each in fields if (each.compare if each.hash is None else each.hash)]))
    elif options.eq and explicit_hash is MISSING:
        cls.__hash__ = None


_shown = set()  # ids of the instances that repr() is at work on


def _repr_method(names):
    def __repr__(self):
        key = id(self)
        if key in _shown:
            return "..."
        _shown.add(key)
        try:
            return f"{type(self).__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"
        finally:
            _shown.discard(key)

    return __repr__


def _eq_method(values):
    def __eq__(self, other):
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _hash_method(names):
    values = _getter(names)

    def __hash__(self):
        return hash(values(self))

    return __hash__


def _add_order(cls, values):
    def __lt__(self, other):
        return values(self) < values(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return values(self) <= values(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return values(self) > values(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return values(self) >= values(other) if other.__class__ is self.__class__ else NotImplemented

    for method in (__lt__, __le__, __gt__, __ge__):
        _add(cls, method)


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    _add(cls, __setattr__)
    _add(cls, __delattr__)


# __init__ -------------------------------------------------------------------------------------------------------------


def _has_default(each):
    return each.default is not MISSING or each.default_factory is not MISSING


def _init_parameters(fields):
    """The fields in the order of their parameters, positional ones and keyword-only ones."""
    taken = [each for each in fields if each.init]
    positional = [each for each in taken if not each.kw_only]
    optional = False
    for each in positional:
        if _has_default(each):
            optional = True
        elif optional:
            raise TypeError(f"non-default argument {each.name!r} follows default argument")
    return positional, [each for each in taken if each.kw_only]


def _default_of(each):
    return _factory if each.default_factory is not MISSING else each.default


def _add_init(cls, options):
    fields = [each for each in cls.__dataclass_fields__.values() if each._field_type is not _FIELD_CLASSVAR]
    positional, keyword_only = _init_parameters(fields)
    if "__init__" in cls.__dict__:
        return
    me = "__dataclass_self__" if any(each.name == "self" for each in fields) else "self"
    parameters = [me] + [f"{each.name}=0" if _has_default(each) else each.name for each in positional]
    if keyword_only:
        parameters += ["*"] + [f"{each.name}=0" if _has_default(each) else each.name for each in keyword_only]
    given, lines = _init_lines(cls, options, fields, me)
    text = "\n  ".join([f"def __dataclass_make__({', '.join(given)}):\n def __init__({', '.join(parameters)}):", *(lines or ["pass"])])
    made = {}
    exec(text + "\n return __init__", sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}, made)
    init = made["__dataclass_make__"](**given)
    init.__defaults__ = tuple([_default_of(each) for each in positional if _has_default(each)]) or None
    init.__kwdefaults__ = {each.name: _default_of(each) for each in keyword_only if _has_default(each)} or None
    init.__annotations__ = {each.name: each.type for each in positional + keyword_only} | {"return": None}
    _add(cls, init)
    init.__module__ = None  # until the documentation is made: this is ours


def _init_lines(cls, options, fields, me):
    """The objects that the code of __init__ needs, by name, and its lines."""
    given, lines, passed = {}, [], []
    if options.frozen:
        given["__dataclass_set__"] = object.__setattr__
    if any(each.default_factory is not MISSING for each in fields):
        given["__dataclass_factory__"] = _factory
    for each in fields:
        if each._field_type is _FIELD_INITVAR:
            passed.append(each.name)
            continue
        value = _init_value(each, options, given)
        if value is not None:
            target = f"__dataclass_set__({me}, {each.name!r}, {value})" if options.frozen else f"{me}.{each.name} = {value}"
            lines.append(target)
    if hasattr(cls, "__post_init__"):
        lines.append(f"{me}.__post_init__({', '.join(passed)})")
    return given, lines


def _init_value(each, options, given):
    """The expression for the value of a field, or None if __init__ leaves it alone."""
    if each.default_factory is not MISSING:
        factory = f"__dataclass_make_{each.name}__"
        given[factory] = each.default_factory
        return f"{factory}() if {each.name} is __dataclass_factory__ else {each.name}" if each.init else f"{factory}()"
    if each.init:
        return each.name
    if options.slots and each.default is not MISSING:
        default = f"__dataclass_default_{each.name}__"
        given[default] = each.default
        return default
    return None


def _annotation_text(annotation):
    if isinstance(annotation, type) and not isinstance(annotation, _GenericAlias):
        prefix = "" if annotation.__module__ == "builtins" else f"{annotation.__module__}."
        return prefix + annotation.__qualname__
    text = repr(annotation)
    return text.replace("typing.", "") if getattr(annotation, "__module__", None) == "typing" else text


def _signature(fields):
    """The parameters of __init__ as the documentation of a class shows them."""
    positional, keyword_only = _init_parameters(fields)

    def text(each):
        default = f" = {_default_of(each)!r}" if _has_default(each) else ""
        return f"{each.name}: {_annotation_text(each.type)}{default}"

    shown = [text(each) for each in positional]
    if keyword_only:
        shown += ["*"] + [text(each) for each in keyword_only]
    return f"({', '.join(shown)})"


def _found_signature(cls):
    try:
        from inspect import signature

        return str(signature(cls)).replace(" -> None", "")
    except (ImportError, TypeError, ValueError):
        return ""


# __slots__ ------------------------------------------------------------------------------------------------------------


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    if isinstance(slots, str):
        return (slots,)
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return tuple(slots)


def _with_slots(cls, options):
    """The class made again, with a slot for each field."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    body = dict(cls.__dict__)
    names = [each.name for each in fields(cls)]
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    slots = names + ["__weakref__"] if options.weakref_slot else names
    body["__slots__"] = tuple(slot for slot in slots if slot not in inherited)
    for name in (*names, "__dict__", "__weakref__"):
        body.pop(name, None)
    qualname = cls.__qualname__
    cls = type(cls)(cls.__name__, cls.__bases__, body)
    cls.__qualname__ = qualname
    if options.frozen:
        if "__getstate__" not in body:
            cls.__getstate__ = lambda self: [getattr(self, name) for name in names]
        if "__setstate__" not in body:
            cls.__setstate__ = _set_slots
    return cls


def _set_slots(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


# Functions on dataclasses ---------------------------------------------------------------------------------------------


def fields(class_or_instance):
    """The Field objects of a dataclass or of an instance of one, without ClassVars and InitVars."""
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(each for each in found.values() if each._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _check_instance(obj, function):
    if not _is_dataclass_instance(obj):
        raise TypeError(f"{function}() should be called on dataclass instances")


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, and so for dataclasses within lists, tuples and dicts; other values are deep copies."""
    _check_instance(obj, "asdict")
    return _convert(obj, lambda each, convert: dict_factory([(f.name, convert(getattr(each, f.name))) for f in fields(each)]))


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple, and so for dataclasses within lists, tuples and dicts; other values are copied."""
    _check_instance(obj, "astuple")
    return _convert(obj, lambda each, convert: tuple_factory([convert(getattr(each, f.name)) for f in fields(each)]))


_ATOMS = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type, range})


def _convert(obj, convert_fields):
    def convert(value):
        return _convert(value, convert_fields)

    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if hasattr(kind, "__dataclass_fields__"):
        return convert_fields(obj, convert)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[convert(value) for value in obj])
    if isinstance(obj, (list, tuple)):
        return kind([convert(value) for value in obj])
    if isinstance(obj, dict):
        pairs = [(convert(key), convert(value)) for key, value in obj.items()]
        if not hasattr(kind, "default_factory"):
            return kind(pairs)
        result = kind(obj.default_factory)
        result.update(pairs)
        return result
    from copy import deepcopy

    return deepcopy(obj)


def replace(obj, /, **changes):
    """A new instance of the same class, with some fields changed."""
    _check_instance(obj, "replace")
    for each in obj.__dataclass_fields__.values():
        if each._field_type is _FIELD_CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise ValueError(f"field {each.name} is declared with init=False, it cannot be specified with replace()")
        elif each.name not in changes:
            if each._field_type is _FIELD_INITVAR and each.default is MISSING:
                raise ValueError(f"InitVar {each.name!r} must be specified with replace()")
            changes[each.name] = getattr(obj, each.name)
    return type(obj)(**changes)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
    frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None,
):  # fmt: skip
    """A new dataclass. fields are names, pairs (name, type) or triples (name, type, field())."""
    annotations, defaults = {}, {}
    for item in fields:
        name = _read_item(item, annotations, defaults)
        _check_name(name, annotations)
        annotations[name] = "typing.Any" if isinstance(item, str) else item[1]

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body["__annotations__"] = annotations

    from types import new_class

    cls = new_class(cls_name, bases, {}, fill)
    cls.__module__ = module or sys._getframe(1).f_globals.get("__name__", "__main__")
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )  # fmt: skip


def _read_item(item, annotations, defaults):
    if isinstance(item, str):
        return item
    if len(item) == 3:
        defaults[item[0]] = item[2]
    elif len(item) != 2:
        raise TypeError(f"Invalid field: {item!r}")
    return item[0]


def _check_name(name, annotations):
    from keyword import iskeyword

    if not isinstance(name, str) or not name.isidentifier():
        raise TypeError(f"Field names must be valid identifiers: {name!r}")
    if iskeyword(name):
        raise TypeError(f"Field names must not be keywords: {name!r}")
    if name in annotations:
        raise TypeError(f"Field name duplicated: {name!r}")


__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]  # fmt: skip
