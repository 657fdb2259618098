"""Any bytes as MessagePack: what is read can be packed, and reads back the same."""

import io
import msgpack

SEEDS = [
    b"\x93\x01\xff\xc0", b"\x82\xa1a\xcb?\xf0\0\0\0\0\0\0\xa1b\xc4\x02hi", b"\xd6\x05abcd", b"\xc7\x03\x01xyz",
    b"\xdc\x00\x02\xcd\x01\x00\xd1\xff\x00", b"\xde\x00\x01\x01\xcf\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\xd9\x04\xf0\x9f\x98\x80", b"\xdb\x00\x00\x00\x01x\xc3\xc2\xca?\x80\0\0",
]
WORDS = [bytes([code]) for code in (0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, *range(0xC0, 0xE1))]


def read(data, **options):
    stream = io.BytesIO(data)
    try:
        return msgpack.unpack(stream, **options)
    except (ValueError, EOFError, TypeError) as error:  # TypeError: a key that is a list
        assert str(error) or isinstance(error, EOFError), repr(error)
    return None


def write(value):
    stream = io.BytesIO()
    msgpack.pack(value, stream)
    return stream.getvalue()


def run(data):
    value = read(data)
    packed = write(value)
    assert repr(read(packed)) == repr(value), (data, packed)
    assert write(read(packed)) == packed
    read(data, use_list=False)
    read(data, ext_hook=lambda code, content: (code, content))
