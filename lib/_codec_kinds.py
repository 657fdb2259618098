"""The codecs that codecs.lookup() finds by itself, by normalised name."""

from _codec_streams import (BufferedIncrementalDecoder, IncrementalDecoder, IncrementalEncoder, StreamReader,
                            StreamWriter)
from codecs import CodecInfo, BOM_UTF8

_NAMES = {
    "utf-8": "utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4",
    "utf-8-sig": "utf_8_sig utf8_sig",
    "utf-16": "utf_16 utf16 u16",
    "utf-16-le": "utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked",
    "utf-16-be": "utf_16_be utf_16be utf16_be utf16be unicodebigunmarked",
    "utf-32": "utf_32 utf32 u32",
    "utf-32-le": "utf_32_le utf_32le utf32_le utf32le",
    "utf-32-be": "utf_32_be utf_32be utf32_be utf32be",
    "ascii": "ascii us_ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 iso_646.irv_1991 iso_ir_6 cp367 csascii ibm367 iso646_us us",
    "iso8859-1": "latin_1 latin1 latin l1 iso8859_1 iso_8859_1 iso8859 8859 cp819 ibm819 iso_ir_100 csisolatin1 iso_8859_1_1987",
    "charmap": "charmap",
    "cp1252": "cp1252 windows_1252 1252",
    "cp437": "cp437 437 ibm437 cspc8codepage437",
    "iso8859-15": "iso8859_15 iso_8859_15 latin_9 latin9 l9",
    "unicode-escape": "unicode_escape unicodeescape",
    "raw-unicode-escape": "raw_unicode_escape rawunicodeescape",
    "utf-7": "utf_7 utf7 u7 unicode_1_1_utf_7",
    "hex": "hex hex_codec",
    "base64": "base64 base_64 base64_codec",
    "rot-13": "rot13 rot_13",
    "zlib": "zlib zlib_codec zip",
    "quopri": "quopri quopri_codec quotedprintable quoted_printable",
    "uu": "uu uu_codec",
}

_NOT_ASCII = {"cp864": {ord("%"): "\u066a"}}  # where a page differs from ASCII


def find(name):
    """The CodecInfo, or None."""
    for known, spellings in _NAMES.items():
        if name in spellings.split():
            if known in _TRANSFORMS:
                return _transform(known)
            return _text_info(known, *_functions(known))
    if name in ("idna", "punycode", "undefined"):
        from importlib import import_module
        return import_module("encodings." + name).getregentry()
    return _code_page(name)


_OTHER_MODULES = {"iso8859-1": "latin_1", "hex": "hex_codec", "base64": "base64_codec", "zlib": "zlib_codec", "quopri": "quopri_codec",
                  "uu": "uu_codec"}  # fmt: skip


def all_names():
    """(name of its module in CPython, spellings) of each encoding."""
    from _code_pages import PAGES

    for name, spellings in _NAMES.items():
        yield _OTHER_MODULES.get(name) or name.replace("-", "_"), spellings
    for name, (spellings, _) in PAGES.items():
        yield name.replace("-", "_"), spellings


def _code_page(name):
    try:
        from _code_pages import PAGES
    except ImportError:
        return None
    for known, (spellings, characters) in PAGES.items():
        if name in spellings.split():
            from _codec_tables import functions_of
            return _text_info(known, *functions_of(characters, _NOT_ASCII.get(known, {})))
    return None


def as_bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _functions(name):
    """encode(text, errors) and decode(bytes, errors)."""
    if name in ("cp1252", "cp437", "iso8859-15"):
        from _codec_tables import table_functions
        return table_functions(name)
    if name == "utf-7":
        import _utf7
        return (lambda text, errors: _utf7.encode(text)), (lambda data, errors: _utf7.decode(data, errors)[0])
    if name.endswith("escape"):
        from _codec_escapes import escape_functions
        return escape_functions(name.startswith("raw"))
    if name == "charmap":
        name = "iso8859-1"
    return (lambda text, errors: text.encode(name, errors)), (lambda data, errors: data.decode(name, errors))


