"""Python constants as C initialisers of type Value, and the flash strings."""

from __future__ import annotations

STR_INTERNED, STR_FLASH, STR_WIDE = 1, 8, 32
STR_HASH_BITS = 26
SMALL_INT_32 = range(-(1 << 30), 1 << 30)
SMALL_INT_64 = range(-(1 << 62), 1 << 62)


def string_hash(text: str) -> int:
    """The hash of objects/str.h: FNV-1a of the UTF-8 bytes, folded, never 0."""
    value = 0x811C9DC5
    for byte in text.encode("utf-8", "surrogatepass"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (value >> STR_HASH_BITS ^ value & (1 << STR_HASH_BITS) - 1) or 1


def c_string(text: str) -> str:
    return c_bytes(text.encode("utf-8", "surrogatepass"))


def c_bytes(data: bytes) -> str:
    """A C string literal; every byte outside printable ASCII in octal, which cannot swallow what follows."""
    out = []
    for byte in data:
        char = chr(byte)
        if char in '"\\?':
            out.append("\\" + char)
        elif 32 <= byte < 127:
            out.append(char)
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def str_object(text: str, flags: int) -> str:
    """Initialiser of a flash Str; the first member of a WideStr if the text is not ASCII."""
    length = len(text.encode("utf-8", "surrogatepass"))
    flags |= STR_FLASH | (0 if text.isascii() else STR_WIDE)
    return f"{{.object = {{&str_type}}, .flags = {flags}, .hash = {string_hash(text)}u, .length = {length}, .text = {c_string(text)}}}"


class Literals:
    """Emits helper objects for constants into `lines` and returns initialisers that refer to them."""

    def __init__(self, names, lines):
        self.names = names
        self.lines = lines
        self.count = 0

    def symbol(self):
        self.count += 1
        return f"constant_{self.count}"

    def value(self, constant) -> str:
        if constant is None:
            return "VALUE_IMMEDIATE_CONSTANT(1)"
        if constant is False or constant is True:
            return f"VALUE_IMMEDIATE_CONSTANT({3 if constant else 2})"
        if constant is NotImplemented:
            return "VALUE_IMMEDIATE_CONSTANT(4)"
        if constant is ...:
            return "VALUE_IMMEDIATE_CONSTANT(5)"
        handler = {int: self.int_value, float: self.float_value, str: self.str_value, tuple: self.tuple_value, bytes: self.bytes_value}
        return handler[type(constant)](constant)

    def int_value(self, number):
        if number in SMALL_INT_32:
            return f"VALUE_INT_CONSTANT({number})"
        symbol = self.symbol()
        digits, rest = [], abs(number)
        while rest:
            digits.append(rest & 0xFFFFFFFF)
            rest >>= 32
        big = (
            f"static const Int {symbol} FLASH_ALIGNED = {{.object = {{&int_type}}, .digit_count = {len(digits)}, "
            f".negative = {'true' if number < 0 else 'false'}, .digits = {{{', '.join(f'{d}u' for d in digits)}}}}};"
        )
        if number in SMALL_INT_64:
            self.lines += ["#if WORD_BITS == 64", f"#define {symbol}_value VALUE_INT_CONSTANT({number}LL)", "#else", big,
                           f"#define {symbol}_value VALUE_OBJECT_CONSTANT(&{symbol})", "#endif"]
            return f"{symbol}_value"
        self.lines.append(big)
        return f"VALUE_OBJECT_CONSTANT(&{symbol})"

    def float_value(self, number):
        symbol = self.symbol()
        self.lines.append(f"static const double {symbol} FLASH_ALIGNED = {float_literal(number)};")
        return f"{{(uintptr_t)((const char *)&{symbol} + VALUE_TAG_DOUBLE_CELL)}}"

    def str_value(self, text):
        if text.isidentifier() and text.isascii():
            return f"VALUE_OBJECT_CONSTANT({self.names.use(text)})"
        symbol = self.symbol()
        wide = "" if text.isascii() else f", .code_points = {len(text)}"
        initialiser = f"{{.str = {str_object(text, 0)}{wide}}}" if wide else str_object(text, 0)
        self.lines.append(f"static const {'WideStr' if wide else 'Str'} {symbol} FLASH_ALIGNED = {initialiser};")
        return f"VALUE_OBJECT_CONSTANT(&{symbol})"

    def bytes_value(self, data):
        if data:
            raise ValueError("only b\"\" is supported as a bytes constant")
        return "VALUE_OBJECT_CONSTANT(&bytes_empty)"

    def tuple_value(self, items):
        if not items:
            return "VALUE_OBJECT_CONSTANT(&tuple_empty)"
        values = ", ".join(self.value(item) for item in items)
        symbol = self.symbol()
        self.lines.append(
            f"static const Tuple {symbol} FLASH_ALIGNED = "
            f"{{.object = {{&tuple_type}}, .length = {len(items)}, .items = {{{values}}}}};"
        )
        return f"VALUE_OBJECT_CONSTANT(&{symbol})"


def float_literal(number: float) -> str:
    if number != number:
        return "__builtin_nan(\"\")"
    if number in (float("inf"), float("-inf")):
        return ("-" if number < 0 else "") + "__builtin_inf()"
    return number.hex()
