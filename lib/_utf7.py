"""UTF-7 (RFC 2152): ASCII, and everything else as base64 of UTF-16 between + and -."""

from binascii import a2b_base64, b2a_base64

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_DIRECT = _BASE64[:62] + " \t\n\r'(),-./:?!\"#$%&*;<=>@[]^_`{|}"


def encode(text):
    """The bytes of a text."""
    parts = []
    at = 0
    while at < len(text):
        start = at
        while at < len(text) and text[at] in _DIRECT:
            at += 1
        parts.append(text[start:at])
        if text[at : at + 1] == "+":
            parts.append("+-")
            at += 1
        elif at < len(text):
            start = at
            while at < len(text) and text[at] not in _DIRECT:
                at += 1
            coded = b2a_base64(text[start:at].encode("utf-16-be", "surrogatepass"), newline=False).rstrip(b"=")
            follower = text[at : at + 1]
            parts.append("+" + coded.decode() + ("-" if not follower or follower in _BASE64 + "-" else ""))
    return "".join(parts).encode()


def decode(data, errors="strict", final=True):
    """(text, number of bytes used); what may go on after the data is left if it is not final."""
    return _Reader(data, errors).read(final)


class _Reader:
    def __init__(self, data, errors):
        self.data = data
        self.errors = errors
        self.parts = []
        self.at = 0

    def read(self, final):
        data = self.data
        while self.at < len(data):
            if data[self.at] == 43:
                if not self.shifted(final):
                    break
            elif data[self.at] >= 128:
                self.fail(self.at, self.at + 1, "unexpected special character")
            else:
                self.parts.append(chr(data[self.at]))
                self.at += 1
        return "".join(self.parts), self.at

    def shifted(self, final):
        """Read what begins with a +; False if it may go on."""
        data, start = self.data, self.at
        end = start + 1
        while end < len(data) and chr(data[end]) in _BASE64:
            end += 1
        if end == len(data) and not final:
            return False
        digits = data[start + 1 : end]
        if not digits and end < len(data):
            if data[end] == 45:
                self.parts.append("+")
                self.at = end + 1
            else:
                self.fail(start, end + 1, "ill-formed sequence")
            return True
        self.units(digits, start, end)
        return True

    def units(self, digits, start, end):
        at_end = end == len(self.data)
        size = len(digits) * 6 // 16 * 2
        raw = a2b_base64(digits + b"A" * (-len(digits) % 4))
        rest = len(digits) * 6 - size * 8
        broken = at_end and size and 0xD8 <= raw[size - 2] <= 0xDB
        if broken:
            size -= 2
        self.parts.append(raw[:size].decode("utf-16-be", "surrogatepass"))
        if broken or at_end and (rest >= 6 or any(raw[size:])):
            self.fail(start, end, "unterminated shift sequence")
        elif rest >= 6:
            self.fail(start, end + 1, "partial character in shift sequence")
        elif any(raw[size:]):
            self.fail(start, end + 1, "non-zero padding bits in shift sequence")
        else:
            self.at = end + (not at_end and self.data[end] == 45)

    def fail(self, start, end, reason):
        from codecs import lookup_error

        replacement, self.at = lookup_error(self.errors)(UnicodeDecodeError("utf7", self.data, start, end, reason))
        if self.at < 0:
            self.at += len(self.data)
        self.parts.append(replacement)
