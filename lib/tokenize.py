"""The tokens of a program's text."""

import re
from builtins import open as _open
from collections import namedtuple

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

_NUMBER = re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
)
_NAME = re.compile(r"[^\W\d]\w*")
_STRING = re.compile(r"([rRuUbBfF]|[bB][rR]|[rR][bB]|[fF][rR]|[rR][fF])?('''|\"\"\"|'|\")")
_BLANKS = re.compile(r"[ \t\f]*")
_LINE_END = re.compile(r"\r\n|\r|\n")
_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK_LINE = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)")


class TokenError(Exception):
    """The text ends too early, or no token begins somewhere; arguments: message, (line, column)."""


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token: its type, its text, where it starts and ends, (line, column), and the lines that it stands in."""

    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return (
            f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"
        )

    @property
    def exact_type(self):
        """The type, of operators the one for each."""
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


class _Scanner:
    """Reads a line when a token needs it, and keeps what the token at hand began in: `text`, its `lines`, the number of the first."""

    def __init__(self, readline):
        self.readline = readline
        self.text, self.lines, self.first_row = "", [], 1
        self.at = 0
        self.row, self.row_start = 1, 0
        self.depth = 0
        self.indents = [(0, 0)]  # width with tabs of eight columns, of one

    # Lines that are read --------------------------------------------------------------------------------------------------

    def read(self):
        """The next line; "" at the end, also when asked again."""
        try:
            line = self.readline()
        except StopIteration:
            line = ""
        if not line:
            self.readline = str
        elif "\0" in line:
            raise TokenError("source code cannot contain null bytes", (self.last_row() + 1, 0))
        return line

    def more(self):
        """Read a line to go on with a token. False at the end."""
        line = self.read() if self.text[-1:] in ("\r", "\n") else ""
        self.text += line
        self.lines += _split(line)
        return bool(line)

    def next_line(self):
        """Between tokens: go on with the next line if this one is used up. False at the end."""
        if self.at < len(self.text):
            return True
        line = self.read() if self.at == self.row_start else ""
        if line:
            self.text, self.lines, self.first_row = line, _split(line), self.row
            self.at = self.row_start = 0
        return bool(line)

    def line(self, row):
        """A line of those that are kept, "" after the last one."""
        return "".join(self.lines[row - self.first_row : row - self.first_row + 1])

    def last_row(self):
        """The number of the last line that was read."""
        return self.first_row + len(self.lines) - 1

    # Places --------------------------------------------------------------------------------------------------------------

    def place(self):
        return self.row, self.at - self.row_start

    def advance(self, to):
        """Go on to a place of the text, counting lines."""
        while (found := _LINE_END.search(self.text, self.at, to)) is not None:
            self.row += 1
            self.row_start = self.at = found.end()
        self.at = to

    def take(self, kind, to, string=None):
        """The token from here to a place."""
        start, begin = self.place(), self.at
        self.advance(to)
        end = self.place()
        last = end[0] if end[1] or end[0] == start[0] or kind == FSTRING_MIDDLE else end[0] - 1
        line = "".join(self.lines[start[0] - self.first_row : last - self.first_row + 1])
        return TokenInfo(kind, self.text[begin:to] if string is None else string, start, end, line)

    def line_end(self, kind):
        """NEWLINE or NL at the end of a line."""
        found = _LINE_END.match(self.text, self.at)
        start = self.place()
        line = self.line(self.row)
        result = TokenInfo(kind, found[0] if found else "", start, (start[0], start[1] + (len(found[0]) if found else 1)), line)
        self.row += 1
        self.row_start = self.at = found.end() if found else self.at
        return result

    # Lines ---------------------------------------------------------------------------------------------------------------

    def tokens(self):
        while self.next_line():
            blank = yield from self.line_start()
            if not blank:
                yield from self.statement()
        self.read()
        end = self.last_row() + 1, 0
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, "", end, end, "")
        yield TokenInfo(ENDMARKER, "", end, end, "")

    def line_start(self):
        """Indentation. True if there is nothing but perhaps a comment."""
        to = _BLANKS.match(self.text, self.at).end()
        rest = self.text[to : to + 1]
        if rest in ("", "\r", "\n", "#"):
            self.at = to
            if rest == "#":
                yield self.comment()
            yield self.line_end(NL)
            return True
        blanks = self.text[self.at : to].rpartition("\f")[2]
        width, narrow = len(blanks.expandtabs(8)), len(blanks)
        if width > self.indents[-1][0] and narrow > self.indents[-1][1]:
            self.indents.append((width, narrow))
            yield self.take(INDENT, to)
        self.at = to
        while width < self.indents[-1][0]:
            if all(width != each[0] for each in self.indents):
                self.wrong_indent(IndentationError, "unindent does not match any outer indentation level")
            self.indents.pop()
            yield TokenInfo(DEDENT, "", self.place(), self.place(), self.line(self.row))
        if (width, narrow) != self.indents[-1]:
            self.wrong_indent(TabError, "inconsistent use of tabs and spaces in indentation")
        return False

    def wrong_indent(self, error, message):
        line = self.line(self.row).rstrip("\r\n")
        raise error(message, ("<string>", self.row, len(line) + 1, line, None, None))

    def comment(self):
        found = _LINE_END.search(self.text, self.at)
        return self.take(COMMENT, found.start() if found else len(self.text))

    def statement(self):
        """The tokens to the end of a logical line."""
        while True:
            self.next_line()
            self.at = _BLANKS.match(self.text, self.at).end()
            c = self.text[self.at : self.at + 1]
            if c == "#":
                yield self.comment()
            elif c in ("\r", "\n", ""):
                yield self.line_end(NL if self.depth else NEWLINE)
                if not self.depth:
                    return
                if not self.next_line():
                    raise TokenError("unexpected EOF in multi-line statement", (self.last_row(), 0))
            elif c == "\\":
                self.continue_line()
            else:
                yield from self.one()

    def continue_line(self):
        found = _LINE_END.match(self.text, self.at + 1)
        if found is None:
            if self.at + 1 >= len(self.text):
                self.ends_continued()
            column = len(self.line(self.row).rstrip("\r\n")) + 1
            raise TokenError("unexpected character after line continuation character", (self.row, column))
        self.advance(found.end())
        if not self.next_line():
            self.ends_continued()

    def ends_continued(self):
        line = self.lines[-1].rstrip("\r\n")
        raise TokenError("unexpected EOF in multi-line statement", (self.last_row(), len(line) + 1 if line[:-1].strip() else 0))

    # Tokens --------------------------------------------------------------------------------------------------------------

    def one(self):
        """One token, or those of a text with expressions."""
        text, at = self.text, self.at
        found = _STRING.match(text, at)
        if found is not None:
            prefix, quote = found[1] or "", found[2]
            if "f" in prefix.lower():
                yield from self.joined(found.end(), quote, "r" in prefix.lower())
            else:
                yield self.take(STRING, self.string_end(found.end(), quote))
            return
        c = text[at]
        number = _NUMBER.match(text, at) if c.isdigit() or c == "." else None
        if number is not None:
            yield self.take(NUMBER, number.end())
            return
        name = _NAME.match(text, at)
        if name is not None:
            yield self.take(NAME, name.end())
            return
        yield self.operator()

    def operator(self):
        size = next((n for n in (3, 2) if self.text[self.at : self.at + n] in EXACT_TOKEN_TYPES and self.at + n <= len(self.text)), 1)
        operator = self.text[self.at : self.at + size]
        if operator in "([{":
            self.depth += 1
        elif operator in ")]}" and self.depth:
            self.depth -= 1
        return self.take(OP, self.at + size)

    def string_end(self, at, quote):
        text = self.text
        while at < len(text) or self.more():
            text = self.text
            if text.startswith(quote, at):
                return at + len(quote)
            if text[at] == "\\":
                at += 1
                if text.startswith("\r\n", at):
                    at += 1
            elif text[at] in "\r\n" and len(quote) == 1:
                break
            at += 1
        row, column = self.place()
        self.unterminated(row, column, quote, "string literal")

    def unterminated(self, row, column, quote, what):
        if len(quote) == 3 and what[0] == "s":
            raise TokenError("EOF in multi-line string", (row, column + 1))
        last = row if len(quote) == 1 else self.last_row()
        kind = "" if len(quote) == 1 else "triple-quoted "
        raise TokenError(f"unterminated {kind}{what} (detected at line {last})", (row, column + 1))

    # Texts with expressions ------------------------------------------------------------------------------------------------

    def joined(self, to, quote, raw):
        row, column = self.place()
        yield self.take(FSTRING_START, to)
        while True:
            yield from self.middle(quote, raw, False)
            if self.text.startswith(quote, self.at):
                yield self.take(FSTRING_END, self.at + len(quote))
                return
            if self.at >= len(self.text) or self.text[self.at] != "{":
                self.unterminated(row, column, quote, "f-string literal")
            yield from self.field(quote, raw)

    def middle(self, quote, raw, in_spec):
        """The text up to a field, the end, or in a format the closing brace."""
        text, at = self.text, self.at
        while at < len(text) or self.more():
            text = self.text
            if text.startswith(quote, at):
                break
            c = text[at]
            if c == "\\" and not raw and text.startswith("\\N{", at):
                at = text.find("}", at) + 1 or len(text)
                continue
            if c == "\\" and at + 1 < len(text) and text[at + 1] not in "{}":
                at += 3 if text.startswith("\r\n", at + 1) else 2
                continue
            if c in "\r\n" and len(quote) == 1:
                break
            if c in "{}":
                if in_spec or text[at + 1 : at + 2] != c:
                    break
                yield self.take(FSTRING_MIDDLE, at + 1)
                self.at = at = at + 2
                continue
            at += 1
        if at >= len(text) or (text[at] in "\r\n" and not text.startswith(quote, at)):
            return  # it does not end
        if at > self.at or (in_spec and text[at] == "}"):
            yield self.take(FSTRING_MIDDLE, at)

    def field(self, quote, raw):
        yield self.take(OP, self.at + 1)
        outer, self.depth = self.depth, 0
        while True:
            self.next_line()
            self.at = _BLANKS.match(self.text, self.at).end()
            c = self.text[self.at : self.at + 1]
            if not c:
                row, column = self.place()
                if column:
                    yield self.line_end(NL)
                raise TokenError("unexpected EOF in multi-line statement", (self.last_row(), column + 1))
            if not self.depth and c == "}":
                break
            if not self.depth and c == ":":
                yield self.take(OP, self.at + 1)
                yield from self.spec(quote, raw)
                break
            if c == "#":
                yield self.comment()
            elif c in "\r\n":
                yield self.line_end(NL)
            elif c == "\\":
                self.continue_line()
            else:
                yield from self.one()
        self.depth = outer
        yield self.take(OP, self.at + 1)

    def spec(self, quote, raw):
        while True:
            yield from self.middle(quote, raw, True)
            if self.text[self.at : self.at + 1] != "{":
                break
            yield from self.field(quote, raw)
        if self.text[self.at : self.at + 1] != "}":
            raise TokenError("f-string: expecting '}'", self.place())


def _split(text):
    """The lines of what readline() gave: one, unless it reads in other pieces."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", text)


