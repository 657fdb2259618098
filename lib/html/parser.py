"""HTML as it is found in the world, taken apart: methods of a subclass are called with its tags, texts and comments."""

from . import unescape

__all__ = ["HTMLParser"]

_BLANKS = " \t\n\r\f\v"
_HEX = "0123456789abcdefABCDEF"
# How much of a text without '<' may be held back because a reference in it may not be complete.
_LONGEST_REFERENCE = 34
_MARKED_SECTIONS = ("temp", "cdata", "ignore", "include", "rcdata")


def _is_letter(c):
    return "a" <= c <= "z" or "A" <= c <= "Z"


def _skip(text, at, characters):
    while at < len(text) and text[at] in characters:
        at += 1
    return at


def _until(text, at, characters):
    while at < len(text) and text[at] not in characters:
        at += 1
    return at


def _skip_separators(text, at):
    """Behind blanks, and slashes that do not end the tag."""
    while at < len(text) and (text[at] in _BLANKS or (text[at] == "/" and text[at + 1 : at + 2] != ">")):
        at += 1
    return at


def _attribute(text, at):
    """((name, value or None), end) of an attribute; None if it is not complete."""
    end = _until(text, at + 1, _BLANKS + "/=>")
    name = text[at:end].lower()
    behind = _skip(text, end, _BLANKS)
    if text[behind : behind + 1] != "=":
        return (name, None), end
    start = _skip(text, _skip(text, behind, "="), _BLANKS)
    quote = text[start : start + 1]
    if quote and quote in "'\"":
        end = text.find(quote, start + 1)
        return None if end < 0 else ((name, unescape(text[start + 1 : end])), end + 1)
    end = _until(text, start, _BLANKS + ">")
    return (name, unescape(text[start:end])), end


