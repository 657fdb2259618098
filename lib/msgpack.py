"""MessagePack: objects as compact bytes and back, as CircuitPython has it."""

import struct

__all__ = ["pack", "unpack", "ExtType"]


class ExtType:
    """Bytes with a number, -128 to 127, that says what they mean."""

    __slots__ = ("_code", "data")

    def __init__(self, code, data):
        self.code = code
        self.data = data

    @property
    def code(self):
        """The number."""
        return self._code

    @code.setter
    def code(self, code):
        if not isinstance(code, int):
            raise TypeError(f"code must be int, not {type(code).__name__}")
        if not -128 <= code <= 127:
            raise AttributeError(f"code {code} is out of range, -128 to 127")
        self._code = code

    def __repr__(self):
        return f"ExtType({self.code}, {self.data!r})"

    def __eq__(self, other):
        if not isinstance(other, ExtType):
            return NotImplemented
        return self.code == other.code and self.data == other.data

    def __hash__(self):
        return hash((self.code, self.data))


def pack(obj, buffer, *, default=None):
    """Write an object to a stream open for bytes. default(obj) makes something that can be packed of other objects."""
    write = buffer.write
    # Not by recursion: as deep as memory allows.
    waiting = [iter((obj,))]
    while waiting:
        for item in waiting[-1]:
            inner = _pack_one(write, item, default)
            if inner is not None:
                if len(waiting) >= _DEEPEST:
                    raise ValueError("too deep, or a container that holds itself")
                waiting.append(inner)
                break
        else:
            waiting.pop()


_DEEPEST = 512


def _pack_one(write, item, default):
    """Write an object, of a container only the head; gives an iterator of what it holds, else None."""
    known = _PACKERS.get(type(item))
    if known is None:
        known = next((_PACKERS[kind] for kind in _PACKERS if isinstance(item, kind)), None)
    if known is not None:
        return known(write, item)
    if default is None:
        raise ValueError(f"no default packer: cannot pack {type(item).__name__}")
    return iter((default(item),))


def _pack_none(write, item):
    write(b"\xc0")


def _pack_bool(write, item):
    write(b"\xc3" if item else b"\xc2")


def _pack_float(write, item):
    write(struct.pack(">Bd", 0xCB, item))


def _pack_int(write, item):
    if -32 <= item < 128:
        write(struct.pack("B", item & 0xFF))
        return
    kinds = zip((8, 16, 32, 64), "BHIQ" if item > 0 else "bhiq", range(4))
    for bits, letter, number in kinds:
        if item < 1 << bits if item > 0 else item >= -1 << bits - 1:
            write(struct.pack(">B" + letter, (0xCC if item > 0 else 0xD0) + number, item))
            return
    raise OverflowError(f"{item} does not fit 64 bits")


def _head(write, length, small, limit, codes):
    """What stands before `length` items or bytes: a code that includes it, if it is below limit, or one of codes."""
    if length < limit:
        write(bytes((small | length,)))
        return
    for code, letter, bits in zip(codes, "BHI", (8, 16, 32)):
        if code and length < 1 << bits:
            write(struct.pack(">B" + letter, code, length))
            return
    raise ValueError(f"{length} is too long")


def _pack_str(write, item):
    data = item.encode()
    _head(write, len(data), 0xA0, 32, (0xD9, 0xDA, 0xDB))
    write(data)


def _pack_bytes(write, item):
    _head(write, len(item), 0, 0, (0xC4, 0xC5, 0xC6))
    write(item)


def _pack_list(write, item):
    _head(write, len(item), 0x90, 16, (0, 0xDC, 0xDD))
    return iter(item)


def _pack_dict(write, item):
    _head(write, len(item), 0x80, 16, (0, 0xDE, 0xDF))
    return (part for pair in item.items() for part in pair)


def _pack_ext(write, item):
    length = len(item.data)
    if length in (1, 2, 4, 8, 16):
        write(bytes((0xD4 + length.bit_length() - 1,)))
    else:
        _head(write, length, 0, 0, (0xC7, 0xC8, 0xC9))
    write(struct.pack("b", item.code))
    write(item.data)


_PACKERS = {
    type(None): _pack_none, bool: _pack_bool, int: _pack_int, float: _pack_float, str: _pack_str, bytes: _pack_bytes,
    bytearray: _pack_bytes, memoryview: _pack_bytes, list: _pack_list, tuple: _pack_list, dict: _pack_dict,
    ExtType: _pack_ext,
}


def unpack(buffer, *, ext_hook=None, use_list=True):
    """Read an object from a stream. ext_hook(code, data) makes objects of ExtTypes; use_list=False: tuples for lists."""
    return _Unpacker(buffer, ext_hook or ExtType, list if use_list else tuple).value()


_NUMBERS = {0xCA: ">f", 0xCB: ">d", 0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q", 0xD0: ">b", 0xD1: ">h", 0xD2: ">i",
            0xD3: ">q"}
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}


class _Unpacker:
    """Reads from a stream."""

    def __init__(self, stream, ext_hook, sequence):
        self.stream = stream
        self.ext_hook = ext_hook
        self.sequence = sequence

    def bytes(self, length):
        """So many bytes, in small pieces, for the length may be wrong."""
        data = b""
        while len(data) < length:
            piece = self.stream.read(min(length - len(data), 1024))
            if not piece:
                raise EOFError("the data end within an object")
            data += piece
        return data

    def number(self, form):
        return struct.unpack(form, self.bytes(struct.calcsize(form)))[0]

    def length(self, code, first):
        return self.number((">B", ">H", ">I")[code - first])

    def value(self):
        """The next object."""
        # The open containers: [what makes it, items so far, how many there will be].
        open_ones = []
        while True:
            code = self.bytes(1)[0]
            container = self.container(code)
            if container is None:
                item = self.plain(code)
            else:
                if len(open_ones) >= _DEEPEST:
                    raise ValueError("too deep")
                open_ones.append(container)
                item = None
            while open_ones:
                make, items, count = open_ones[-1]
                if container is None:
                    items.append(item)
                container = None
                if len(items) < count:
                    break
                item = make(items)
                open_ones.pop()
            else:
                return item

    def container(self, code):
        if code & 0xF0 == 0x80:
            return _dict, [], (code & 0x0F) * 2
        if code & 0xF0 == 0x90:
            return self.sequence, [], code & 0x0F
        if code in (0xDC, 0xDD):
            return self.sequence, [], self.length(code, 0xDB)
        if code in (0xDE, 0xDF):
            return _dict, [], self.length(code, 0xDD) * 2
        return None

    def plain(self, code):
        if code < 0x80:
            return code
        if code >= 0xE0:
            return code - 0x100
        if code & 0xE0 == 0xA0:
            return self.bytes(code & 0x1F).decode()
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code in _NUMBERS:
            return self.number(_NUMBERS[code])
        if 0xC4 <= code <= 0xC6:
            return self.bytes(self.length(code, 0xC4))
        if 0xD9 <= code <= 0xDB:
            return self.bytes(self.length(code, 0xD9)).decode()
        if 0xC7 <= code <= 0xC9:
            return self.extension(self.length(code, 0xC7))
        if 0xD4 <= code <= 0xD8:
            return self.extension(1 << code - 0xD4)
        raise ValueError(f"byte 0x{code:02x} begins no object")

    def extension(self, length):
        code = self.number(">b")
        return self.ext_hook(code, self.bytes(length))


def _dict(items):
    return dict(zip(items[::2], items[1::2]))
