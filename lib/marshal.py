"""Values as bytes in CPython's internal format: numbers, texts, containers; no code objects (Adder has .adc files for these)."""

import io as _io
import struct as _struct

version = 4

_CONSTANTS = {None: b"N", True: b"T", False: b"F", ...: b".", StopIteration: b"S"}
_FROM_CODE = {code[0]: value for value, code in _CONSTANTS.items()}
_REF = 0x80  # a later "r" may refer to this value
_TOO_LARGE = 0x7FFFFFFF


class _Writer:
    def __init__(self, version):
        self.version = version
        self.parts = []
        self.places = {}  # id -> number, of what is written already

    def code(self, code):
        self.parts.append(bytes([code[0] | (_REF if self.version >= 3 else 0)]))

    def write(self, value, depth=0):
        if depth > 200:
            raise ValueError("object too deeply nested to marshal")
        kind = type(value)
        if value is None or kind is bool or value is ... or value is StopIteration:
            self.parts.append(_CONSTANTS[value])
            return
        if self.version >= 3:
            if id(value) in self.places:
                self.parts.append(b"r" + _struct.pack("<I", self.places[id(value)]))
                return
            self.places[id(value)] = len(self.places)
        simple = _WRITERS.get(kind)
        if simple is not None:
            simple(self, value)
        elif kind in _CONTAINERS:
            self.sized(_CONTAINERS[kind], value, depth)
        elif kind is dict:
            self.code(b"{")
            for key, item in value.items():
                self.write(key, depth + 1)
                self.write(item, depth + 1)
            self.parts.append(b"0")
        else:
            self.buffer(value)

    def sized(self, code, value, depth):
        short = code == b"(" and self.version >= 4 and len(value) < 256
        self.code(b")" if short else code)
        self.parts.append(_struct.pack("<B" if short else "<I", len(value)))
        for item in value:
            self.write(item, depth + 1)

    def integer(self, value):
        if -0x80000000 <= value <= 0x7FFFFFFF:
            self.code(b"i")
            self.parts.append(_struct.pack("<i", value))
            return
        digits, rest = [], abs(value)
        while rest:
            digits.append(rest & 0x7FFF)
            rest >>= 15
        self.code(b"l")
        self.parts.append(_struct.pack(f"<i{len(digits)}H", len(digits) if value > 0 else -len(digits), *digits))

    def numbers(self, old, new, numbers):
        self.code(new if self.version >= 2 else old)
        for number in numbers:
            text = b"%.17g" % number
            self.parts.append(_struct.pack("<d", number) if self.version >= 2 else bytes([len(text)]) + text)

    def text(self, value):
        data = value.encode("utf-8", "surrogatepass")
        if self.version < 4 or not value.isascii():
            self.code(b"t" if self.version == 3 and value.isidentifier() else b"u")
            self.parts.append(_struct.pack("<I", len(data)) + data)
            return
        is_name = value.isidentifier() or not value
        if len(data) < 256:
            self.code(b"Z" if is_name else b"z")
            self.parts.append(bytes([len(data)]) + data)
        else:
            self.code(b"A" if is_name else b"a")
            self.parts.append(_struct.pack("<I", len(data)) + data)

    def buffer(self, value):
        try:
            data = bytes(memoryview(value))
        except TypeError:
            raise ValueError("unmarshallable object") from None
        self.code(b"s")
        self.parts.append(_struct.pack("<I", len(data)) + data)


_CONTAINERS = {tuple: b"(", list: b"[", set: b"<", frozenset: b">"}
_WRITERS = {
    int: _Writer.integer,
    str: _Writer.text,
    bytes: _Writer.buffer,
    float: lambda writer, value: writer.numbers(b"f", b"g", [value]),
    complex: lambda writer, value: writer.numbers(b"x", b"y", [value.real, value.imag]),
}
_END = object()  # what closes a dict


