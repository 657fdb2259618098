"""Examples, groups of them, and how they are found in a text."""

import re
from doctest._flags import OPTIONFLAGS_BY_NAME


def _ended(text):
    return text if text.endswith("\n") else text + "\n"


class Example:
    """Source, and what it should print or raise; lineno and indent say where it stands in the docstring."""

    __module__ = "doctest"

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _ended(source)
        self.want = _ended(want) if want else want
        self.exc_msg = None if exc_msg is None else _ended(exc_msg)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, with the names that they may use."""

    __module__ = "doctest"

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError("DocTest no longer accepts str; use DocTestParser instead")
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        shown = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        lines = tuple(-1 if test.lineno is None else test.lineno for test in (self, other))
        return (self.name, self.filename, lines[0], id(self)) < (other.name, other.filename, lines[1], id(other))


_DIRECTIVE = re.compile(r"""#\s*doctest:\s*([^\n\'"]*)$""", re.MULTILINE)
_ONLY_COMMENT = re.compile(r"^[ ]*(#.*)?$")


def _traceback_message(want):
    """What stands behind the stack of a traceback that is expected, which may be "..."; None if none is."""
    lines = want.split("\n")
    if not re.match(r"Traceback \((most recent call last|innermost last)\):\s*$", lines[0]):
        return None
    for number, line in enumerate(lines[1:], 1):
        if line[:1].isalnum() or line[:1] == "_":
            return "\n".join(lines[number:])
    return None


class DocTestParser:
    """Takes texts apart into examples and what stands between them."""

    __module__ = "doctest"

    def parse(self, string, name="<string>"):
        """The list of examples and of the texts before, between and behind them."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        self._margin = margin
        output, text = [], []
        at = 0
        while at < len(lines):
            if not lines[at].lstrip(" ").startswith(">>>"):
                text.append(lines[at] + "\n")
                at += 1
                continue
            output.append("".join(text))
            text = []
            at = self._take(output, lines, at, name)
        last = "".join(text)
        output.append(last[:-1] if last else last)
        return output

    def _take(self, output, lines, at, name):
        """Append the example that begins at a line, unless it is only a comment; gives the number of the line behind it."""
        indent = len(lines[at]) - len(lines[at].lstrip(" "))
        begin = source_end = at
        source_end += 1
        while source_end < len(lines) and lines[source_end].lstrip(" ").startswith("..."):
            source_end += 1
        end = source_end
        while end < len(lines) and lines[end].strip(" ") and not lines[end].lstrip(" ").startswith(">>>"):
            end += 1
        source = self._source(lines[begin:source_end], indent, name, begin)
        want = self._want(lines[source_end:end], indent, name, source_end)
        options = self._find_options(source, name, begin)
        if not _ONLY_COMMENT.match(source) or "\n" in source:
            message = _traceback_message(want)
            output.append(Example(source, want, message, lineno=begin, indent=self._margin + indent, options=options))
        return end

    def _source(self, lines, indent, name, number):
        for offset, line in enumerate(lines):
            rest = line[indent : indent + 4]
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {number + offset + 1!r} of the docstring for {name} lacks blank after {rest[:3]}: {line!r}"
                )
        for offset, line in enumerate(lines):
            if offset and not line.startswith(" " * indent + "."):
                self._inconsistent(line, name, number + offset - 1)
        return "\n".join(line[indent + 4 :] for line in lines)

    def _want(self, lines, indent, name, number):
        for offset, line in enumerate(lines):
            if not line.startswith(" " * indent):
                self._inconsistent(line, name, number + offset)
        return "\n".join(line[indent:] for line in lines)

    def _inconsistent(self, line, name, number):
        raise ValueError(f"line {number + 1!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}")

    def _find_options(self, source, name, number):
        """The dict of flags that directives in comments set or clear."""
        options = {}
        for match in _DIRECTIVE.finditer(source):
            for option in match.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {number + 1!r} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and _ONLY_COMMENT.match(source) and "\n" not in source:
            raise ValueError(
                f"line {number!r} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options

    def get_examples(self, string, name="<string>"):
        """The examples alone."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)
