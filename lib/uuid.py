"""Numbers of 128 bits that name things, unique without asking anyone (RFC 4122)."""

from enum import Enum
from os import urandom

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
    "reserved for future definition")

_int, _bytes = int, bytes
_FIELD_BITS = (32, 16, 16, 8, 8, 48)


class SafeUUID(Enum):
    """Whether the system promised that no other process made the same one."""
    safe = 0
    unsafe = -1
    unknown = None


def _from_hex(text):
    digits = text.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return _int(digits, 16)


def _from_bytes(data, name):
    if len(data) != 16:
        raise ValueError(f"{name} is not a 16-char string")
    return _int.from_bytes(data, "big")


def _from_bytes_le(data):
    return _from_bytes(data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:] if len(data) == 16 else data, "bytes_le")


def _from_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for i, (field, bits) in enumerate(zip(fields, _FIELD_BITS)):
        if not 0 <= field < 1 << bits:
            raise ValueError(f"field {i + 1} out of range (need a{'n' if bits == 8 else ''} {bits}-bit value)")
        number = number << bits | field
    return number


class UUID:
    """One such number, from its text, bytes, fields or int; it cannot be changed."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            int = _from_hex(hex)
        elif bytes is not None:
            int = _from_bytes(bytes, "bytes")
        elif bytes_le is not None:
            int = _from_bytes_le(bytes_le)
        elif fields is not None:
            int = _from_fields(fields)
        elif not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48 | 0xF000 << 64) | 0x8000 << 48 | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        object.__setattr__(self, "is_safe", SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        text = self.hex
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    @property
    def hex(self):
        return "%032x" % self.int

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def bytes(self):
        return self.int.to_bytes(16, "big")

    @property
    def bytes_le(self):
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def node(self):
        return self.int & (1 << 48) - 1

    @property
    def time(self):
        return (self.time_hi_version & 0xFFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return self.int >> 48 & 0x3FFF

    @property
    def variant(self):
        bits = self.int >> 61 & 7
        if bits < 4:
            return RESERVED_NCS
        return RFC_4122 if bits < 6 else RESERVED_MICROSOFT if bits == 6 else RESERVED_FUTURE

    @property
    def version(self):
        return self.int >> 76 & 15 if self.variant == RFC_4122 else None


_node = _last_time = None


def getnode():
    """A number of 48 bits for this board, drawn by chance at the first call."""
    global _node
    if _node is None:
        _node = _int.from_bytes(urandom(6), "big") | 1 << 40  # marks it as no network card's
    return _node


def uuid1(node=None, clock_seq=None):
    """A UUID of the time now, this board and a number that tells apart what is made at the same time."""
    global _last_time
    from time import time_ns
    time = time_ns() // 100 + 0x01B21DD213814000  # from 1582 on, in steps of 100 ns
    if _last_time is not None and time <= _last_time:
        time = _last_time + 1
    _last_time = time
    if clock_seq is None:
        clock_seq = _int.from_bytes(urandom(2), "big")
    if node is None:
        node = getnode()
    return UUID(fields=(time & 0xFFFFFFFF, time >> 32 & 0xFFFF, time >> 48 & 0xFFF, clock_seq >> 8 & 0x3F,
                        clock_seq & 0xFF, node), version=1)


def _named(hash, namespace, name, version):
    name = _bytes(name, "utf-8") if isinstance(name, str) else name
    return UUID(bytes=hash(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    """The UUID of a name in a namespace, by MD5."""
    from hashlib import md5
    return _named(md5, namespace, name, 3)


def uuid4():
    """A UUID of random bits."""
    return UUID(bytes=urandom(16), version=4)


def uuid5(namespace, name):
    """The UUID of a name in a namespace, by SHA-1."""
    from hashlib import sha1
    return _named(sha1, namespace, name, 5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")


def main():
    """The command line."""
    from _uuid_main import main as run
    run()


if __name__ == "__main__":
    main()
