"""Messages in other languages: there are no catalogues on a board, so messages stay as they are."""


class NullTranslations:
    """Gives messages back as they are, or asks its fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another one for messages that this one lacks."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """The message in the language."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """The message for one or for several."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        """The message in a context."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """The message in a context, for one or for several."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """What the catalogue says of itself."""
        return self._info

    def charset(self):
        """The encoding of the catalogue, or None."""
        return self._charset

    def install(self, names=None):
        """Make gettext() the built-in function _, and others under their names."""
        import builtins

        builtins._ = self.gettext
        for name in {"gettext", "ngettext", "pgettext", "npgettext"} & set(names or ()):
            setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    """A catalogue, which this system does not read."""

    def _parse(self, fp):
        raise OSError("catalogues of messages are not supported")


def find(domain, localedir=None, languages=None, all=False):
    """The path of a catalogue: there is none."""
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The messages of a domain; with fallback as they are, else FileNotFoundError."""
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, "No translation file found for domain", domain)


def install(domain, localedir=None, *, names=None):
    """Make _ a built-in function."""
    translation(domain, localedir, fallback=True).install(names)


_domain = "messages"
_folders = {}


def textdomain(domain=None):
    """Set or tell the domain of gettext()."""
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    """Set or tell the folder of a domain."""
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, "/share/locale")


_plain = NullTranslations()
gettext, ngettext, pgettext, npgettext = _plain.gettext, _plain.ngettext, _plain.pgettext, _plain.npgettext


def dgettext(domain, message):
    """gettext() in a domain."""
    return message


def dngettext(domain, msgid1, msgid2, n):
    """ngettext() in a domain."""
    return ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    """pgettext() in a domain."""
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    """npgettext() in a domain."""
    return ngettext(msgid1, msgid2, n)


Catalog = translation

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain", "dgettext",
    "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext",
]
