"""Classes of typing that change how a class statement works: Protocol, NamedTuple, TypedDict; and NewType."""

import sys
import typing
from abc import ABCMeta, abstractmethod
from typing import Generic, TypeVar

_GenericAlias = type(list[int])


def _caller_module():
    """The name of the module of the function that called the caller."""
    return sys._getframe(2).f_globals.get("__name__", "__main__")


# Protocols ------------------------------------------------------------------------------------------------------------

_NOT_MEMBERS = frozenset({
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__parameters__", "__orig_bases__",
    "__orig_class__", "__type_params__", "__init_subclass__", "__firstlineno__", "__static_attributes__", "__hash__",
    "__protocol_attrs__", "__callable_proto_members_only__", "_is_protocol", "_is_runtime_protocol", "_is_bare_protocol",
    "_abc_registry", "_abc_cache", "__non_callable_proto_members__",
})  # fmt: skip


def _protocol_members(cls):
    """The names that a class must have to match a protocol."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base is not Protocol and base is not Generic:
            names.update(base.__dict__, base.__dict__.get("__annotations__", ()))
    return sorted(name for name in names if name not in _NOT_MEMBERS and not name.startswith("_abc_"))


def _find(classes, name):
    """(found, value) of an attribute, without descriptors or __getattr__."""
    for cls in classes:
        if name in cls.__dict__:
            return True, cls.__dict__[name]
    return False, None


class _ProtocolType(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **keywords):
        protocol = mcls._protocol
        if protocol is not None and protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__module__ in _ALLOWED or getattr(base, "_is_protocol", False)):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **keywords)

    _protocol = None

    def __subclasscheck__(cls, subclass):
        if cls is not Protocol and cls.__dict__.get("_is_protocol"):
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not cls._is_runtime_protocol:
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if not all(callable(getattr(cls, name, None)) for name in cls.__protocol_attrs__):
                raise TypeError("Protocols with non-method members don't support issubclass()")
        return super().__subclasscheck__(subclass)

    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get("_is_protocol"):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(instance).__mro__:
            return True
        for name in cls.__protocol_attrs__:
            if name in getattr(instance, "__dict__", ()):
                found, value = True, instance.__dict__[name]
            else:
                found, value = _find(type(instance).__mro__, name)
            if not found or (value is None and callable(getattr(cls, name, None))):
                return False
        return True


_ALLOWED = ("collections.abc", "contextlib", "_collections_abc")


def _refuse_instances(self, *arguments, **keywords):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


@classmethod
def _has_members(cls, subclass):
    """The __subclasshook__ of protocols."""
    if not cls.__dict__.get("_is_protocol"):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in subclass.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", ()) and getattr(subclass, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolType):
    """The base of classes that others match by having the same members."""

    __module__ = "typing"
    __slots__ = ()
    __orig_bases__ = ()  # other classes may not have plain Generic as a base
    _is_protocol = True
    _is_runtime_protocol = False

    def __class_getitem__(cls, items):
        if cls is not Protocol:
            return super().__class_getitem__(items)
        items = items if isinstance(items, tuple) else (items,)
        try:
            return _GenericAlias(cls, Generic[items].__args__)
        except TypeError as error:
            raise TypeError(str(error).replace("Generic", "Protocol")) from None

    def __init_subclass__(cls, *arguments, **keywords):
        super().__init_subclass__(*arguments, **keywords)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_members(cls)
            if "__subclasshook__" not in cls.__dict__:
                cls.__subclasshook__ = _has_members
            if cls.__init__ is Protocol.__init__ or cls.__init__ is object.__init__:
                cls.__init__ = _refuse_instances
        elif cls.__init__ is _refuse_instances:
            after = (base.__dict__["__init__"] for base in cls.__mro__ if "__init__" in base.__dict__)
            cls.__init__ = next(init for init in after if init is not _refuse_instances)


del Protocol.__orig_bases__
_ProtocolType._protocol = Protocol


def runtime_checkable(cls):
    """Class decorator for protocols: isinstance() looks whether an object has the members."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


_T = TypeVar("T_co", covariant=True)


def _supports(name, method, generic=False):
    """A protocol with one method."""

    def body(self):
        pass

    body.__name__ = method
    base = Protocol[_T] if generic else Protocol
    namespace = {"__module__": "typing", "__slots__": (), "__doc__": f"What has {method}().", method: abstractmethod(body)}
    if generic:
        namespace["__orig_bases__"] = (base,)
    return runtime_checkable(_ProtocolType(name, (Protocol,), namespace))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__", True)
