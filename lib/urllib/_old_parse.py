"""The functions of urllib.parse that take addresses apart step by step; urlsplit() does it at once."""

import warnings


def _splittype(url):
    before, colon, after = url.partition(":")
    if before and colon and "/" not in before:
        return before.lower(), after
    return None, url


def _splithost(url):
    if not url.startswith("//"):
        return None, url
    rest = url[2:]
    end = min((at for at in map(rest.find, "/#?") if at >= 0), default=len(rest))
    path = rest[end:]
    return rest[:end], "/" + path if path and not path.startswith("/") else path


def _splituser(host):
    user, at, host = host.rpartition("@")
    return (user if at else None), host


def _splitpasswd(user):
    user, colon, password = user.partition(":")
    return user, (password if colon else None)


def _splitport(host):
    name, colon, port = host.rpartition(":")
    if not colon or not all("0" <= c <= "9" for c in port):
        return host, None
    return name, port or None


def _splitnport(host, defport=-1):
    name, colon, port = host.rpartition(":")
    if not colon:
        return host, defport
    if not port:
        return name, defport
    return name, int(port) if port.isdigit() and port.isascii() else None


def _split_last(text, mark):
    before, found, after = text.rpartition(mark)
    return (before, after) if found else (text, None)


def _splitquery(url):
    return _split_last(url, "?")


def _splittag(url):
    return _split_last(url, "#")


def _splitattr(url):
    path, *attributes = url.split(";")
    return path, attributes


def _splitvalue(attr):
    name, equals, value = attr.partition("=")
    return name, (value if equals else None)


def unwrap(url):
    """The address in "<URL:address>"."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def _to_bytes(url):
    if isinstance(url, str):
        try:
            url.encode("ascii")
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def _deprecated(function, instead):
    name = function.__name__[1:]

    def old(*arguments, **named):
        warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{instead}", DeprecationWarning, stacklevel=2)
        return function(*arguments, **named)

    old.__doc__ = f"What is left of older programs{instead}."
    old.__module__ = "urllib.parse"
    old.__name__ = old.__qualname__ = name
    return old


_WHOLE = (_splittype, _splithost, _splituser, _splitpasswd, _splitport, _splitnport, _splitquery, _splittag, _splitattr)

NAMES = {
    **{function.__name__[1:]: _deprecated(function, ", use urllib.parse.urlparse() instead") for function in _WHOLE},
    "splitvalue": _deprecated(_splitvalue, ", use urllib.parse.parse_qsl() instead"),
    "to_bytes": _deprecated(_to_bytes, ""),
    "unwrap": unwrap,
    **{function.__name__: function for function in (*_WHOLE, _splitvalue, _to_bytes)},
}
