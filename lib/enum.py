"""Enumerations: classes whose instances are a fixed set of named values.

The namespace of a class body sorts members from everything else; `_Definitions` makes the members while `type.__new__`
tells attributes their names, so that __init_subclass__ and class decorators see a complete class.
"""

import builtins
import sys
from _dynamic_attribute import DynamicClassAttribute

_MappingProxy = type(type.__dict__)
_set_item = dict.__setitem__
_DATA_METHODS = ("__repr__", "__str__", "__format__", "__reduce_ex__")  # an Enum's own win over those of its data type
_FLAG_METHODS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
_SUNDER_NAMES = frozenset({
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
    "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_",
})  # fmt: skip


class _Unset:
    def __repr__(self):
        return "_auto_null"


_unset = _Unset()


class auto:
    """A value that the class chooses with _generate_next_value_()."""

    def __init__(self, value=_unset):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class member:
    """Marks a value of a class body, also a function or a class, as a member."""

    def __init__(self, value):
        self.value = value


class nonmember:
    """Marks a value of a class body as an ordinary attribute."""

    def __init__(self, value):
        self.value = value


class property(DynamicClassAttribute):
    """A property of members; a member may have the same name."""

    fget = fset = fdel = member = None

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
        if self.fget is None:
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"{self.owner!r} cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"{self.owner!r} cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def _naming(self, name, found):
        """The same property for a class that has a member of this name."""
        result = type(self)(self.fget, self.fset, self.fdel, self.__doc__)
        result.name, result.owner, result.member = name, self.owner, found
        return result


# Class bodies ---------------------------------------------------------------------------------------------------------


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    prefix = f"_{class_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


