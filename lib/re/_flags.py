"""re.RegexFlag and the flags by their names"""

import sys

_MappingProxy = type(type.__dict__)


class _FlagType(type):
    """What a class of an enum can do, for programs without enum: importing it would cost more than all of re."""

    __members__ = property(lambda cls: _MappingProxy(_by_name))

    def __iter__(cls):
        return (_members[bit] for bit in _names)

    def __reversed__(cls):
        return (_members[bit] for bit in reversed(_names))

    def __len__(cls):
        return len(_names)

    def __contains__(cls, value):
        return isinstance(value, cls) or isinstance(value, int) and value in _members

    def __getitem__(cls, name):
        return _by_name[name]

    def __bool__(cls):
        return True

    def __repr__(cls):
        return f"<flag {cls.__name__!r}>"


class RegexFlag(int, metaclass=_FlagType):
    """Flags of a regular expression: an int that shows the names of its bits."""

    __module__ = "re"

    def __new__(cls, value=0):
        if isinstance(value, cls):
            return value
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__name__}")
        if value < 0:
            value &= sum(_names)
        member = _members.get(int(value))
        return int.__new__(cls, value) if member is None else member

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return "|".join(self._parts("")) or None

    def _parts(self, prefix):
        rest = int(self)
        parts = []
        for bit, name in _names.items():
            if rest & bit:
                parts.append(prefix + name)
                rest &= ~bit
        if rest and parts:
            parts.append(hex(rest))
        return parts if parts or rest else [prefix + "NOFLAG"]

    def __repr__(self):
        return "|".join(self._parts("re.")) or f"re.RegexFlag({int(self)})"

    __str__ = __repr__

    def __format__(self, spec):
        return format(int(self), spec) if spec else str(self)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(sum(_names) & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return (_members[bit] for bit in _names if int(self) & bit)

    def __len__(self):
        return int(self).bit_count()

    def __bool__(self):
        return int(self) != 0

    def __hash__(self):
        return hash(int(self))

    def __reduce__(self):
        return RegexFlag, (int(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_names = {
    256: "ASCII",
    2: "IGNORECASE",
    4: "LOCALE",
    32: "UNICODE",
    8: "MULTILINE",
    16: "DOTALL",
    64: "VERBOSE",
    1: "TEMPLATE",
    128: "DEBUG",
}
_members = {}
_members = {bit: RegexFlag(bit) for bit in [0, *_names]}

NOFLAG = _members[0]
A = ASCII = _members[256]
I = IGNORECASE = _members[2]
L = LOCALE = _members[4]
U = UNICODE = _members[32]
M = MULTILINE = _members[8]
S = DOTALL = _members[16]
X = VERBOSE = _members[64]
T = TEMPLATE = _members[1]
DEBUG = _members[128]

_by_name = {"NOFLAG": NOFLAG}
for _bit, _name in _names.items():
    _by_name[_name] = _members[_bit]
    if _name != "DEBUG":
        _by_name["X" if _name == "VERBOSE" else "S" if _name == "DOTALL" else _name[0]] = _members[_bit]
for _name, _member in _by_name.items():
    setattr(RegexFlag, _name, _member)

if "enum" in sys.modules:
    from enum import KEEP, IntFlag, global_flag_repr

    RegexFlag = IntFlag("RegexFlag", {_name: int(_member) for _name, _member in _by_name.items()}, module="re", boundary=KEEP)
    RegexFlag.__repr__, RegexFlag.__str__, RegexFlag._numeric_repr_ = global_flag_repr, object.__str__, hex
    globals().update(RegexFlag.__members__)
