"""What enum offers besides its classes: checks of a finished class, and members that are shown as globals."""

import sys
from enum import Enum, Flag, StrEnum

__name__ = "enum"  # for __module__ of what follows

__all__ = [
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "unique", "verify", "show_flag_values",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "pickle_by_global_name", "pickle_by_enum_name",
    "_simple_enum", "_test_simple_enum", "_iter_bits_lsb",
]  # fmt: skip


def _alias_text(enumeration):
    found = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    return ", ".join(f"{alias} -> {name}" for alias, name in found)


def unique(enumeration):
    """Class decorator: ValueError if two names have the same value."""
    aliases = _alias_text(enumeration)
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {aliases}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator: ValueError if the enumeration fails one of the checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not (isinstance(enumeration, type) and issubclass(enumeration, Enum)):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                aliases = _alias_text(enumeration)
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {aliases}")
            elif check is CONTINUOUS:
                _check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _check_named_flags(enumeration)
        return enumeration


def _check_continuous(enumeration):
    values = {member.value for member in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind, wanted = "flag", [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
    else:
        kind, wanted = "enum", range(low + 1, high)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(missing)}")


def _check_named_flags(enumeration):
    single = 0
    for member in enumeration:
        single |= member.value
    names, unnamed = [], 0
    for name, member in enumeration.__members__.items():
        if name not in enumeration._member_names_ and member.value >= 0 and member.value & ~single:
            names.append(name)
            unnamed |= member.value & ~single if len(show_flag_values(member.value)) > 0 else 0
    if not names:
        return
    which = f"alias {names[0]} is" if len(names) == 1 else f"aliases {', '.join(names[:-1])} and {names[-1]} are"
    amount = f"combined values of 0x{unnamed:x}" if unnamed.bit_count() > 1 else f"value 0x{unnamed:x}"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {which} missing {amount} "
        "[use enum.show_flag_values(value) for details]"
    )


def _iter_bits_lsb(num):
    """The bits of a number as powers of two, the lowest first."""
    value = num if isinstance(num, int) else num.value
    if value < 0:
        raise ValueError(f"{value!r} is not a positive integer")
    while value:
        yield value & -value
        value &= value - 1


def show_flag_values(value):
    """The bits of a number, as a list of powers of two."""
    return list(_iter_bits_lsb(value))


# Members as globals of their module -----------------------------------------------------------------------------------


def _module_of(member):
    return type(member).__module__.split(".")[-1]


def global_enum_repr(self):
    """A repr() for enumerations whose members are globals: module.NAME"""
    return f"{_module_of(self)}.{self._name_}"


def global_flag_repr(self):
    """A repr() for flags whose members are globals: module.A|module.B"""
    module, cls = _module_of(self), type(self)
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    if "|" not in self._name_:
        return f"{module}.{self._name_}"
    return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|"))


def global_str(self):
    """A str() for members that are globals: their name."""
    return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Class decorator: the members become globals of the class's module, and repr() shows them so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, int | str):
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    """For __reduce_ex__: members are globals."""
    return self.name


def pickle_by_enum_name(self, proto):
    """For __reduce_ex__: members are found by name in their class."""
    return getattr, (type(self), self._name_)


# Classes that are made of something else ------------------------------------------------------------------------------


def convert(base, name, module, filter, source, **keywords):
    """EnumType._convert_()."""
    as_global = keywords.pop("as_global")
    target = sys.modules[module].__dict__
    source = source.__dict__ if source else target
    members = [(key, source[key]) for key in source if filter(key)]
    try:
        members.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:  # values of several types
        members.sort(key=lambda pair: pair[0])
    made = base(name, members, module=module, boundary=keywords["boundary"])
    if as_global:
        global_enum(made)
    else:
        target.update(made.__members__)
        made.__reduce_ex__ = pickle_by_global_name
    return made


_OF_EVERY_CLASS = ("__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "__static_attributes__")


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator: an ordinary class becomes an enumeration of type etype."""

    def convert_class(cls):
        body = type(etype).__prepare__(cls.__name__, (etype,))
        for key, value in cls.__dict__.items():
            if key not in _OF_EVERY_CLASS:
                body[key] = value
        body["__module__"], body["__qualname__"], body["__doc__"] = cls.__module__, cls.__qualname__, cls.__doc__
        return type(etype)(cls.__name__, (etype,), body, boundary=boundary)

    return convert_class


def _test_simple_enum(checked_enum, simple_enum):
    """TypeError if the two enumerations differ in their names or values."""
    failed = []
    checked, simple = checked_enum.__members__, simple_enum.__members__
    for name in checked.keys() | simple.keys():
        if name not in simple or name not in checked:
            failed.append(f"{'missing' if name in checked else 'extra'} member: {name!r}")
        elif checked[name].value != simple[name].value:
            failed.append(f"{name!r}: {checked[name].value!r} is not {simple[name].value!r}")
    if failed:
        raise TypeError("enum mismatch:\n   " + "\n   ".join(failed))
