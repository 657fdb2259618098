"""Error handlers as functions: each takes a UnicodeError and answers (replacement, position to go on at)."""

__all__ = ["strict_errors", "ignore_errors", "replace_errors", "backslashreplace_errors", "xmlcharrefreplace_errors",
           "namereplace_errors", "surrogateescape", "surrogatepass"]


def _check(exception, *kinds):
    if not isinstance(exception, kinds):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def _part(exception):
    return exception.object[exception.start:exception.end]


def strict_errors(exception, /):
    if not isinstance(exception, BaseException):
        raise TypeError("codec must pass exception instance")
    raise exception


def ignore_errors(exception, /):
    _check(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    return "", exception.end


def replace_errors(exception, /):
    _check(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    mark = "?" if isinstance(exception, UnicodeEncodeError) else "\ufffd"
    return mark * (exception.end - exception.start), exception.end


def _escaped(number):
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def backslashreplace_errors(exception, /):
    _check(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    part = _part(exception)
    return "".join(_escaped(c if isinstance(c, int) else ord(c)) for c in part), exception.end


def xmlcharrefreplace_errors(exception, /):
    _check(exception, UnicodeEncodeError)
    return "".join(f"&#{ord(c)};" for c in _part(exception)), exception.end


def namereplace_errors(exception, /):
    from unicodedata import name

    _check(exception, UnicodeEncodeError)
    names = [(c, name(c, None)) for c in _part(exception)]
    return "".join(f"\\N{{{found}}}" if found else _escaped(ord(c)) for c, found in names), exception.end


def surrogateescape(exception, /):
    _check(exception, UnicodeEncodeError, UnicodeDecodeError)
    part = _part(exception)
    if isinstance(exception, UnicodeEncodeError):
        if not all("\udc80" <= c <= "\udcff" for c in part):
            raise exception
        return bytes(ord(c) - 0xDC00 for c in part), exception.end
    count = 0
    while count < min(len(part), 4) and part[count] >= 0x80:
        count += 1
    if count == 0:
        raise exception
    return "".join(chr(0xDC00 + byte) for byte in part[:count]), exception.start + count


def surrogatepass(exception, /):
    _check(exception, UnicodeEncodeError, UnicodeDecodeError)
    if isinstance(exception, UnicodeEncodeError):
        if not all("\ud800" <= c <= "\udfff" for c in _part(exception)):
            raise exception
        return _part(exception).encode(exception.encoding, "surrogatepass"), exception.end
    size = {"8": 3, "6": 2, "2": 4}.get(exception.encoding.replace("-", "")[3:].strip("lbe")[-1:], 0)
    data = exception.object[exception.start:exception.start + size]
    try:
        text = data.decode(exception.encoding, "surrogatepass")
    except (UnicodeDecodeError, LookupError):
        text = ""
    if len(text) != 1 or not "\ud800" <= text <= "\udfff":
        raise exception
    return text, exception.start + size
