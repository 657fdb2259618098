"""Tables as text: rows of fields with a separator between them, quoted where needed."""

import re
from _abc import like_builtin
from io import StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
    "Dialect", "__doc__", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect",
    "get_dialect", "list_dialects", "Sniffer", "unregister_dialect", "__version__", "DictReader", "DictWriter",
    "unix_dialect",
]

__version__ = "1.0"
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    """What is wrong with a table, or with the options for it."""

    __module__ = "_csv"


_limit = 131072


_UNSET = object()


def field_size_limit(limit=_UNSET, /):
    """The number of characters that a field may have; with an argument it is changed and the old one returned."""
    global _limit
    old = _limit
    if limit is not _UNSET:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        if not -(1 << 63) <= limit < 1 << 63:
            raise OverflowError("Python int too large to convert to C long")
        _limit = limit
    return old


def _one_character(name, value, may_be_none):
    if value is None and may_be_none:
        return
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if may_be_none else ""}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')


_DEFAULTS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
    "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}


class _Option:
    """A read-only attribute of the checked options."""

    def __init__(self, name):
        self.name = name

    def __get__(self, options, cls):
        return self if options is None else options._values[self.name]

    def __set__(self, options, value):
        raise AttributeError(f"attribute {self.name!r} of '_csv.Dialect' objects is not writable")

    def __delete__(self, options):
        raise AttributeError(f"attribute {self.name!r} of '_csv.Dialect' objects is not writable")


class _Options:
    """The checked options of a dialect, as the readers and writers want them."""

    __module__ = "_csv"
    __slots__ = ("_values",)

    def __init__(self, dialect=None, delimiter=_UNSET, doublequote=_UNSET, escapechar=_UNSET, lineterminator=_UNSET,
                 quotechar=_UNSET, quoting=_UNSET, skipinitialspace=_UNSET, strict=_UNSET):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        given = (delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict)
        values = {name: getattr(dialect, name, default) if value is _UNSET else value
                  for (name, default), value in zip(_DEFAULTS.items(), given)}
        if values["quotechar"] is None and quoting is _UNSET and not hasattr(dialect, "quoting"):
            values["quoting"] = QUOTE_NONE
        _check(values)
        self._values = values

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


_Options.__name__ = _Options.__qualname__ = "Dialect"
for _name in _DEFAULTS:
    setattr(_Options, _name, _Option(_name))


def _check(values):
    for name in "doublequote", "skipinitialspace", "strict":
        values[name] = bool(values[name])
    _one_character("delimiter", values["delimiter"], False)
    _one_character("escapechar", values["escapechar"], True)
    _one_character("quotechar", values["quotechar"], True)
    if type(values["quoting"]) is not int:
        raise TypeError('"quoting" must be an integer')
    if not 0 <= values["quoting"] <= QUOTE_NOTNULL:
        raise TypeError('bad "quoting" value')
    if values["quoting"] != QUOTE_NONE and values["quotechar"] is None:
        raise TypeError("quotechar must be set if quoting enabled")
    if values["lineterminator"] is None:
        raise TypeError("lineterminator must be set")
    if not isinstance(values["lineterminator"], str):
        raise TypeError('"lineterminator" must be a string')


def _options(dialect, changes):
    for name in changes:
        if name not in _DEFAULTS:
            raise TypeError(f"{name!r} is an invalid keyword argument for this function")
    return dialect if type(dialect) is _Options and not changes else _Options(dialect, **changes)


class Dialect:
    """The rules of a table as class attributes; to be subclassed."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        self._valid = type(self) is not Dialect
        try:
            _Options(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """Tables as spreadsheet programs write them."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """As excel, with tabulators between the fields."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Every field quoted, lines that end in a newline."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {}


def register_dialect(name, dialect=None, **fmtparams):
    """Give a name to a dialect, which may be changed by keywords."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _options(dialect, fmtparams)


def unregister_dialect(name):
    """Forget a name."""
    get_dialect(name)
    del _dialects[name]


def get_dialect(name):
    """The dialect of a name; Error if there is none."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class _Built:
    """What csv makes of a file: not made by calling its class, not copied; nobody adds attributes."""

    __slots__ = ()

    def __new__(cls, *arguments):
        raise TypeError(f"cannot create '_csv.{cls.__name__}' instances")

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '_csv.{type(self).__name__}' object")