def _has_descriptor_method(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _words(text):
    return text.replace(",", " ").split()


class _Body(dict):
    """The namespace of a class body; `members` are the names that become members, in their order."""

    def __init__(self, class_name):
        super().__init__()
        self.class_name = class_name
        self.members = {}
        self.values = []  # of the members so far, for auto()
        self.ignored = ()
        self.generate = None
        self.automatic = False

    def __setitem__(self, name, value):
        if name[:1] == "_" and _is_private(self.class_name, name):
            pass
        elif name[:1] == "_" and _is_sunder(name):
            value = self._special(name, value)
        elif name[:1] == "_" and _is_dunder(name):
            name = "_order_" if name == "__order__" else name
        elif name in self.members:
            raise TypeError(f"{name!r} already defined as {self[name]!r}")
        elif name in self.ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _has_descriptor_method(value):
            value = self._member(name, value)
        _set_item(self, name, value)

    def _special(self, name, value):
        if name not in _SUNDER_NAMES:
            raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
        if name == "_generate_next_value_":
            if self.automatic:
                raise TypeError("_generate_next_value_ must be defined before members")
            self.generate = value.__func__ if isinstance(value, staticmethod) else value
            return staticmethod(self.generate)
        if name == "_ignore_":
            value = self.ignored = _words(value) if isinstance(value, str) else list(value)
            already = set(value) & set(self.members)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _member(self, name, value):
        if name in self:
            raise TypeError(f"{name!r} already defined as {self[name]!r}")
        if isinstance(value, member):
            value = value.value
        elif isinstance(value, type):
            _warn(
                "In 3.13 classes created inside an enum will not become a member.  "
                "Use the `member` decorator to keep the current behavior."
            )
        if type(value) is auto:
            value = self._automatic(name, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            value = tuple(self._automatic(name, part, True) if isinstance(part, auto) else part for part in value)
        self.members[name] = True
        self.values.append(value)
        return value

    def _automatic(self, name, value, remember=False):
        if value.value is _unset:
            self.automatic = True
            value.value = self.generate(name, 1, len(self.members), self.values[:])
            if remember:
                self.values.append(value.value)
        return value.value


def _warn(text):
    import warnings

    depth = 2
    while sys._getframe(depth).f_globals is globals():
        depth += 1
    warnings.warn(text, DeprecationWarning, stacklevel=depth + 1)


def _first_enum(bases):
    if bases and not isinstance(bases[-1], EnumType):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    return bases[-1] if bases else None


def _data_type_of(base):
    """The class that a base gives its values: the one with __new__ or dataclass fields, or a subclass of it."""
    candidate = None
    for cls in base.__mro__:
        if cls is object:
            continue
        if isinstance(cls, EnumType):
            return None if cls._member_type_ is object else cls._member_type_
        if "__new__" in cls.__dict__ or "__dataclass_fields__" in cls.__dict__:
            return candidate or cls
        candidate = candidate or cls
    return None


def _find_data_type(class_name, bases):
    found = {_data_type_of(base) for base in bases} - {None}
    if len(found) > 1:
        raise TypeError(f"too many data types for {class_name!r}: {found!r}")
    return found.pop() if found else object


class _Definitions:
    """Makes the members of the class in whose namespace it stands, once, and leaves."""

    def __init__(self, first, values, order):
        self.first, self.values, self.order = first, values, order

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        self._choose_methods(cls)
        if self.values:
            _add_members(cls, self.values)
        if Flag is not None and issubclass(cls, Flag):
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        if self.order is not None:
            self._check_order(cls)

    def _choose_methods(self, cls):
        data = cls._member_type_
        if "__str__" in cls.__dict__ and "__format__" not in cls.__dict__:
            cls.__format__ = Enum.__format__
        if ReprEnum is not None and ReprEnum in cls.__bases__:
            if data is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in cls.__dict__:
                cls.__format__ = data.__format__
            if "__str__" not in cls.__dict__:
                cls.__str__ = data.__repr__ if data.__str__ is object.__str__ else data.__str__
        for name in _DATA_METHODS:
            if name not in cls.__dict__ and getattr(cls, name) in (getattr(data, name), getattr(object, name)):
                setattr(cls, name, getattr(self.first, name))

    def _check_order(self, cls):
        order = _words(self.order) if isinstance(self.order, str) else self.order
        canonical = [name for name in order if name not in cls._member_map_ or name in cls._member_names_]
        if cls._member_names_ != canonical:
            raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {canonical!r}")


def _add_members(cls, values):
    flag = Flag is not None and issubclass(cls, Flag)
    names, by_name, by_value = cls._member_names_, cls._member_map_, cls._value2member_map_
    initialise = cls.__init__ is not Enum.__init__
    inherited = [base.__dict__ for base in cls.__mro__[1:-1]]
    for name, value in values.items():
        made = _make_member(cls, name, value, initialise)
        value = made._value_
        if flag:
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
        try:
            known = by_value.get(value)
        except TypeError:  # unhashable
            known = _find_value(cls, value)
        if known is not None:
            made = known
        elif not flag or not isinstance(value, int) or _is_single_bit(value):
            names.append(name)
        _publish_member(cls, inherited, name, made)
        by_name[name] = made
        if known is None:
            try:
                by_value[value] = made
            except TypeError:
                pass


def _make_member(cls, name, value, initialise):
    data, make = cls._member_type_, cls._new_member_
    arguments = value if isinstance(value, tuple) else (value,)
    if data is tuple:
        arguments = (arguments,)
    made = make(cls) if make is object.__new__ else make(cls, *arguments)
    if "_value_" not in made.__dict__:
        if data is object:
            made._value_ = value
        else:
            try:
                made._value_ = data(*arguments)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create it") from error
    made._name_ = name
    made.__objclass__ = cls
    if initialise:
        made.__init__(*arguments)
    made._sort_order_ = len(cls._member_names_)
    return made


def _publish_member(cls, inherited, name, made):
    for namespace in inherited:
        if name in namespace:
            found = namespace[name]
            if isinstance(found, builtins.property):
                found = property(found.fget, found.fset, found.fdel, found.__doc__)
                found.owner = next(base for base in cls.__mro__[1:] if name in base.__dict__)
            if isinstance(found, property):
                made = found._naming(name, made)
            break
    _set_class_attribute(cls, name, made)


_set_class_attribute = type.__setattr__


def _find_value(cls, value):
    """The member with this value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for found in cls._member_map_.values():
            if found._value_ == value:
                return found


# The metaclass --------------------------------------------------------------------------------------------------------


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, _plain=False, **keywords):
        if _plain:
            return {}
        for base in bases:
            for parent in base.__mro__:
                if isinstance(parent, EnumType) and parent._member_map_:
                    raise TypeError(f"<enum {cls!r}> cannot extend {parent!r}")
        body = _Body(cls)
        first = _first_enum(bases)
        if first is not None:
            body.generate = first._generate_next_value_
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, _plain=False, **keywords):
        if _plain:  # a class of this module that has no members and says everything else
            classdict.update(_member_names_=[], _member_map_={}, _value2member_map_={})
            return super().__new__(metacls, cls, bases, classdict)
        if not isinstance(classdict, _Body):
            classdict = _copy_body(cls, bases, classdict)
        values = {name: classdict[name] for name in classdict.members}
        ignored = {*values, *classdict.ignored, "_ignore_", "_order_"}
        namespace = {name: value for name, value in classdict.items() if name not in ignored}
        if "mro" in values or "" in values:
            raise ValueError("invalid enum member name(s) " + ",".join(repr(name) for name in values if name in ("mro", "")))
        first = _first_enum(bases)
        data_type = _find_data_type(cls, bases)
        namespace.update(
            _member_names_=[], _member_map_={}, _value2member_map_={}, _member_type_=data_type, _definitions_=_Definitions(first, values, classdict.get("_order_"))
        )
        if first is None:
            namespace["_new_member_"] = object.__new__
            return super().__new__(metacls, cls, bases, namespace, **keywords)
        _choose_new(namespace, first, data_type)
        if Flag is not None and issubclass(first, Flag):
            namespace.update(_boundary_=boundary or first._boundary_, _flag_mask_=0, _singles_mask_=0, _all_bits_=0)
            if data_type is not object:
                for name in _FLAG_METHODS:
                    namespace.setdefault(name, getattr(first, name))
        try:
            return super().__new__(metacls, cls, bases, namespace, **keywords)
        except Exception as error:
            if getattr(error, "__notes__", [""])[-1].startswith("Error calling __set_name__ on '_Definitions'"):
                del error.__notes__  # a user who wrote no descriptor should not read about ours
            raise

    def __init__(cls, *arguments, **keywords):
        pass

    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member with a value; or, from a class without members, a new enumeration with the name `value`.

        names are words in a string, names, pairs of name and value, or a mapping. module and qualname say where the
        new class is found, type is its data type and start the first value that is chosen for a member.
        """
        if cls._member_map_:
            return cls.__new__(cls, (value, names, *values) if names else value)
        if names is None and type is None:
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        bases = (cls,) if type is None else (type, cls)
        body = cls.__class__.__prepare__(value, bases)
        for name, member_value in _functional_members(body, () if names is None else names, start):
            body[name] = member_value
        body["__module__"] = module or sys._getframe(1).f_globals.get("__name__")
        if qualname is not None:
            body["__qualname__"] = qualname
        return cls.__class__(value, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """A new class of the globals of a module that `filter` chooses by name; they become its members."""
        import _enum_tools

        return _enum_tools.convert(cls, name, module, filter, source, boundary=boundary, as_global=as_global)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        """Whether value is a member or the value of one."""
        return isinstance(value, cls) or value in cls._value2member_map_

    def __getitem__(cls, name):
        """The member of this name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """The members without aliases, in the order of their definition."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        """The members without aliases, last one first."""
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        """How many members there are, aliases not counted."""
        return len(cls._member_names_)

    @builtins.property
    def __members__(cls):
        """Names and members, aliases included."""
        return _MappingProxy(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __repr__(cls):
        return f"<{'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'} {cls.__name__!r}>"

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__"}
        names |= {"__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        return sorted(names if cls._member_type_ is object else names | set(dir(cls._member_type_)))


EnumMeta = EnumType


def _copy_body(name, bases, classdict):
    """A namespace that was filled without the class statement's rules."""
    body = EnumType.__prepare__(name, bases)
    for key, value in classdict.items():
        body[key] = value
    return body


def _choose_new(namespace, first, data_type):
    """What makes the members is kept as _new_member_, since __new__ of the class looks a member up."""
    made_by = namespace.get("__new__")
    if made_by is None:
        made_by = first._new_member_ if first._new_member_ is not object.__new__ else data_type.__new__
    elif isinstance(made_by, staticmethod):
        made_by = made_by.__func__
    namespace["_new_member_"] = staticmethod(made_by)
    namespace["__new__"] = Enum.__new__


def _functional_members(body, names, start):
    """Pairs of name and value for Enum(class_name, names)."""
    if isinstance(names, str):
        names = _words(names)
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        values = []
        for count, name in enumerate(names):
            value = body.generate(name, start, count, values[:])
            values.append(value)
            yield name, value
        return
    for item in names:
        name, value = (item, names[item]) if isinstance(item, str) else item
        yield name, value


# The classes ----------------------------------------------------------------------------------------------------------

Enum = Flag = ReprEnum = None


class Enum(metaclass=EnumType, _plain=True):
    """The base of enumerations: the names that a class body binds become its instances."""

    _member_type_, _new_member_ = object, object.__new__

    @classmethod
    def __signature__(cls):
        """What inspect.signature() shows of a call of the class."""
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        if type(value) is cls:
            return value
        found = _find_value(cls, value)
        return _ask_class(cls, value) if found is None else found

    def __init__(self, *arguments, **keywords):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): one more than the largest so far, or start."""
        if not last_values:
            return start
        try:
            largest = sorted(last_values)[-1]
            if largest == last_values[-1]:
                return largest + 1
        except TypeError:
            pass
        _warn(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support "
            "adding +1\nand the value returned will be the largest value in the enum incremented by 1"
        )
        numbers = [value for value in last_values if isinstance(value, int)]
        return max(numbers) + 1 if numbers else start

    @classmethod
    def _missing_(cls, value):
        """The member for a value that none has; None if there is none."""
        return None

    def __repr__(self):
        cls = type(self)
        show = repr
        if "__dataclass_params__" in cls._member_type_.__dict__ and cls._member_type_.__dict__["__dataclass_params__"].repr:
            show = _dataclass_text
        return f"<{cls.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if type(self)._member_type_ is not object:
            names = set(object.__dir__(self))
        for cls in type(self).mro():
            for name, value in cls.__dict__.items():
                if name[0] != "_" and name not in type(self)._member_map_ and cls is not object:
                    names.add(name)
        return sorted(names | {name for name in self.__dict__ if name[0] != "_"})

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, protocol):
        return type(self), (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


def _dataclass_text(value):
    shown = (name for name, field in value.__dataclass_fields__.items() if field.repr)
    return ", ".join(f"{name}={getattr(value, name)!r}" for name in shown)


def _ask_class(cls, value):
    """What _missing_() makes of a value that no member has; ValueError if nothing."""
    if not cls._member_map_ and not issubclass(cls, Flag):
        raise TypeError(f"{cls!r} has no members defined")
    unknown = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    try:
        result = cls._missing_(value)
    except Exception as error:
        if not isinstance(error, ValueError):
            error.__context__ = unknown
        error.__traceback__ = None
        raise
    if isinstance(result, cls) or (isinstance(result, int) and getattr(cls, "_boundary_", None) is EJECT):
        return result
    if result is None:
        raise unknown
    error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    error.__context__ = unknown
    raise error


class ReprEnum(Enum, _plain=True):
    """An enumeration whose members have str() and format() of their data type."""

    _member_type_, _new_member_, __new__ = object, staticmethod(object.__new__), Enum.__new__


class IntEnum(int, ReprEnum, _plain=True):
    """Members are ints."""

    _member_type_, _new_member_, __new__ = int, staticmethod(int.__new__), Enum.__new__
    __str__, __format__, __repr__ = int.__repr__, int.__format__, Enum.__repr__


class StrEnum(str, ReprEnum, _plain=True):
    """Members are strs; auto() gives the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for what, value in zip(("encoding", "errors"), values[1:]):
            if not isinstance(value, str):
                raise TypeError(f"{what} must be a string, not {value!r}")
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    _member_type_, _new_member_, __new__ = str, staticmethod(__new__), Enum.__new__
    __str__, __format__, __repr__ = str.__str__, str.__format__, Enum.__repr__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The name in lower case."""
        return name.lower()


class FlagBoundary(StrEnum):
    """What a Flag does with bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _is_single_bit(value):
    return value > 0 and not value & (value - 1)


def bin(num, max_bits=None):
    """A number in binary: 0b and 0 or 1 for the sign, a space, the digits of the two's complement."""
    width = num.bit_length()
    digits = f"{num & (1 << width) - 1:0{width}b}" if width else ""
    sign = "1" if num < 0 else "0"
    return f"0b{sign} {digits.rjust(max_bits or 0, sign)}"


class Flag(Enum, _plain=True):
    """Members are bits that can be combined."""

    _member_type_, _new_member_, __new__ = object, staticmethod(object.__new__), Enum.__new__
    _boundary_ = STRICT
    _flag_mask_ = _singles_mask_ = _all_bits_ = 0
    _numeric_repr_ = repr
    __format__ = Enum.__format__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The bit above the highest one so far."""
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 1 << last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        """The combination of members for a value."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, every = cls._flag_mask_, cls._all_bits_
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is EJECT:
                return value
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}"
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif value < 0:
                value += max(every + 1, 2 ** value.bit_length())
        if value < 0:
            value += every + 1
        return _combination(cls, value)

    def __contains__(self, other):
        """Whether all bits of other are set."""
        if not isinstance(other, type(self)):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The members of one bit that are set, in the order of their definition."""
        return (found for found in type(self) if found._value_ & self._value_)

    def __len__(self):
        """How many bits are set."""
        return self._value_.bit_count()

    def __repr__(self):
        name = "" if self._name_ is None else f".{self._name_}"
        return f"<{type(self).__name__}{name}: {self._value_!r}>"

    def __str__(self):
        cls = type(self)
        return f"{cls.__name__}({self._value_!r})" if self._name_ is None else f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _bits_of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        data = type(self)._member_type_
        return other if data is not object and isinstance(other, data) else None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)



def _combination(cls, value):
    """A member made of others, kept so that there is one for each value."""
    found = cls._value2member_map_.get(value)
    if found is not None:
        return found
    if cls._member_type_ is object:
        made = object.__new__(cls)
    else:
        made = cls._member_type_.__new__(cls, value)
    made._value_ = value
    made.__objclass__ = cls
    made._name_ = _combined_name(cls, value)
    return cls._value2member_map_.setdefault(value, made)


def _combined_name(cls, value):
    parts = [found for found in cls if found._value_ & value]
    if value & ~cls._singles_mask_:
        parts += [
            found for found in cls._member_map_.values()
            if found not in parts and found._value_ and found._value_ & value == found._value_
        ]  # fmt: skip
    names, unknown = [], value
    for found in parts:
        names.append(found._name_)
        unknown &= ~found._value_
    if names and unknown:
        names.append(cls._numeric_repr_(unknown))
    return "|".join(names) or None


class IntFlag(int, ReprEnum, Flag, _plain=True):
    """Members are ints and bits that can be combined; other bits are kept."""

    _member_type_, _new_member_, __new__ = int, staticmethod(int.__new__), Enum.__new__
    __str__, __format__, __repr__ = int.__repr__, int.__format__, Flag.__repr__
    _boundary_ = KEEP
    _flag_mask_ = _singles_mask_ = _all_bits_ = 0
    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def __getattr__(name):
    import _enum_tools

    if name not in _enum_tools.__all__:
        raise AttributeError(f"module 'enum' has no attribute {name!r}")
    globals()[name] = result = getattr(_enum_tools, name)
    return result


__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
    "auto", "unique", "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]  # fmt: skip
