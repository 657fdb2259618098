"""Texts in the language of the user, from the catalogs (.mo files) of GNU gettext."""

import os
import re

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain", "dgettext",
    "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext",
]
_DEFAULT_FOLDER = "/share/locale"
_folders = {}
_domain = "messages"
_known = {}


def c2py(plural):
    """The function of n that an expression of C describes."""
    from _plural_forms import parse

    choose = parse(plural)

    def form(n):
        if not isinstance(n, int):
            n = _whole(n)
        return int(choose(n))

    return form


def _whole(n):
    import warnings

    try:
        rounded = round(n)
    except TypeError:
        raise TypeError(f"Plural value must be an integer, got {type(n).__name__}") from None
    warnings.warn(f"Plural value must be an integer, got {type(n).__name__}", DeprecationWarning, stacklevel=4)
    return rounded


class NullTranslations:
    """Every text as it is, unless a fallback translates it."""

    def __init__(self, fp=None):
        self._info, self._charset, self._fallback = {}, None, None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another translation for what is not here."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """The header of the catalog as a dict."""
        return self._info

    def charset(self):
        """The encoding of the catalog."""
        return self._charset

    def install(self, names=None):
        """Make gettext() known everywhere as _(), and those named of gettext, ngettext, pgettext, npgettext."""
        import builtins

        builtins._ = self.gettext
        for name in {"gettext", "ngettext", "npgettext", "pgettext"}.intersection(names or ()):
            setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    """The texts of a .mo file."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        name = getattr(fp, "name", "")
        data = fp.read()
        order = {self.LE_MAGIC: "little", self.BE_MAGIC: "big"}.get(int.from_bytes(data[:4], "little"))
        if order is None:
            raise OSError(0, "Bad magic number", name)

        def number(at):
            return int.from_bytes(data[at : at + 4], order)

        if number(4) >> 16 not in self.VERSIONS:
            raise OSError(0, f"Bad version number {number(4) >> 16}", name)
        self._catalog, self.plural = {}, lambda n: int(n != 1)
        texts = []
        for place in (number(12), number(16)):
            pairs = [(number(place + 8 * i), number(place + 8 * i + 4)) for i in range(number(8))]
            if any(start + length >= len(data) for length, start in pairs):
                raise OSError(0, "File is corrupt", name)
            texts.append([data[start : start + length] for length, start in pairs])
        for message, translation in zip(*texts):
            if not message:
                self._read_header(translation)
            self._add(message, translation)

    def _read_header(self, text):
        last = None
        for line in text.split(b"\n"):
            line = line.decode().strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            key, colon, value = line.partition(":")
            if colon:
                last = key.strip().lower()
                self._info[last] = value.strip()
            elif last:
                self._info[last] += "\n" + line
        if "charset=" in self._info.get("content-type", ""):
            self._charset = self._info["content-type"].split("charset=")[1]
        forms = re.search(r"plural=([^;]*)", self._info.get("plural-forms", ""))
        if forms:
            self.plural = c2py(forms[1])

    def _add(self, message, translation):
        charset = self._charset or "ascii"
        message, translation = str(message, charset), str(translation, charset)
        if "\0" in message:
            for form, text in enumerate(translation.split("\0")):
                self._catalog[message.split("\0")[0], form] = text
        else:
            self._catalog[message] = translation

    def _plural_text(self, key, n):
        return self._catalog.get((key, self.plural(n)))

    def gettext(self, message):
        text = self._catalog.get(message)
        if text is None:
            text = self._catalog.get((message, self.plural(1)))
        return super().gettext(message) if text is None else text

    def ngettext(self, msgid1, msgid2, n):
        text = self._plural_text(msgid1, n)
        return super().ngettext(msgid1, msgid2, n) if text is None else text

    def pgettext(self, context, message):
        key = self.CONTEXT % (context, message)
        text = self._catalog.get(key)
        if text is None:
            text = self._catalog.get((key, self.plural(1)))
        return super().pgettext(context, message) if text is None else text

    def npgettext(self, context, msgid1, msgid2, n):
        text = self._plural_text(self.CONTEXT % (context, msgid1), n)
        return super().npgettext(context, msgid1, msgid2, n) if text is None else text


def _spellings(language):
    """A language's name, the most exact first: de_DE.UTF-8, de_DE, de.UTF-8, de."""
    name, at, variant = language.partition("@")
    name, dot, charset = name.partition(".")
    short, line, country = name.partition("_")
    result = []
    for ending in ([at + variant] if at else []) + [""]:
        for place in ([line + country] if line else []) + [""]:
            for code in ([dot + charset] if dot else []) + [""]:
                result.append(short + place + code + ending)
    return result


def find(domain, localedir=None, languages=None, all=False):
    """The .mo file of a domain for the user's languages, None if there is none; a list of all with all=True."""
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            if os.environ.get(name):
                languages = os.environ[name].split(":")
                break
        if "C" not in languages:
            languages.append("C")
    found = []
    for language in languages:
        if language == "C":
            break
        for spelling in _spellings(language):
            path = os.path.join(localedir or _DEFAULT_FOLDER, spelling, "LC_MESSAGES", f"{domain}.mo")
            if os.path.exists(path) and path not in found:
                if not all:
                    return path
                found.append(path)
    return found if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain; those of further languages are fallbacks. FileNotFoundError if there are none."""
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    class_ = class_ or GNUTranslations
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        if key not in _known:
            with open(path, "rb") as file:
                _known[key] = class_(file)
        import copy

        one = copy.copy(_known[key])
        if result is None:
            result = one
        else:
            result.add_fallback(one)
    return result


Catalog = translation


def install(domain, localedir=None, *, names=None):
    """Make _() known everywhere."""
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    """The domain that gettext() looks in, set if one is given."""
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    """The folder with the catalogs of a domain, set if one is given."""
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, _DEFAULT_FOLDER)


def _of(domain):
    return translation(domain, _folders.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    """The translation of a text in the current domain."""
    return dgettext(_domain, message)


def ngettext(msgid1, msgid2, n):
    """The translation that fits the number n."""
    return dngettext(_domain, msgid1, msgid2, n)


def pgettext(context, message):
    """The translation of a text in a context."""
    return dpgettext(_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    """The translation in a context that fits the number n."""
    return dnpgettext(_domain, context, msgid1, msgid2, n)