class _ReadOnly:
    """An attribute that is held under another name."""

    def __init__(self, name):
        self.name = name

    def __get__(self, owner, cls):
        return self if owner is None else getattr(owner, self.name)

    def __set__(self, owner, value):
        raise AttributeError("readonly attribute")

    def __delete__(self, owner):
        raise AttributeError("readonly attribute")


class _Reader(_Built):
    """The rows of a text, one after the other; each is a list of strings."""

    __module__ = "_csv"
    __slots__ = ("_lines", "_dialect", "_line_num", "_plain", "_fields", "_parts", "_state", "_numeric")

    dialect = _ReadOnly("_dialect")
    line_num = _ReadOnly("_line_num")

    def _open(self, lines, dialect):
        self._lines = lines
        self._dialect = dialect
        self._line_num = 0
        stops = dialect.delimiter + (dialect.escapechar or "")
        self._plain = re.compile(f"[^{re.escape(stops)}\r\n\0]*").match

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._parts = []
        self._state = self._start_row
        self._numeric = False
        while True:
            line = self._next_line()
            if line is None:
                break
            self._read(line)
            if self._state in (self._start_row, self._end_row):
                break
        return self._fields

    def _next_line(self):
        """The next line; None if the text ends within a row that counts all the same."""
        try:
            line = next(self._lines)
        except StopIteration:
            if self._state == self._start_row or not self._parts and self._state != self._in_quotes:
                raise
            if self._dialect.strict:
                raise Error("unexpected end of data") from None
            self._save()
            return None
        if not isinstance(line, str):
            raise Error(f"iterator should return strings, not {type(line).__name__} "
                        "(the file should be opened in text mode)")
        self._line_num += 1
        return line

    def _read(self, line):
        place = 0
        while place < len(line):
            if self._state == self._in_field or self._state == self._in_quotes:
                place = self._take_plain(line, place)
            if place < len(line):
                self._state(line[place])
                place += 1
        self._end_line()

    def _take_plain(self, line, start):
        """Take what needs no look at every character; gives where it ends."""
        if self._state == self._in_field:
            end = self._plain(line, start).end()
        else:
            ends = [line.find(stop, start) for stop in (self._dialect.quotechar, self._dialect.escapechar) if stop]
            end = min([end for end in ends if end >= 0], default=len(line))
        self._add(line[start:end])
        return end

    def _end_line(self):
        if self._state == self._in_escape:
            self._add("\n")
            self._state = self._in_field
        elif self._state == self._in_quoted_escape:
            self._add("\n")
            self._state = self._in_quotes
        elif self._state not in (self._in_quotes, self._after_escaped_newline):
            if self._state not in (self._start_row, self._end_row):
                self._save()
            self._state = self._end_row

    def _add(self, text):
        if text:
            self._parts.append(text)
            if sum(map(len, self._parts)) > _limit:
                raise Error(f"field larger than field limit ({_limit})")
            if len(self._parts) > 8:
                self._parts = ["".join(self._parts)]

    def _save(self):
        field = "".join(self._parts)
        if self._numeric:
            field = float(field)
        self._fields.append(field)
        self._parts = []
        self._numeric = False

    def _start_row(self, character):
        if character in "\r\n":
            self._state = self._end_row
        else:
            self._start_field(character)

    def _start_field(self, character):
        options = self._dialect
        if character in "\r\n":
            self._save()
            self._state = self._end_row
        elif character == options.quotechar and options.quoting != QUOTE_NONE:
            self._state = self._in_quotes
        elif character == options.escapechar:
            self._state = self._in_escape
        elif character == " " and options.skipinitialspace:
            self._state = self._start_field
        elif character == options.delimiter:
            self._save()
            self._state = self._start_field
        else:
            self._numeric = options.quoting == QUOTE_NONNUMERIC
            self._add(character)
            self._state = self._in_field

    def _in_escape(self, character):
        self._add(character)
        self._state = self._after_escaped_newline if character in "\r\n" else self._in_field

    def _after_escaped_newline(self, character):  # the row goes on in the next line
        self._in_field(character)

    def _in_field(self, character):
        if character in "\r\n":
            self._save()
            self._state = self._end_row
        elif character == self._dialect.escapechar:
            self._state = self._in_escape
        elif character == self._dialect.delimiter:
            self._save()
            self._state = self._start_field
        else:
            self._add(character)

    def _in_quotes(self, character):
        if character == self._dialect.escapechar:
            self._state = self._in_quoted_escape
        else:
            self._state = self._after_quote if self._dialect.doublequote else self._in_field

    def _in_quoted_escape(self, character):
        self._add(character)
        self._state = self._in_quotes

    def _after_quote(self, character):
        options = self._dialect
        if character == options.quotechar and options.quoting != QUOTE_NONE:
            self._add(character)
            self._state = self._in_quotes
        elif character == options.delimiter:
            self._save()
            self._state = self._start_field
        elif character in "\r\n":
            self._save()
            self._state = self._end_row
        elif options.strict:
            raise Error(f"'{options.delimiter}' expected after '{options.quotechar}'")
        else:
            self._add(character)
            self._state = self._in_field

    def _end_row(self, character):
        if character not in "\r\n":
            raise Error("new-line character seen in unquoted field - "
                        "do you need to open the file in universal-newline mode?")