def generate_tokens(readline):
    """The tokens of the text whose lines readline() gives."""
    return _Scanner(readline).tokens()


def tokenize(readline):
    """The tokens of the bytes whose lines readline() gives; first one with the encoding."""
    encoding, first = detect_encoding(readline)
    if encoding == "utf-8-sig":
        encoding = "utf-8"

    def decoded():
        return (first.pop(0) if first else readline()).decode(encoding)

    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    yield from _Scanner(decoded).tokens()


def _normal_name(name):
    start = name[:12].lower().replace("_", "-")
    if start == "utf-8" or start.startswith("utf-8-"):
        return "utf-8"
    if start in ("latin-1", "iso-8859-1", "iso-latin-1") or start.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")):
        return "iso-8859-1"
    return name


def detect_encoding(readline):
    """(encoding, lines that were read for it) of a program in bytes."""
    from codecs import lookup

    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None
    marked = False

    def read():
        try:
            return readline()
        except StopIteration:
            return b""

    def found(line):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration" + (f" for {filename!r}" if filename else "")) from None
        match = _COOKIE.match(line)
        if match is None:
            return None
        name = _normal_name(match[1].decode())
        try:
            lookup(name)
        except LookupError:
            raise SyntaxError(f"unknown encoding for {filename!r}: {name}" if filename else f"unknown encoding: {name}") from None
        if marked:
            if name != "utf-8":
                raise SyntaxError(f"encoding problem for {filename!r}: utf-8" if filename else "encoding problem: utf-8")
            name += "-sig"
        return name

    first = read()
    if first.startswith(b"\xef\xbb\xbf"):
        marked, first = True, first[3:]
    default = "utf-8-sig" if marked else "utf-8"
    if not first:
        return default, []
    encoding = found(first)
    if encoding:
        return encoding, [first]
    if not _BLANK_LINE.match(first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return found(second) or default, [first, second]


def open(filename):
    """Open a program for reading, as text in its encoding."""
    from io import TextIOWrapper

    buffer = _open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except BaseException:
        buffer.close()
        raise


# Back to text ------------------------------------------------------------------------------------------------------------


def untokenize(iterable):
    """A text with these tokens: as it was if they know their places, else with blanks between them. Bytes if an ENCODING comes first."""
    tokens = list(iterable)
    encoding = None
    if tokens and tokens[0][0] == ENCODING:
        encoding = tokens[0][1]
        tokens = tokens[1:]
    text = _placed(tokens) if all(len(each) == 5 for each in tokens) else _loose(tokens)
    return text if encoding is None else text.encode(encoding)


def _braces_doubled(string):
    return re.sub(r"[{}]", lambda found: found[0] * 2, string)


def _placed(tokens):
    parts, row, column = [], 1, 0
    for kind, string, start, end, line in tokens:
        if kind == ENDMARKER:
            break
        if start < (row, column):
            raise ValueError(f"start ({start[0]},{start[1]}) precedes previous end ({row},{column})")
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            column = 0
        parts.append(" " * (start[1] - column))
        if kind == FSTRING_MIDDLE:
            doubled = string.count("{") + string.count("}")
            string = _braces_doubled(string)
            end = end[0], end[1] + doubled
        parts.append(string)
        row, column = end
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    return "".join(parts)


def _loose(tokens):
    parts, indents = [], []
    new_line = after_string = False
    for token in tokens:
        kind, string = token[:2]
        if kind == ENCODING:
            continue
        if kind in (NAME, NUMBER):
            string += " "
        if kind == STRING:
            if after_string:
                string = " " + string
            after_string = True
        else:
            after_string = False
        if kind == INDENT:
            indents.append(string)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            new_line = True
        elif new_line and indents:
            parts.append(indents[-1])
            new_line = False
        elif kind == FSTRING_MIDDLE:
            string = _braces_doubled(string)
        parts.append(string)
    return "".join(parts)


__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]
