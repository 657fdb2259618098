"""Bytes as text: base64, base32, base16, Ascii85 and base85."""

import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
           "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode",
           "a85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

bytes_types = (bytes, bytearray)
MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _bytes_of_text(text):
    if isinstance(text, str):
        try:
            return text.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(text, (bytes, bytearray)):
        return text
    try:
        return memoryview(text).tobytes()
    except TypeError:
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(text).__name__!r}") from None


def b64encode(s, altchars=None):
    """Bytes as base64; altchars are two characters to use instead of + and /."""
    text = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return text
    assert len(altchars) == 2, repr(altchars)
    return text.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    """The bytes that base64 text spells; validate: an error for any other character in it."""
    s = _bytes_of_text(s)
    if altchars is not None:
        altchars = _bytes_of_text(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Bytes as base64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes that base64 text with + and / spells."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Bytes as base64 with - and _, which may stand in addresses and names of files."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    """The bytes that base64 text with - and _ spells."""
    return b64decode(s, b"-_")


_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    text = bytearray()
    for start in range(0, len(s), 5):
        group = s[start:start + 5]
        bits = int.from_bytes(group, "big") << 8 * (5 - len(group))
        used = (len(group) * 8 + 4) // 5
        text += bytes(alphabet[bits >> 35 - 5 * i & 31] if i < used else 61 for i in range(8))
    return bytes(text)


def _decode32(alphabet, s, casefold, map01=None):
    s = bytes(_bytes_of_text(s))
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_of_text(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b"=")
    padding = len(s) - len(digits)
    if padding not in (0, 1, 3, 4, 6):
        # wrong digits are reported first
        if all(digit in alphabet for digit in digits):
            raise binascii.Error("Incorrect padding")
    values = {digit: value for value, digit in enumerate(alphabet)}
    data = bytearray()
    for start in range(0, len(digits), 8):
        group = digits[start:start + 8]
        bits = 0
        for digit in group:
            if digit not in values:
                raise binascii.Error("Non-base32 digit found")
            bits = bits << 5 | values[digit]
        bits <<= 5 * (8 - len(group))
        data += bits.to_bytes(5, "big")[:len(group) * 5 // 8]
    return bytes(data)


def b32encode(s):
    """Bytes as base32: capitals and the digits 2 to 7."""
    return _encode32(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    """The bytes that base32 text spells; casefold allows small letters, map01 is the letter that 1 stands for."""
    return _decode32(_BASE32, s, casefold, map01)


def b32hexencode(s):
    """Bytes as base32 with the digits 0 to 9 and A to V, whose order is that of the bytes."""
    return _encode32(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    """The bytes that base32 text with the digits 0 to V spells."""
    return _decode32(_BASE32_HEX, s, casefold)


def b16encode(s):
    """Bytes as capital hex digits."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes that hex digits spell; casefold allows small ones."""
    s = _bytes_of_text(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_ASCII85 = bytes(range(33, 118))


def _digits85(word, alphabet):
    digits = bytearray(5)
    for i in range(4, -1, -1):
        word, digit = divmod(word, 85)
        digits[i] = alphabet[digit]
    return digits


def _encode85(b, alphabet, pad, shorts):
    if not isinstance(b, (bytes, bytearray)):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    text = bytearray()
    for start in range(0, len(b), 4):
        group = b[start:start + 4]
        word = int.from_bytes(group, "big") << 8 * (4 - len(group))
        full = len(group) == 4 or pad
        text += shorts[word] if full and word in shorts else _digits85(word, alphabet)
    return text if pad or not padding else text[:-padding]


def b85encode(b, pad=False):
    """Bytes as base85, five characters for four; pad with zero bytes to a multiple of four."""
    return bytes(_encode85(b, _BASE85, pad, {}))


def b85decode(b):
    """The bytes that base85 text spells."""
    b = _bytes_of_text(b)
    padding = -len(b) % 5
    b = b + b"~" * padding
    values = {digit: value for value, digit in enumerate(_BASE85)}
    data = bytearray()
    for start in range(0, len(b), 5):
        word = 0
        for i in range(start, start + 5):
            if b[i] not in values:
                raise ValueError(f"bad base85 character at position {i}")
            word = word * 85 + values[b[i]]
        if word >> 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {start}")
        data += word.to_bytes(4, "big")
    return bytes(data[:len(data) - padding])


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Bytes as Ascii85: z for four zeros, y for four blanks (foldspaces), lines of wrapcol, <~ ~> around it (adobe)."""
    shorts = {0: b"z"}
    if foldspaces:
        shorts[0x20202020] = b"y"
    text = _encode85(b, _ASCII85, pad, shorts)
    if adobe:
        text = b"<~" + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[start:start + wrapcol] for start in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        text = b"\n".join(lines)
    return bytes(text + b"~>" if adobe else text)


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """The bytes that Ascii85 text spells; characters of ignorechars do not count."""
    b = _bytes_of_text(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    data = bytearray()
    word = count = 0
    for x in b + b"u" * 4:
        if 33 <= x <= 117:
            word = word * 85 + x - 33
            count += 1
            if count == 5:
                if word >> 32:
                    raise ValueError("Ascii85 overflow")
                data += word.to_bytes(4, "big")
                word = count = 0
        elif x == 122 or foldspaces and x == 121:
            if count:
                raise ValueError(f"{chr(x)} inside Ascii85 5-tuple")
            data += b"\0\0\0\0" if x == 122 else b"    "
        elif x not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(x)}")
    padding = 4 - count
    return bytes(data[:-padding] if padding else data)


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}") from None
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {type(s).__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {type(s).__name__}")


def encodebytes(s):
    """Bytes as lines of base64, 76 characters each."""
    _check_bytes(s)
    return b"".join(binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    """The bytes that lines of base64 spell."""
    _check_bytes(s)
    return binascii.a2b_base64(s)


def encode(input, output):
    """Write what a binary file holds to another one as lines of base64."""
    while piece := input.read(MAXBINSIZE):
        while len(piece) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(piece))):
            piece += more
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    """Write the bytes that the lines of base64 of a file spell to another one."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def main():
    """Encode or decode (-d) a file or the standard input, as the command line says."""
    import getopt
    import sys

    usage = f"usage: {sys.argv[0]} [-h|-d|-e|-u] [file|-]\n  -h: this text\n  -d, -u: decode\n  -e: encode (default)"
    try:
        options, names = getopt.getopt(sys.argv[1:], "hdeu")
    except getopt.error as error:
        sys.stdout = sys.stderr
        print(error)
        print(usage)
        sys.exit(2)
    work = encode
    for option, _ in options:
        if option == "-h":
            print(usage)
            return
        work = encode if option == "-e" else decode
    if names and names[0] != "-":
        with open(names[0], "rb") as file:
            work(file, sys.stdout.buffer)
    else:
        work(sys.stdin.buffer, sys.stdout.buffer)