SupportsRound = _supports("SupportsRound", "__round__", True)


# NewType --------------------------------------------------------------------------------------------------------------


class NewType:
    """NewType(name, base): for type checkers a subclass of base; calling it returns its argument."""

    __module__ = "typing"

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2] if "." in name else name
        self.__supertype__ = tp
        module = _caller_module()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refusing:
            def __init_subclass__(cls):
                sub = cls.__name__
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{sub} = NewType({sub!r}, {name})`"
                )

        return (Refusing,)

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return typing.Union[self, other]

    def __ror__(self, other):
        return typing.Union[other, self]


# NamedTuple -----------------------------------------------------------------------------------------------------------

_FIXED = ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source")


def _check_types(annotations):
    return {name: typing._check(kind, f"field {name} annotation must be a type") for name, kind in annotations.items()}


def _make_named_tuple(name, annotations, defaults, module):
    from collections import namedtuple

    made = namedtuple(name, list(annotations), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = annotations
    return made


class _NamedTupleType(type):
    def __new__(mcls, name, bases, namespace):
        for base in bases:
            if base is not _NamedTupleBase and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        annotations = _check_types(namespace.get("__annotations__", {}))
        defaults = []
        for field in annotations:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                plural = "s" if len(defaults) > 1 else ""
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field{plural} {', '.join(defaults)}"
                )
        made = _make_named_tuple(name, annotations, [namespace[field] for field in defaults], namespace["__module__"])
        made.__bases__ = tuple(tuple if base is _NamedTupleBase else base for base in bases) if Generic in bases else made.__bases__
        if Generic in bases:
            made.__class_getitem__ = classmethod(_GenericAlias)
        for key, value in namespace.items():
            if key in _FIXED:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in ("__annotations__", "__module__", "__qualname__", "__dict__") and key not in made._fields:
                setattr(made, key, value)
                set_name = getattr(type(value), "__set_name__", None)
                if set_name is not None:
                    set_name(value, made, key)
        made.__qualname__ = namespace.get("__qualname__", name)
        return made


_NamedTupleBase = type.__new__(_NamedTupleType, "NamedTuple", (), {"__module__": "typing"})


def NamedTuple(typename, fields=None, /, **kwargs):
    """A named tuple with types: the base of a class with annotations, or NamedTuple(name, [(field, type), …])."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_named_tuple(typename, _check_types(dict(fields)), (), _caller_module())
    made.__orig_bases__ = (NamedTuple,)
    return made


def _named_tuple_entries(bases):
    return (_NamedTupleBase,)


NamedTuple.__module__ = "typing"
NamedTuple.__mro_entries__ = _named_tuple_entries


# TypedDict ------------------------------------------------------------------------------------------------------------


def _required(kind, total):
    """Whether a key of this annotation is required."""
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        return _required(kind.__origin__, total)
    return total if origin not in (typing.Required, typing.NotRequired) else origin is typing.Required


class _TypedDictType(type):
    def __new__(mcls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictType and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        real = (Generic, dict) if Generic in bases or any(issubclass(base, Generic) for base in bases) else (dict,)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for key, kind in namespace.get("__annotations__", {}).items():
            annotations[key] = kind = typing._check(kind, message, True, namespace.get("__module__"))
            if _required(kind, total):
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
        made = type.__new__(mcls, name, real, {**namespace, "__annotations__": annotations})
        if "__orig_bases__" not in namespace:
            made.__orig_bases__ = bases
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__total__ = total
        return made

    def __init__(cls, *arguments, **keywords):
        pass

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


_TypedDictBase = type.__new__(_TypedDictType, "TypedDict", (), {"__module__": "typing"})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A dict with a type for each key: the base of a class with annotations, or TypedDict(name, {key: type, …})."""
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    made = _TypedDictType(typename, (), {"__annotations__": dict(fields), "__module__": _caller_module()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


def _typed_dict_entries(bases):
    return (_TypedDictBase,)


TypedDict.__module__ = "typing"
TypedDict.__mro_entries__ = _typed_dict_entries


def is_typeddict(tp):
    """Whether tp is a TypedDict class."""
    return isinstance(tp, _TypedDictType)


is_typeddict.__module__ = runtime_checkable.__module__ = "typing"