def _is_number(field):
    return any(hasattr(type(field), name) for name in ("__float__", "__int__", "__index__", "__complex__"))


class _Writer(_Built):
    """Writes rows of fields as text to a file."""

    __module__ = "_csv"
    __slots__ = ("_write", "_dialect", "_special")

    dialect = _ReadOnly("_dialect")

    def _open(self, write, dialect):
        self._write = write
        self._dialect = dialect
        self._special = dialect.delimiter + dialect.lineterminator
        self._special += (dialect.quotechar or "") + (dialect.escapechar or "")

    def writerow(self, row):
        """Write one row, any iterable; gives what the file's write() gives."""
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        texts = [self._field(field) for field in fields]
        if len(texts) == 1 and not texts[0]:
            texts = [self._only_empty(row)]
        return self._write(self._dialect.delimiter.join(texts) + self._dialect.lineterminator)

    def writerows(self, rows):
        """Write all rows of an iterable."""
        for row in rows:
            self.writerow(row)

    def _only_empty(self, row):
        if self._dialect.quoting == QUOTE_NONE:
            raise Error("single empty field record must be quoted")
        return self._dialect.quotechar * 2

    def _field(self, field):
        quoting = self._dialect.quoting
        quoted = (quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not _is_number(field) or
                  quoting == QUOTE_STRINGS and isinstance(field, str) or quoting == QUOTE_NOTNULL and field is not None)
        text = "" if field is None else str(field)
        if any(character in self._special for character in text):
            return self._protect(text, quoted)
        return f"{self._dialect.quotechar}{text}{self._dialect.quotechar}" if quoted else text

    def _protect(self, text, quoted):
        """The text with escapes, or quoted."""
        options = self._dialect
        parts = []
        for character in text:
            escape = False
            if character in self._special:
                if options.quoting == QUOTE_NONE or character == options.escapechar:
                    escape = True
                elif character == options.quotechar and options.doublequote:
                    parts.append(character)
                    quoted = True
                elif character == options.quotechar:
                    escape = True
                else:
                    quoted = True
            if escape:
                if not options.escapechar:
                    raise Error("need to escape, but no escapechar set")
                parts.append(options.escapechar)
            parts.append(character)
        return options.quotechar.join(("", "".join(parts), "")) if quoted else "".join(parts)


for _class in _Reader, _Writer:
    _class.__name__ = _class.__qualname__ = _class.__name__[1:].lower()
like_builtin(_Reader, _Writer, _Options)


def reader(csvfile, dialect=None, /, **fmtparams):
    """An iterator over the rows of lines of text; each is a list of strings."""
    lines = iter(csvfile)
    result = object.__new__(_Reader)
    result._open(lines, _options(fmtparams.pop("dialect", dialect), fmtparams))
    return result


def writer(csvfile, dialect=None, /, **fmtparams):
    """What writes rows of fields as text to a file, by writerow() and writerows()."""
    if not callable(getattr(csvfile, "write", None)):
        raise TypeError('argument 1 must have a "write" method')
    result = object.__new__(_Writer)
    result._open(csvfile.write, _options(fmtparams.pop("dialect", dialect), fmtparams))
    return result


reader.__module__ = writer.__module__ = "_csv"