# How many bytes at the beginning can be decoded before more come

def complete_utf8(data):
    for back in range(1, min(4, len(data) + 1)):
        lead = data[-back]
        if lead >= 0xC0:
            try:
                data[-back:].decode("utf-8")
            except UnicodeDecodeError as error:
                if error.start == 0 and error.reason == "unexpected end of data":
                    return len(data) - back
            break
        if lead < 0x80:
            break
    return len(data)


def _complete_utf16(data, high_byte):
    length = len(data) & ~1
    if length and 0xD8 <= data[length - 2 + high_byte] <= 0xDB:
        length -= 2
    return length


def _complete_escape(data):
    from _codec_escapes import decode_escapes
    at = data.rfind(b"\\")
    if at < 0:
        return len(data)
    while at > 0 and data[at - 1] == 92 and data[:at].endswith(b"\\\\"):
        at -= 2
    try:
        decode_escapes(data[at:], "strict")
    except UnicodeDecodeError:
        return at
    return len(data)


def _complete_utf7(data):
    import _utf7
    return _utf7.decode(data, "ignore", False)[1]


_COMPLETE = {
    "utf-7": _complete_utf7,
    "utf-8": complete_utf8,
    "utf-8-sig": complete_utf8,
    "utf-16-le": lambda data: _complete_utf16(data, 1),
    "utf-16-be": lambda data: _complete_utf16(data, 0),
    "utf-32-le": lambda data: len(data) & ~3,
    "utf-32-be": lambda data: len(data) & ~3,
    "unicode-escape": _complete_escape,
}


def _text_info(name, encode_text, decode_bytes):
    function_name = name.replace("-", "_").replace("iso8859_1", "latin_1") + "_encode"

    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(f"{function_name}() argument 1 must be str, not {type(input).__name__}")
        return encode_text(input, errors), len(input)

    def decode(input, errors="strict"):
        data = as_bytes(input)
        return decode_bytes(data, errors), len(data)

    class Encoder(_Encoder):
        kind = name
        first_encode = staticmethod(encode)

    class Decoder(_Decoder):
        kind = name
        plain_decode = staticmethod(decode)

    Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
    Encoder.__module__ = _module(name)
    Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"
    Decoder.__module__ = _module(name)
    return CodecInfo(encode, decode, *_streams(Encoder, Decoder, _module(name)), Encoder, Decoder, name)


def _module(name):
    """Where CPython has the classes of an encoding."""
    return "encodings." + (_OTHER_MODULES.get(name) or name.replace("-", "_"))


def _streams(Encoder, Decoder, module):
    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self.reset()

        def reset(self):
            self._encoder = Encoder(self.errors)

        def encode(self, input, errors="strict"):
            return self._encoder.encode(input), len(input)

    class Reader(StreamReader):
        def reset(self):
            super().reset()
            self._decoder = Decoder(self.errors)

        def decode(self, input, errors="strict"):
            return self._decoder._buffer_decode(input, errors, False)

    Writer.__name__ = Writer.__qualname__ = "StreamWriter"
    Reader.__name__ = Reader.__qualname__ = "StreamReader"
    Writer.__module__ = Reader.__module__ = module
    return Reader, Writer


class _Encoder(IncrementalEncoder):
    """Writes the byte order mark of its encoding only once."""

    _AFTER_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self._marked = False

    def encode(self, input, final=False):
        if self._marked:
            return input.encode(self._AFTER_MARK[self.kind], self.errors)
        self._marked = self.kind in self._AFTER_MARK
        return self.first_encode(input, self.errors)[0]

    def reset(self):
        self._marked = False

    def getstate(self):
        return 2 if self.kind in self._AFTER_MARK and not self._marked else 0

    def setstate(self, state):
        self._marked = self.kind in self._AFTER_MARK and not state