class HTMLParser:
    """Feed it with text; subclasses say in handle_… methods what becomes of the parts."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Forget all text that was not handled yet."""
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._starttag_text = None

    def feed(self, data):
        """Handle more text, as far as it is complete."""
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Handle all the text that is left."""
        self.goahead(1)

    def getpos(self):
        """(line, column) of what is being handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The text of the start tag handled last."""
        return self._starttag_text

    # What subclasses define

    def handle_starttag(self, tag, attrs):
        """<tag name="value">, attrs being a list of (name, value)."""

    def handle_startendtag(self, tag, attrs):
        """<tag/>; by default a start tag and an end tag."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        """</tag>"""

    def handle_data(self, data):
        """Text between tags; one text may come in pieces."""

    def handle_charref(self, name):
        """&#name; unless references are converted."""

    def handle_entityref(self, name):
        """&name; unless references are converted."""

    def handle_comment(self, data):
        """<!--data-->"""

    def handle_decl(self, decl):
        """<!decl>, the document type."""

    def handle_pi(self, data):
        """<?data>"""

    def unknown_decl(self, data):
        """<![data]>"""

    def set_cdata_mode(self, elem):
        """Take all as text up to the end tag of an element."""
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    # The text, part by part. Subclasses may change what reads markup: parse_…(i) takes the index where it begins and gives
    # the index behind it, -1 if it is not complete.

    def goahead(self, end):
        at = 0
        while at < len(self.rawdata):
            next_at = self._part(at, end)
            if next_at < 0:
                if not end:
                    break
                next_at = self._incomplete(at)
            self.updatepos(at, next_at)
            at = next_at
        self.rawdata = self.rawdata[at:]

    def updatepos(self, i, j):
        """Count the lines and columns of a part; gives its end."""
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    def _text(self, data):
        if data:
            self.handle_data(unescape(data) if self.convert_charrefs and not self.cdata_elem else data)

    def _incomplete(self, at):
        """What begins here does not end: it is text."""
        end = self.rawdata.find(">", at + 1) + 1 or self.rawdata.find("<", at + 1)
        end = end if end > 0 else at + 1
        self._text(self.rawdata[at:end])
        return end

    def _part(self, at, is_end):
        """Handle what begins at an index; where it ends, -1 if that is not known yet."""
        if self.cdata_elem:
            return self._raw_text(at, is_end)
        text = self.rawdata
        if text[at] == "<":
            return self._markup(at)
        if text[at] == "&" and not self.convert_charrefs:
            return self._reference(at, is_end)
        end = _until(text, at, "<" if self.convert_charrefs else "<&")
        if end == len(text) and not is_end and self.convert_charrefs:
            mark = text.rfind("&", max(at, end - _LONGEST_REFERENCE))
            if mark >= 0 and _until(text, mark, _BLANKS + ";") == end:
                return -1
        self._text(text[at:end])
        return end

    def _raw_text(self, at, is_end):
        """The contents of a script or style sheet, once its end tag is there, then that tag."""
        text = self.rawdata
        end = text.find("</", at)
        while end >= 0:
            name = _skip(text, end + 2, _BLANKS)
            name_end = name + len(self.cdata_elem)
            close = _skip(text, name_end, _BLANKS)
            if text[name:name_end].lower() == self.cdata_elem and text[close : close + 1] == ">":
                break
            end = text.find("</", end + 2)
        if end == at:
            self.handle_endtag(self.cdata_elem)
            self.clear_cdata_mode()
            return close + 1
        if end < 0:
            if not is_end:
                return -1
            end = len(text)
        self._text(text[at:end])
        return end

    def _reference(self, at, is_end):
        text = self.rawdata
        if text[at + 1 : at + 2] == "#":
            is_hex = text[at + 2 : at + 3] in ("x", "X")
            start = at + 3 if is_hex else at + 2
            end = _skip(text, start, _HEX if is_hex else _HEX[:10])
            handle, name = self.handle_charref, text[at + 2 : end]
        else:
            start = end = at + 1
            if _is_letter(text[end : end + 1] or " "):
                while end < len(text) and (text[end].isalnum() and text[end].isascii() or text[end] in "-."):
                    end += 1
            if end == len(text):  # a hyphen or a dot may end the name
                end = max(text.rfind("-", start + 1), text.rfind(".", start + 1))
                end = len(text) if end < 0 else end
            handle, name = self.handle_entityref, text[start:end]
        if end == len(text):
            if not is_end:
                return -1
            self._text(text[at:])
            return end
        if end == start and handle == self.handle_charref:
            return self._no_character(at, is_end)
        if end == start:
            self._text("&")
            return at + 1
        handle(name)
        return end + 1 if text[end] == ";" else end

    def _no_character(self, at, is_end):
        """What begins with "&#" without a number is text, as soon as a semicolon follows somewhere."""
        end = at + 2 if ";" in self.rawdata[at:] else len(self.rawdata) if is_end else -1
        if end > 0:
            self._text(self.rawdata[at:end])
        return end

    # Markup

    def _markup(self, at):
        text = self.rawdata
        following = text[at + 1 : at + 2]
        if following and _is_letter(following):
            return self.parse_starttag(at)
        if following == "/":
            return self.parse_endtag(at)
        if following == "?":
            return self.parse_pi(at)
        if text.startswith("<!--", at):
            return self.parse_comment(at)
        if following == "!":
            return self.parse_html_declaration(at)
        if not following:
            return -1
        self._text("<")
        return at + 1

    def parse_starttag(self, i):
        text = self.rawdata
        name_end = _until(text, i + 1, "\t\n\r\f />\0")
        tag = text[i + 1 : name_end].lower()
        attributes = []
        end = _skip_separators(text, name_end)
        while end < len(text) and text[end] not in "/>\0":
            found = _attribute(text, end)
            if found is None:
                return -1
            attributes.append(found[0])
            end = _skip_separators(text, found[1])
        close = text[end : end + 2]
        if close[:1] == "\0":
            return self._incomplete(i)
        if not close or close == "/":
            return -1
        end += 2 if close == "/>" else 1
        self._starttag_text = text[i:end]
        self.lasttag = tag
        if close == "/>":
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def parse_endtag(self, i):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        start = _skip(text, i + 2, _BLANKS)
        name_end = start
        while text[name_end].isalnum() and text[name_end].isascii() or text[name_end] in "-.:_":
            name_end += 1
        if _is_letter(text[start]) and _skip(text, name_end, _BLANKS) == end:
            self.handle_endtag(text[start:name_end].lower())
        elif _is_letter(text[i + 2]):
            self.handle_endtag(text[i + 2 : _until(text, i + 2, "\t\n\r\f />\0")].lower())
        elif end > i + 2:
            self.handle_comment(text[i + 2 : end])
        return end + 1

    def parse_pi(self, i):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        self.handle_pi(text[i + 2 : end])
        return end + 1

    def parse_html_declaration(self, i):
        text = self.rawdata
        start = i + 2
        if text.startswith("--", start):
            return self.parse_comment(i)
        if text.startswith("-", start) and len(text) == start + 1:
            return -1
        if text.startswith("[", start):
            return self.parse_marked_section(i)
        if text[start : start + 7].lower() != "doctype":
            return self.parse_bogus_comment(i)
        end = text.find(">", start)
        if end < 0:
            return -1
        self.handle_decl(text[start:end])
        return end + 1

    def parse_bogus_comment(self, i, report=1):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        if report:
            self.handle_comment(text[i + 2 : end])
        return end + 1

    def parse_comment(self, i, report=1):
        text = self.rawdata
        end = start = i + 4
        while True:
            end = text.find("--", end)
            if end < 0:
                return -1
            close = _skip(text, end + 2, _BLANKS)
            if text[close : close + 1] == ">":
                if report:
                    self.handle_comment(text[start:end])
                return close + 1
            end += 1

    def parse_marked_section(self, i, report=1):
        text = self.rawdata
        name_end = start = i + 3
        while name_end < len(text) and _is_letter(text[name_end]):
            name_end += 1
        mark = "]]>" if text[start:name_end].lower() in _MARKED_SECTIONS else "]>"
        end = text.find(mark, start)
        if end < 0:
            return -1
        if report:
            self.unknown_decl(text[start:end])
        return end + len(mark)