class DictReader:
    """A reader whose rows are dicts; the names are the first row, if not given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        """The names of the columns."""
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames if self.line_num == 0 else self._fieldnames
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(row) > len(names):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class DictWriter:
    """A writer of rows that are dicts."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = list(fieldnames) if iter(fieldnames) is fieldnames else fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the row of names."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, row):
        if self.extrasaction == "raise":
            wrong = row.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return (row.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        """Write one dict."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write all dicts of an iterable."""
        return self.writer.writerows(map(self._row, rowdicts))

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


# A quoted field with a delimiter or the end of a line at both sides.
_QUOTED = r"""(?ms)(?P<before>^|[^\w\n"'])(?P<space>[ ]?)(?P<quote>["']).*?(?P=quote)(?=(?P<after>$|[^\w\n"']))"""


class Sniffer:
    """Guess the rules of a table from a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A Dialect class for the sample; Error if no separator is plain. `delimiters`: those that may be."""
        quote, double, mark, skip = self._guess_quote_and_delimiter(sample, delimiters)
        if not mark:
            mark, skip = self._guess_delimiter(sample, delimiters)
        if not mark:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.delimiter = mark
        dialect.quotechar = quote or '"'
        dialect.doublequote = double
        dialect.skipinitialspace = skip
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """(quote, whether it is doubled, delimiter, whether a space follows that) from the quoted fields of a sample."""
        quotes, marks, spaced, before = {}, {}, {}, {}
        fields = list(re.finditer(_QUOTED, data))
        enclosed = [field for field in fields if field["before"] and field["before"] == field["after"]]
        for field in enclosed or fields:
            quotes[field["quote"]] = quotes.get(field["quote"], 0) + 1
            mark = field["before"] or field["after"]
            if mark and (delimiters is None or mark in delimiters):
                marks[mark] = marks.get(mark, 0) + 1
                before[mark] = before.get(mark, 0) + bool(field["before"])
                spaced[mark] = spaced.get(mark, 0) + bool(field["space"])
        if not quotes:
            return "", False, None, False
        quote = max(quotes, key=quotes.get)
        if not marks:
            return quote, False, "", False
        mark = max(marks, key=marks.get)
        around, inner = re.escape(mark), f"[^{re.escape(mark)}\n]*"
        double = re.search(f"(?:{around}|^)\\W*{quote}{inner}{quote}{inner}{quote}\\W*(?:{around}|$)", data, re.M)
        return quote, bool(double), mark, 0 < spaced[mark] == before[mark]

    def _guess_delimiter(self, data, delimiters):
        """(delimiter, whether a space follows it): the character that most lines have equally often."""
        lines = [line for line in data.split("\n") if line][:100]
        even = self._even_characters(lines, delimiters)
        if not even:
            return "", False
        spaced = [mark for mark in even if all(line.count(mark) == line.count(mark + " ") for line in lines)]
        for mark in self.preferred:
            if mark in even:
                return mark, mark in spaced
        mark = max(even, key=lambda mark: (even[mark], mark))
        return mark, mark in spaced

    def _even_characters(self, lines, allowed):
        """Characters that nine of ten lines have equally often, and how often; only the most even ones."""
        found = {}
        for mark in {mark for line in lines for mark in line if mark.isascii()}:
            counts = [line.count(mark) for line in lines]
            usual = max(set(counts), key=counts.count)
            share = (2 * counts.count(usual) - len(counts)) / len(counts)
            if usual and share >= 0.9 and (allowed is None or mark in allowed):
                found[mark] = share, usual
        best = max([share for share, _ in found.values()], default=0)
        return {mark: usual for mark, (share, usual) in found.items() if share == best}

    def has_header(self, sample):
        """Whether the first row looks unlike the others: text above numbers, or of another length than all below."""
        rows = list(reader(StringIO(sample), self.sniff(sample)))
        header, rows = rows[0], [row for row in rows[1:21] if len(row) == len(rows[0])]
        votes = 0
        for column, title in enumerate(header):
            kinds = {_kind(row[column]) for row in rows} or {None}
            if len(kinds) == 1:
                (kind,) = kinds
                votes += 1 if (_kind(title) if kind is complex else len(title)) != kind else -1
        return votes > 0


def _kind(text):
    """complex for numbers, else the length."""
    try:
        complex(text)
        return complex
    except ValueError:
        return len(text)
