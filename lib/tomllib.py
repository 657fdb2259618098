"""Reading TOML 1.0, a format of settings."""

import re

__all__ = ("loads", "load", "TOMLDecodeError")


class TOMLDecodeError(ValueError):
    """The text is no TOML; the message says why and where."""


def load(fp, /, *, parse_float=float):
    """The dict that a file, open in binary mode, describes."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The dict that a text describes; parse_float makes numbers of texts with a fraction."""
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()


_BARE = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"[ \t]*")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_CONTROL_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NUMBER = re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                     r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<rest>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_DATE_TIME = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                        rf"(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_LOCAL_TIME = re.compile(_TIME)
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


class _Reader:
    """A text and the place in it that is being read."""

    def __init__(self, text, parse_float):
        self.text = text
        self.place = 0
        self.parse_float = _checked(parse_float)
        self.root = {}
        # Paths of tables that may not be opened again, as they have a header or came by dots, and of arrays of tables;
        # identities of tables that were written inline.
        self.closed = set()
        self.inline = set()
        self.dotted = set()
        self.arrays = {}

    def error(self, message, place=None):
        place = self.place if place is None else place
        if place >= len(self.text):
            return TOMLDecodeError(f"{message} (at end of document)")
        line = self.text.count("\n", 0, place) + 1
        column = place - self.text.rfind("\n", 0, place)
        return TOMLDecodeError(f"{message} (at line {line}, column {column})")

    def next(self, length=1):
        return self.text[self.place : self.place + length]

    def blanks(self):
        self.place = _BLANK.match(self.text, self.place).end()

    def comment(self):
        """Read a comment, if there is one."""
        if self.next() == "#":
            end = self.text.find("\n", self.place)
            end = len(self.text) if end < 0 else end
            wrong = _CONTROL.search(self.text, self.place + 1, end)
            if wrong:
                raise self.error(f"Found invalid character {wrong[0]!r}", wrong.start())
            self.place = end

    def blank_lines(self):
        """Read blanks, ends of lines and comments."""
        while self.place < len(self.text):
            before = self.place
            self.blanks()
            self.comment()
            if self.next() == "\n":
                self.place += 1
            if self.place == before:
                return

    def document(self):
        table, path = self.root, ()
        while True:
            self.blanks()
            first = self.next()
            if first == "[":
                table, path = self.array_header() if self.next(2) == "[[" else self.header()
            elif first in ('"', "'") or _BARE.match(first):
                self.pair(table, path)
            elif first and first not in "\n#":
                raise self.error("Invalid statement")
            self.blanks()
            self.comment()
            if self.place >= len(self.text):
                return self.root
            if self.next() != "\n":
                raise self.error("Expected newline or end of document after a statement")
            self.place += 1

    def header(self):
        self.place += 1
        path = self.key()
        if path in self.closed or path in self.dotted or path in self.arrays:
            raise self.error(f"Cannot declare {path} twice")
        table = self.descend(path, f"Cannot declare {path} twice")
        if self.next() != "]":
            raise self.error("Expected ']' at the end of a table declaration")
        self.place += 1
        self.closed.add(path)
        return table, path

    def array_header(self):
        self.place += 2
        path = self.key()
        parent = self.descend(path[:-1], f"Cannot mutate immutable namespace {path}")
        array = parent.setdefault(path[-1], [])
        if id(array) in self.inline:
            raise self.error(f"Cannot mutate immutable namespace {path}")
        if not isinstance(array, list) or path in self.closed or array and path not in self.arrays:
            raise self.error("Cannot overwrite a value")
        if self.next(2) != "]]":
            raise self.error("Expected ']]' at the end of an array declaration")
        self.place += 2
        self.arrays[path] = True
        for known in self.closed, self.dotted:
            known.difference_update([other for other in known if other[: len(path)] == path])
        for other in [other for other in self.arrays if len(other) > len(path) and other[: len(path)] == path]:
            del self.arrays[other]
        array.append({})
        return array[-1], path

    def descend(self, path, if_inline):
        """The table of a header's path; those above it are made as needed. The error if one of them is inline."""
        table = self.root
        for depth in range(1, len(path) + 1):
            table = table.setdefault(path[depth - 1], {})
            if isinstance(table, list) and path[:depth] in self.arrays:
                table = table[-1]
            elif id(table) in self.inline:
                raise self.error(if_inline)
            elif not isinstance(table, dict):
                raise self.error("Cannot overwrite a value")
        return table

    def pair(self, table, path, inline=False):
        """Read key = value into a table; inline: one between braces."""
        key = self.key()
        if self.next() != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.place += 1
        self.blanks()
        value = self.value()
        for depth, name in enumerate(key[:-1], 1):
            full = path + key[:depth]
            if full in self.closed or full in self.arrays:
                raise self.error(f"Cannot redefine namespace {full}")
            self.dotted.add(full)
            table = table.setdefault(name, {})
            if id(table) in self.inline:
                raise self.error(f"Cannot mutate immutable namespace {path + key[:-1]}")
            if not isinstance(table, dict):
                raise self.error("Cannot overwrite a value")
        if key[-1] in table:
            raise self.error(f"Duplicate inline table key {key[-1]!r}" if inline else "Cannot overwrite a value")
        table[key[-1]] = value

    def key(self):
        """Read a key, its parts between dots, and the blanks around it."""
        parts = []
        while True:
            self.blanks()
            parts.append(self.key_part())
            self.blanks()
            if self.next() != ".":
                return tuple(parts)
            self.place += 1

    def key_part(self):
        if found := _BARE.match(self.text, self.place):
            self.place = found.end()
            return found[0]
        if self.next() == "'":
            return self.literal()
        if self.next() == '"':
            return self.basic()
        raise self.error("Invalid initial character for a key part")

    def value(self):
        first = self.next()
        if first == '"':
            return self.basic_lines() if self.next(3) == '"""' else self.basic()
        if first == "'":
            return self.literal_lines() if self.next(3) == "'''" else self.literal()
        if first == "[":
            return self.array()
        if first == "{":
            return self.inline_table()
        for word, value in ("true", True), ("false", False):
            if self.text.startswith(word, self.place):
                self.place += len(word)
                return value
        return self.time() or self.number()

    def time(self):
        """The date or time at the place, or None."""
        if found := _DATE_TIME.match(self.text, self.place):
            try:
                value = _date_time(found)
            except ValueError:
                raise self.error("Invalid date or datetime") from None
        elif found := _LOCAL_TIME.match(self.text, self.place):
            from datetime import time

            value = time(*map(int, found.groups()[:3]), _microseconds(found[4]))
        else:
            return None
        self.place = found.end()
        return value

    def number(self):
        if found := _NUMBER.match(self.text, self.place):
            self.place = found.end()
            return self.parse_float(found[0]) if found["rest"] else int(found[0], 0)
        for word in "inf", "nan", "+inf", "-inf", "+nan", "-nan":
            if self.text.startswith(word, self.place):
                self.place += len(word)
                return self.parse_float(word)
        raise self.error("Invalid value")

    def array(self):
        self.place += 1
        items = []
        while True:
            self.blank_lines()
            if self.next() == "]":
                self.place += 1
                self.inline.add(id(items))
                return items
            items.append(self.value())
            self.blank_lines()
            if self.next() == ",":
                self.place += 1
            elif self.next() != "]":
                raise self.error("Unclosed array")

    def inline_table(self):
        self.place += 1
        outer = self.closed, self.dotted
        self.closed, self.dotted = set(), set()
        table = {}
        self.blanks()
        if self.next() != "}":
            self.inline_pairs(table)
        self.place += 1
        self.closed, self.dotted = outer
        self.close(table)
        return table

    def inline_pairs(self, table):
        while True:
            self.pair(table, (), inline=True)
            self.blanks()
            if self.next() == "}":
                return
            if self.next() != ",":
                raise self.error("Unclosed inline table")
            self.place += 1
            self.blanks()

    def close(self, value):
        """No later line may add to an inline table or those in it."""
        self.inline.add(id(value))
        for inner in value.values():
            if isinstance(inner, dict):
                self.close(inner)

    def literal(self):
        end = self.text.find("'", self.place + 1)
        return self.raw(self.place + 1, end, 1, _CONTROL)

    def literal_lines(self):
        start = self.place + 3
        start += self.text.startswith("\n", start)
        end = self.text.find("'''", start)
        while end >= 0 and self.text.startswith("'", end + 3) and end + 3 - self.text.find("'''", start) < 5:
            end += 1
        return self.raw(start, end, 3, _CONTROL_LINES)

    def raw(self, start, end, quotes, control):
        wrong = control.search(self.text, start, len(self.text) if end < 0 else end)
        if wrong:
            raise self.error(f"Found invalid character {wrong[0]!r}", wrong.start())
        if end < 0:
            raise self.error("Expected \"'\"" if quotes == 1 else "Expected \"'''\"", len(self.text))
        self.place = end + quotes
        return self.text[start:end]

    def basic(self):
        self.place += 1
        return self.escaped('"', _CONTROL)

    def basic_lines(self):
        self.place += 3
        self.place += self.next() == "\n"
        text = self.escaped('"""', _CONTROL_LINES)
        for _ in range(2):
            if self.next() == '"':
                self.place += 1
                text += '"'
        return text

    def escaped(self, quotes, control):
        """Read up to the quotation marks."""
        parts = []
        special = re.compile(f'{quotes}|\\\\|{control.pattern}')
        while True:
            found = special.search(self.text, self.place)
            if not found:
                raise self.error("Unterminated string", len(self.text))
            parts.append(self.text[self.place : found.start()])
            self.place = found.end()
            if found[0] == quotes:
                return "".join(parts)
            if found[0] != "\\":
                raise self.error(f"Illegal character {found[0]!r}", found.start())
            parts.append(self.escape(len(quotes) == 3))

    def escape(self, lines):
        """What stands for the escape whose backslash was read."""
        start = self.place - 1
        character = self.next()
        self.place += 1
        if lines and character in " \t\n" and character:
            return self.joined_lines(start)
        if character in _ESCAPES:
            return _ESCAPES[character]
        if character in ("u", "U"):
            length = 4 if character == "u" else 8
            digits = self.next(length)
            if len(digits) < length or not re.fullmatch("[0-9A-Fa-f]+", digits):
                raise self.error("Invalid hex value")
            code = int(digits, 16)
            self.place += length
            if code > 0x10FFFF or 0xD800 <= code < 0xE000:
                raise self.error("Escaped character is not a Unicode scalar value")
            return chr(code)
        if not character:
            raise self.error("Unterminated string", len(self.text))
        raise self.error("Unescaped '\\' in a string")

    def joined_lines(self, start):
        """A backslash at the end of a line: nothing, and all white space after it."""
        self.place -= 1
        self.blanks()
        if self.next() != "\n":
            raise self.error("Unescaped '\\' in a string", start + 2)
        while self.next() and self.next() in " \t\n":
            self.place += 1
        return ""


def _checked(parse_float):
    if parse_float is float:
        return float

    def safe(text):
        number = parse_float(text)
        if isinstance(number, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return number

    return safe


def _microseconds(digits):
    return int(digits.ljust(6, "0")) if digits else 0


def _date_time(found):
    """The date or datetime of a match; with an offset it has a timezone."""
    from datetime import date, datetime, timedelta, timezone

    day = [int(part) for part in found.groups()[:3]]
    if found[4] is None:
        return date(*day)
    zone = timezone.utc if found[8] else None
    if found[9]:
        sign = -1 if found[9] == "-" else 1
        zone = timezone(sign * timedelta(hours=int(found[10]), minutes=int(found[11])))
    return datetime(*day, int(found[4]), int(found[5]), int(found[6]), _microseconds(found[7]), tzinfo=zone)
