"""Records packed and unpacked by random formats, with values that fit and values that do not."""

import struct

PROGRAM = """
import struct
def packed(format, *values):
    data = struct.pack(format, *values)
    return data, struct.unpack(format, data), struct.calcsize(format)
"""
RANGES = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}


def item(source):
    """(code, values)"""
    code = source.choice("bBhHiIlLqQfdesp?xc")
    count = source.choice((None, None, None, 0, 1, 2, 5))
    if code == "p" and count == 0:
        count = 1  # CPython fails at 0p: SystemError
    text = code if count is None else f"{count}{code}"
    times = 1 if count is None else count
    if code == "x":
        return text, []
    if code in "sp":
        return text, [bytes(source.choice(b"ab\0\xff") for _ in range(source.randint(0, 6)))]
    return text, [one(source, code) for _ in range(times)]


def one(source, code):
    if code == "?":
        return source.choice((True, False, 0, 5, "", None))
    if code == "c":
        return source.choice((b"x", b"\xff", b"x", b"xy"))
    if code in "efd":
        return source.choice((0.0, -0.0, 1.5, source.uniform(-100, 100), source.gauss(0, 1) * 10.0 ** source.randint(-45, 45), 65504.0, 65520.0, 3.5e38, 1e-45, 7, float("inf")))
    bits = RANGES[code]
    low, high = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if source.random() < 0.03:
        return source.choice((low - 1, high + 1, 1.5, "x"))
    return source.choice((low, high, 0, source.randint(low, high)))


def agrees(case, ours, theirs):
    return ours.startswith('"error: ') and theirs.startswith('"error: ') and "range" in ours and "range" in theirs


def cases(source):
    while True:
        items = [item(source) for _ in range(source.randint(0, 5))]
        order = source.choice("<>=!" if any("l" in text or "L" in text for text, _ in items) else "<>=!@")
        format = order + source.choice(("", " ")).join(text for text, _ in items)
        if source.random() < 0.3:
            if "?" in format:
                format = "=" + format[1:]  # natively, CPython's result for bytes that no C program stores depends on its compiler
            data = source.randbytes(max(struct.calcsize(format) + source.choice((0, 0, 0, 1, -1)), 0))
            yield f"struct.{source.choice(('unpack', 'unpack_from'))}({format!r}, {data!r})"
        else:
            values = [value for _, values in items for value in values]
            if source.random() < 0.03 and values:
                values.pop()
            yield f"packed({', '.join(map(ascii, (format, *values)))})".replace("inf", "float('inf')")