class _Decoder(BufferedIncrementalDecoder):
    """Finds the byte order mark in what comes first."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.reset()

    def reset(self):
        super().reset()
        self._order = None

    def _read_mark(self, data, final):
        """How many bytes the mark takes; None while it is not known."""
        mark = {"utf-8-sig": (BOM_UTF8, None, "utf-8", "utf-8"),
                "utf-16": (b"\xff\xfe", b"\xfe\xff", "utf-16-le", "utf-16-be"),
                "utf-32": (b"\xff\xfe\0\0", b"\0\0\xfe\xff", "utf-32-le", "utf-32-be")}.get(self.kind)
        if mark is None or self._order:
            return 0
        undecided = self.kind != "utf-8-sig" or mark[0].startswith(data)
        if len(data) < len(mark[0]) and undecided and not final:
            return None
        is_big = mark[1] is not None and data.startswith(mark[1])
        self._order = mark[3] if is_big else mark[2]
        return len(mark[0]) if is_big or data.startswith(mark[0]) else 0

    def _buffer_decode(self, input, errors, final):
        is_first = not self._order
        start = self._read_mark(input, final)
        if start is None:
            return "", 0
        encoding = self._order or self.kind
        data = input[start:]
        used = len(data) if final else _COMPLETE.get(encoding, len)(data)
        if self._order:
            text = data[:used].decode(encoding, errors)
            if is_first and start == 0 and len(data) > 1 and encoding != "utf-8":
                raise UnicodeError(f"{self.kind.upper()} stream does not start with BOM")
            return text, start + used
        return self.plain_decode(data[:used], errors)[0], used


# Encodings that are no text encodings

def _base64_lines(data):
    from binascii import b2a_base64
    return b"".join(b2a_base64(data[at:at + 57]) for at in range(0, len(data), 57))


def _rotate(text):
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    return str.translate(text, str.maketrans(letters + letters.upper(), turned + turned.upper()))


def _hex_encode(data):
    from binascii import b2a_hex
    return b2a_hex(data)


def _hex_decode(data):
    from binascii import a2b_hex
    return a2b_hex(data)


def _base64_encode(data):
    try:
        return _base64_lines(bytes(memoryview(data)))
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {type(data).__name__}") from error


def _base64_decode(data):
    from binascii import a2b_base64
    return a2b_base64(data)


def _zlib_encode(data):
    import zlib
    return zlib.compress(data)


def _zlib_decode(data):
    import zlib
    return zlib.decompress(data)


def _quopri_encode(data):
    from binascii import b2a_qp
    return b2a_qp(data, quotetabs=True)


def _quopri_decode(data):
    from binascii import a2b_qp
    return a2b_qp(data)


def _uu_encode(data):
    from binascii import b2a_uu
    lines = [b2a_uu(data[at:at + 45]) for at in range(0, len(data), 45)]
    return b"begin 666 <data>\n" + b"".join(lines) + b" \nend\n"


def _uu_decode(data):
    from binascii import Error, a2b_uu
    lines = iter(bytes(data).split(b"\n"))
    if not any(line.startswith(b"begin") for line in lines):
        raise ValueError('Missing "begin" line in input data')
    result = []
    for line in lines:
        if line == b"end":
            return b"".join(result)
        try:
            result.append(a2b_uu(line))
        except Error:  # some programs write longer lines than the length says
            result.append(a2b_uu(line[:((line[0] - 32 & 63) * 4 + 5) // 3]))
    raise ValueError("Truncated input data")


_TRANSFORMS = {
    "hex": (_hex_encode, _hex_decode), "base64": (_base64_encode, _base64_decode), "rot-13": (_rotate, _rotate),
    "zlib": (_zlib_encode, _zlib_decode), "quopri": (_quopri_encode, _quopri_decode), "uu": (_uu_encode, _uu_decode),
}


def _transform(name):
    encode_all, decode_all = _TRANSFORMS[name]

    def encode(input, errors="strict"):
        return encode_all(input), len(input)

    def decode(input, errors="strict"):
        return decode_all(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode_all(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode_all(input)

    Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
    Encoder.__module__ = _module(name)
    Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"
    Decoder.__module__ = _module(name)
    return CodecInfo(encode, decode, None, None, Encoder, Decoder, name, _is_text_encoding=False)
