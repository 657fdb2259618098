"""Taking URLs apart, putting them together, and the texts in them (RFC 3986)."""

from collections import namedtuple as _namedtuple

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps",
                 "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero",
               "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp",
               "tel"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_BLANKS = "".join(map(chr, range(33)))  # RFC 3986 leaves them out at both ends
_REMOVED = "\t\r\n"


def clear_cache():
    """Nothing: results are not kept."""


# Texts and bytes ---------------------------------------------------------------------------------------------------------


def _same(value):
    return value


def _encoded(value, encoding="ascii", errors="strict"):
    return value.encode(encoding, errors)


def _as_texts(*parts):
    """The parts as texts, and the function that makes a result of what they were."""
    is_text = isinstance(parts[0], str)
    for part in parts[1:]:
        if part and isinstance(part, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return *parts, _same
    return *(part.decode("ascii") if part else "" for part in parts), _encoded


# Results -----------------------------------------------------------------------------------------------------------------


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same with bytes."""
        return self._other(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same with texts."""
        return self._other(*(part.decode(encoding, errors) for part in self))


class _Netloc:
    __slots__ = ()

    def _signs(self, *signs):
        return signs if isinstance(self.netloc, str) else tuple(sign.encode() for sign in signs)

    def _user(self):
        at, colon = self._signs("@", ":")
        user, found, _ = self.netloc.rpartition(at)
        name, has_password, password = user.partition(colon)
        return (name if found else None), (password if has_password else None)

    def _host(self):
        at, colon, opening, closing = self._signs("@", ":", "[", "]")
        place = self.netloc.rpartition(at)[2]
        _, bracketed, rest = place.partition(opening)
        if bracketed:
            host, _, rest = rest.partition(closing)
            port = rest.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return host, port or None

    @property
    def username(self):
        """The name before an @, or None."""
        return self._user()[0]

    @property
    def password(self):
        """What follows the name and a colon, or None."""
        return self._user()[1]

    @property
    def hostname(self):
        """The host in small letters, or None; the zone of an IPv6 address stays as it is."""
        host = self._host()[0]
        if not host:
            return None
        (percent,) = self._signs("%")
        name, sign, zone = host.partition(percent)
        return name.lower() + sign + zone

    @property
    def port(self):
        """The number, or None; ValueError for others than 0 to 65535."""
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError("Port out of range 0-65535")
        return port


class DefragResult(_namedtuple("DefragResult", "url fragment"), _Text):
    """A URL and the fragment that was cut off."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_namedtuple("SplitResult", "scheme netloc path query fragment"), _Netloc, _Text):
    """The five parts of a URL."""

    __slots__ = ()

    def geturl(self):
        """The whole URL, in its usual form."""
        return urlunsplit(self)


class ParseResult(_namedtuple("ParseResult", "scheme netloc path params query fragment"), _Netloc, _Text):
    """The six parts of a URL: the last segment's parameters are one."""

    __slots__ = ()

    def geturl(self):
        """The whole URL, in its usual form."""
        return urlunparse(self)


class DefragResultBytes(_namedtuple("DefragResult", "url fragment"), _Bytes):
    """DefragResult of bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_namedtuple("SplitResult", "scheme netloc path query fragment"), _Netloc, _Bytes):
    """SplitResult of bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL, in its usual form."""
        return urlunsplit(self)


class ParseResultBytes(_namedtuple("ParseResult", "scheme netloc path params query fragment"), _Netloc, _Bytes):
    """ParseResult of bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL, in its usual form."""
        return urlunparse(self)


for _text, _bytes in (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes):
    _text._encoded_counterpart = _text._other = _bytes
    _bytes._decoded_counterpart = _bytes._other = _text


# Apart and together ------------------------------------------------------------------------------------------------------


def urlparse(url, scheme="", allow_fragments=True):
    """A ParseResult: scheme://netloc/path;params?query#fragment."""
    url, scheme, finish = _as_texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    return _finished(ParseResult(scheme, netloc, path, params, query, fragment), finish)


def _finished(result, finish):
    return result if finish is _same else result.encode()


def _split_params(path):
    """A path and the parameters of its last segment."""
    at = path.find(";", path.rfind("/") + 1)
    return (path, "") if at < 0 else (path[:at], path[at + 1 :])


def urlsplit(url, scheme="", allow_fragments=True):
    """A SplitResult: scheme://netloc/path?query#fragment."""
    url, scheme, finish = _as_texts(url, scheme)
    url, scheme = url.lstrip(_BLANKS), scheme.strip(_BLANKS)
    for character in _REMOVED:
        url, scheme = url.replace(character, ""), scheme.replace(character, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url[:2] == "//":
        netloc, url = _split_netloc(url)
        _check_netloc(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return _finished(SplitResult(scheme, netloc, url, query, fragment), finish)


def _split_netloc(url):
    end = min((at for at in (url.find(c, 2) for c in "/?#") if at >= 0), default=len(url))
    return url[2:end], url[end:]


def _check_netloc(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if not netloc.isascii():
        _check_normal_form(netloc)


def _check_bracketed(host):
    if host.startswith("v"):
        import re

        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
        return
    from ipaddress import IPv4Address, ip_address

    if isinstance(ip_address(host), IPv4Address):
        raise ValueError("An IPv4 address cannot be in brackets")


def _check_normal_form(netloc):
    """Characters that NFKC turns into signs of URLs could hide another host."""
    from unicodedata import normalize

    try:
        bare = "".join(c for c in netloc if c not in "@:#?")
        normal = normalize("NFKC", bare)
    except (ValueError, NotImplementedError):
        return
    if bare != normal:
        for c in "/?#@:":
            if c in normal:
                raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def urlunparse(components):
    """The URL of the six parts."""
    scheme, netloc, url, params, query, fragment, finish = _as_texts(*components)
    if params:
        url = f"{url};{params}"
    return finish(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """The URL of the five parts."""
    scheme, netloc, url, query, fragment, finish = _as_texts(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return finish(url)


def urljoin(base, url, allow_fragments=True):
    """The absolute URL that a link in a page means."""
    if not base:
        return url
    if not url:
        return base
    base, url, finish = _as_texts(base, url)
    old = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, old.scheme, allow_fragments)
    if scheme != old.scheme or scheme not in uses_relative:
        return finish(url)
    if scheme in uses_netloc:
        if netloc:
            return finish(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = old.netloc
    if not path and not params:
        return finish(urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment)))
    return finish(urlunparse((scheme, netloc, _joined(old.path, path), params, query, fragment)))


def _joined(base, path):
    """A path relative to another one, without dots."""
    segments = base.split("/")
    if segments[-1] != "":
        del segments[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments += path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    result = []
    for segment in segments:
        if segment == "..":
            if result:
                result.pop()
        elif segment != ".":
            result.append(segment)
    if segments[-1] in (".", ".."):
        result.append("")
    return "/".join(result) or "/"


def urldefrag(url):
    """A DefragResult: the URL without its fragment, and that."""
    url, finish = _as_texts(url)
    if "#" not in url:
        return _finished(DefragResult(url, ""), finish)
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return _finished(DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment), finish)


# Quoting -----------------------------------------------------------------------------------------------------------------

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    """The text with %XX for what cannot stand in a URL; safe: characters that stay."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """quote() with a + for each blank, as in the values of forms."""
    if (isinstance(string, str) and " " not in string) or (isinstance(string, bytes) and b" " not in string):
        return quote(string, safe, encoding, errors)
    safe += " " if isinstance(safe, str) else b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """quote() of bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    allowed = _SAFE.union(c for c in safe if c < 128)
    return "".join([chr(c) if c in allowed else f"%{c:02X}" for c in bs])


def unquote_to_bytes(string):
    """The bytes that a quoted text or bytes stand for."""
    if not string:
        string.split  # what is no text fails here
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *parts = string.split(b"%")
    result = [first]
    for part in parts:
        try:
            result.append(_byte(part[:2]))
            result.append(part[2:])
        except ValueError:
            result.append(b"%" + part)
    return b"".join(result)


def _byte(digits):
    if len(digits) < 2 or not digits.isalnum():
        raise ValueError
    return bytes([int(digits, 16)])


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted one stands for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    result = []
    for c in _runs(string):
        result.append(c if not c.isascii() else unquote_to_bytes(c).decode(encoding, errors))
    return "".join(result)


def _runs(string):
    """Parts of the text that are ASCII or have nothing of it."""
    start = 0
    for at in range(1, len(string) + 1):
        if at == len(string) or string[at].isascii() != string[start].isascii():
            yield string[start:at]
            start = at


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """unquote() that takes + for a blank."""
    return unquote(string.replace("+", " "), encoding, errors)


# Queries -----------------------------------------------------------------------------------------------------------------


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query: {name: [values]}."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query in their order: [(name, value)]."""
    qs, finish = _as_texts(qs)
    if isinstance(separator, bytes) and qs is not None:
        separator = separator.decode("ascii")
    if not separator or not isinstance(separator, str):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator) if qs else False:
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator) if qs else ():
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if not equals and not keep_blank_values:
            continue
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding, errors)
            value = unquote(value.replace("+", " "), encoding, errors)
            result.append((finish(name), finish(value)))
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """The query of a mapping or of pairs; doseq: a sequence of values makes a field of each."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        fields += [name + "=" + quoted(each) for each in values]
    return "&".join(fields)


__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]


def __getattr__(name):
    from ._old_parse import NAMES

    if name not in NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return NAMES[name]
