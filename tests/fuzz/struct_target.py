"""A format up to the first zero byte, then a buffer: what is unpacked, packed and unpacked again is the same."""

import struct

SEEDS = [b"<bBhHiIlLqQ\0" + bytes(range(60)), b"@nNP?c4s5px\0" + bytes(100), b">efd\0abcdefghijklmn", b"= 3h 0s\0" * 4,
         b"!2?\0\2\0", b"4096x\0", b"99999999999999999999s\0"]
WORDS = [b"<", b">", b"=", b"!", b"@", b"0", b"9", b"\0", b"nN", b"e", b"f", b"d", b"?", b"s", b"p", b"x", b"c", b"P",
         b"q", b"2147483648", b"9223372036854775807", b" "]


def try_struct(text):
    try:
        return struct.Struct(text)
    except (struct.error, UnicodeEncodeError):
        return None


def run(data):
    text, _, buffer = data.partition(b"\0")
    form = try_struct(text)
    try_struct(text.decode("latin-1"))
    if form is None or form.size > 256:
        return
    assert struct.calcsize(text) == form.size
    whole = (buffer + bytes(form.size))[:form.size]
    values = form.unpack(whole)
    packed = form.pack(*values)
    assert len(packed) == form.size
    assert repr(form.unpack(packed)) == repr(values), (text, whole)
    target = bytearray(form.size + 3)
    form.pack_into(target, 3, *values)
    assert repr(form.unpack_from(target, 3)) == repr(values)
    assert target[3:] == packed and target[:3] == bytes(3)
    if form.size:
        assert len(list(form.iter_unpack(whole * 3))) == 3
    try:
        form.pack(*values[1:], buffer)
    except (struct.error, OverflowError):
        pass