class _Reader:
    def __init__(self, read):
        self.read = read
        self.known = []

    def take(self, count):
        data = self.read(count)
        if not isinstance(data, bytes):
            raise TypeError(f"file.read() returned not bytes but {type(data).__name__}")
        if len(data) < count:
            raise EOFError("marshal data too short")
        return data

    def number(self, format):
        return _struct.unpack(format, self.take(_struct.calcsize(format)))[0]

    def size(self, what):
        size = self.number("<i")
        if size < 0:
            raise ValueError(f"bad marshal data ({what} size out of range)")
        return size

    def value(self):
        code = self.read(1)
        if not isinstance(code, bytes):
            raise TypeError(f"file.read() returned not bytes but {type(code).__name__}")
        if not code:
            raise EOFError("EOF read where object expected")
        kind, flag = code[0] & ~_REF, code[0] & _REF
        if kind in _FROM_CODE:
            return _FROM_CODE[kind]
        kind = chr(kind)
        if kind == "0":
            return _END
        if kind == "r":
            place = self.number("<i")
            if not 0 <= place < len(self.known) or self.known[place] is _END:
                raise ValueError("bad marshal data (invalid reference)")
            return self.known[place]
        return self.container(kind, flag) if kind in "()[{<>" else self.plain(kind, flag)

    def item(self):
        value = self.value()
        if value is _END:
            raise TypeError("NULL object in marshal data for object")
        return value

    def plain(self, kind, flag):
        if kind == "i":
            value = self.number("<i")
        elif kind == "I":
            value = self.number("<q")
        elif kind == "l":
            value = self.long()
        elif kind in "gf":
            value = self.number("<d") if kind == "g" else float(self.take(self.number("B")))
        elif kind in "yx":
            value = complex(*[self.number("<d") if kind == "y" else float(self.take(self.number("B"))) for _ in "ri"])
        elif kind == "s":
            value = self.take(self.size("bytes object"))
        elif kind in "ut":
            value = self.take(self.size("string")).decode("utf-8", "surrogatepass")
        elif kind in "zZaA":
            value = self.take(self.number("B") if kind in "zZ" else self.size("string")).decode("latin-1")
        else:
            raise ValueError("bad marshal data (unknown type code)")
        if flag:
            self.known.append(value)
        return value

    def long(self):
        count = self.number("<i")
        digits = _struct.unpack(f"<{abs(count)}H", self.take(2 * abs(count)))
        if digits and not digits[-1]:
            raise ValueError("bad marshal data (unnormalized long data)")
        if any(digit > 0x7FFF for digit in digits):
            raise ValueError("bad marshal data (digit out of range in long)")
        value = sum(digit << 15 * place for place, digit in enumerate(digits))
        return value if count >= 0 else -value

    def container(self, kind, flag):
        value = {"[": list, "{": dict, "<": set}.get(kind, lambda: _END)()
        place = len(self.known)
        if flag:
            self.known.append(value)
        if kind == "{":
            while (key := self.value()) is not _END:
                value[key] = self.item()
            return value
        count = self.number("B") if kind == ")" else self.size({"[": "list", "(": "tuple"}.get(kind, "set"))
        items = (self.item() for _ in range(count))
        if kind == "[":
            value.extend(items)
        elif kind == "<":
            value.update(items)
        else:
            value = frozenset(items) if kind == ">" else tuple(items)
            if flag:
                self.known[place] = value
        return value


def dumps(value, version=version, /):
    """The bytes of a value. Version 0 to 4 of the format: from 3 on what appears twice is written once."""
    writer = _Writer(version)
    writer.write(value)
    return b"".join(writer.parts)


def dump(value, file, version=version, /):
    """Write a value to a binary file; the number of bytes, as write() tells it."""
    return file.write(dumps(value, version))


def loads(bytes, /):
    """The value that the bytes begin with."""
    return _Reader(_io.BytesIO(bytes).read).item()


def load(file, /):
    """Read one value from a binary file."""
    return _Reader(file.read).item()
