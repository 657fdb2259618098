"""re.RegexFlag and the flags by their names"""


class RegexFlag(int):
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
        return format(str(self), spec)

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

for _bit, _name in _names.items():
    setattr(RegexFlag, _name, _members[_bit])
for _name in "AILUMSXT":
    setattr(RegexFlag, _name, globals()[_name])
RegexFlag.NOFLAG = NOFLAG
