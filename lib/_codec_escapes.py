"""The encodings unicode_escape and raw_unicode_escape: text as it stands in a literal."""

_SIMPLE = {92: "\\", 39: "'", 34: '"', 97: "\a", 98: "\b", 102: "\f", 110: "\n", 114: "\r", 116: "\t", 118: "\v", 10: ""}
_DIGITS = {120: (2, "truncated \\xXX escape"), 117: (4, "truncated \\uXXXX escape"),
           85: (8, "truncated \\UXXXXXXXX escape")}
_SHORT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def escape_functions(raw):
    if raw:
        return (lambda text, errors: encode_raw(text)), (lambda data, errors: _Scanner(data, errors, True).text())
    return (lambda text, errors: encode_escapes(text)), decode_escapes


def encode_escapes(text):
    parts = []
    for c in text:
        if c in _SHORT:
            parts.append(_SHORT[c])
        elif " " <= c <= "~":
            parts.append(c)
        else:
            parts.append(_number(ord(c)))
    return "".join(parts).encode("ascii")


def _number(code):
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def encode_raw(text):
    return "".join(c if c < "\u0100" else _number(ord(c)) for c in text).encode("latin-1")


def decode_escapes(data, errors="strict"):
    if isinstance(data, str):
        data = data.encode()
    return _Scanner(bytes(data), errors, False).text()


class _Scanner:
    """Goes through the bytes from escape to escape."""

    def __init__(self, data, errors, raw):
        self.data = data
        self.errors = errors
        self.raw = raw
        self.at = 0
        self.parts = []

    def text(self):
        data = self.data
        while self.at < len(data):
            start = data.find(b"\\", self.at)
            start = len(data) if start < 0 else start
            self.parts.append(data[self.at:start].decode("latin-1"))
            self.at = start
            if start < len(data):
                self.read_escape(start)
        return "".join(self.parts)

    def fail(self, start, end, reason):
        """What the error handler says becomes the text and the place to go on."""
        from codecs import lookup_error
        kind = "rawunicodeescape" if self.raw else "unicodeescape"
        error = UnicodeDecodeError(kind, self.data, start, end, reason)
        replacement, self.at = lookup_error(self.errors)(error)
        self.parts.append(replacement)

    def add(self, text, length):
        self.parts.append(text)
        self.at += length

    def read_escape(self, start):
        data = self.data
        letter = data[start + 1] if start + 1 < len(data) else None
        if letter in (117, 85) or (letter == 120 and not self.raw):
            self.read_number(start, letter)
        elif self.raw:
            self.add(data[start:start + 2].decode("latin-1"), 2)
        elif letter is None:
            self.fail(start, start + 1, "\\ at end of string")
        elif letter in _SIMPLE:
            self.add(_SIMPLE[letter], 2)
        elif 48 <= letter <= 55:
            self.read_octal(start)
        elif letter == 78:
            self.read_name(start)
        else:
            self.add("\\" + chr(letter), 2)

    def read_number(self, start, letter):
        wanted, reason = _DIGITS[letter]
        end = start + 2
        while end < min(start + 2 + wanted, len(self.data)) and self.data[end] in b"0123456789abcdefABCDEF":
            end += 1
        if end < start + 2 + wanted:
            return self.fail(start, end, reason)
        code = int(self.data[start + 2:end], 16)
        if code > 0x10FFFF:
            return self.fail(start, end, "\\Uxxxxxxxx out of range" if self.raw else "illegal Unicode character")
        self.add(chr(code), end - start)

    def read_octal(self, start):
        end = start + 1
        while end < min(start + 4, len(self.data)) and 48 <= self.data[end] <= 55:
            end += 1
        self.add(chr(int(self.data[start + 1:end], 8)), end - start)

    def read_name(self, start):
        close = self.data.find(b"}", start)
        if self.data[start + 2:start + 3] != b"{" or close < start + 4:
            is_open = self.data[start + 2:start + 3] == b"{"
            end = start + 2 if not is_open else start + 3 if close >= 0 else len(self.data)
            return self.fail(start, end, "malformed \\N character escape")
        from unicodedata import lookup
        try:
            character = lookup(self.data[start + 3:close].decode("latin-1"))
        except KeyError:
            character = ""
        if len(character) != 1:
            return self.fail(start, close + 1, "unknown Unicode character name")
        self.add(character, close + 1 - start)
