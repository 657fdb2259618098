"""Text of tracebacks and exceptions. What the lines say comes from the interpreter, which prints the same."""

import sys
from _traceback_text import ending, position, source

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_SAME_SHOWN = 3
_unset = object()


class FrameSummary:
    """One entry of a traceback or stack: filename, lineno, name and line, as a tuple of four too."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "locals", "_source")

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None
    ):  # fmt: skip
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = end_lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = None if not locals else {key: _safe(repr, value) for key, value in locals.items()}
        self._source = line
        if lookup_line:
            self.line

    def _full_line(self):
        if self._source is None and self.lineno is not None:
            import linecache

            self._source = linecache.getline(self.filename, self.lineno)
        return self._source

    @property
    def line(self):
        """The line of source without blanks around it; '' if it cannot be had."""
        full = self._full_line()
        return None if full is None else full.strip()

    def _as_tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            same = ("filename", "lineno", "name", "locals")
            return all(getattr(self, name) == getattr(other, name) for name in same)
        return self._as_tuple() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, index):
        return self._as_tuple()[index]

    def __iter__(self):
        return iter(self._as_tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _safe(function, value):
    try:
        return function(value)
    except Exception:
        return f"<{'exception ' if function is str else 'local '}{function.__name__}() failed>"


# Frames ---------------------------------------------------------------------------------------------------------------


def walk_tb(tb):
    """Pairs of frame and line of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Pairs of frame and line from f, or the caller, outwards."""
    if f is None:
        f = sys._getframe(1)
        while f is not None and f.f_globals is globals():
            f = f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _entries_of(tb):
    """Triples of frame, line and (end line, column, end column)."""
    while tb is not None:
        line, *rest = position(tb)
        yield tb.tb_frame, line, rest
        tb = tb.tb_next


def _offer_source(filename, names):
    """Let linecache ask a loader that does not read files, as that of a module made of a template."""
    loader = names.get("__loader__")
    if hasattr(loader, "get_source") and getattr(type(loader), "__module__", "") not in ("builtins", "_frozen_importlib_external"):
        import linecache

        linecache.lazycache(filename, names)


def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        limit = None if limit is None else max(limit, 0)
    items = list(items)
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


class StackSummary(list):
    """A list of FrameSummary objects, outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The summary of pairs of frame and line, as walk_tb() gives them."""
        return klass._make(((frame, line, (line, -1, -1)) for frame, line in frame_gen), limit, lookup_lines, capture_locals)

    @classmethod
    def _make(klass, entries, limit, lookup_lines=True, capture_locals=False):
        made = klass()
        for frame, line, (end_line, column, end_column) in _limited(entries, limit):
            code = frame.f_code
            _offer_source(code.co_filename, frame.f_globals)
            columns = {} if column < 0 else {"end_lineno": end_line, "colno": column, "end_colno": end_column}
            kept = frame.f_locals if capture_locals else None
            made.append(FrameSummary(code.co_filename, line, code.co_name, lookup_line=lookup_lines, locals=kept, **columns))
        return made

    @classmethod
    def from_list(klass, a_list):
        """The summary of FrameSummary objects or tuples (filename, lineno, name, line)."""
        made = klass()
        for item in a_list:
            if not isinstance(item, FrameSummary):
                filename, lineno, name, line = item
                item = FrameSummary(filename, lineno, name, line=line)
            made.append(item)
        return made

    def format_frame_summary(self, frame_summary):
        """The text of one entry; None leaves it out."""
        entry = frame_summary
        text = f'  File "{entry.filename}", line {entry.lineno}, in {entry.name}\n'
        line = entry._full_line()
        if line:
            column = -1 if entry.colno is None else entry.colno
            text += source(line.rstrip("\n"), entry.lineno, entry.end_lineno or entry.lineno, column, -1 if entry.end_colno is None else entry.end_colno)
        if entry.locals:
            text += "".join(f"    {name} = {value}\n" for name, value in sorted(entry.locals.items()))
        return text

    def format(self):
        """The texts of the entries; of those that repeat, three are shown."""
        result, last, count = [], None, 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            here = (entry.filename, entry.lineno, entry.name)
            if here != last:
                result += _repeated(count)
                last, count = here, 0
            count += 1
            if count <= _SAME_SHOWN:
                result.append(text)
        return result + _repeated(count)


def _repeated(count):
    more = count - _SAME_SHOWN
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"] if more > 0 else []


# Exceptions -----------------------------------------------------------------------------------------------------------


class TracebackException:
    """What is needed to show an exception later, without keeping the exception and its frames."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
        compact=False, max_group_width=15, max_group_depth=10, _seen=None,
    ):  # fmt: skip
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.exc_type = exc_type
        self.stack = StackSummary._make(_entries_of(exc_traceback), limit, lookup_lines, capture_locals)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.__suppress_context__ = False if exc_value is None else exc_value.__suppress_context__
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__cause__ = self.__context__ = self.exceptions = None
        self._keep_text(exc_type, exc_value)
        if _seen is not None or exc_value is None:
            return  # the outermost one completes those inside
        options = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals, "_seen": seen}
        options |= {"max_group_width": max_group_width, "max_group_depth": max_group_depth}
        waiting = [(self, exc_value)]
        while waiting:
            item, value = waiting.pop()
            waiting += item._take_others(value, options, compact and item is self)

    def _take_others(self, exc_value, options, compact):
        """Take in cause, context and members, each without its own; give them with their exceptions."""
        found = []

        def other(value, again=False):
            if value is None or not again and id(value) in options["_seen"]:
                return None
            found.append((TracebackException(type(value), value, value.__traceback__, **options), value))
            return found[-1][0]

        self.__cause__ = other(exc_value.__cause__)
        if not (compact and (self.__cause__ is not None or self.__suppress_context__)):
            self.__context__ = other(exc_value.__context__)
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [other(value, True) for value in exc_value.exceptions]
        return found

    def _keep_text(self, exc_type, exc_value):
        if exc_value is None:
            self._text = "None"
            self._ending = ["NoneType: None\n" if exc_type in (None, type(None)) else f"{exc_type.__qualname__}\n"]
            return
        whole, notes = ending(exc_value), _note_lines(self.__notes__)
        after = "".join(notes)
        head = whole[: len(whole) - len(after)] if after and whole.endswith(after) else whole
        if self.__notes__ is None and hasattr(exc_value, "__notes__"):
            head = head.removesuffix("None\n")
        syntax = isinstance(exc_value, SyntaxError)
        if syntax and exc_value.msg is None:
            head = head.removesuffix(": None\n") + ": <no detail available>\n"
        self._text = _safe(str, exc_value) if syntax else head.removesuffix("\n").partition(": ")[2]
        self._ending = (head.splitlines(True) if syntax else [head]) + notes
        if syntax:
            self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
            self.lineno, self.end_lineno = _str_or_none(exc_value.lineno), _str_or_none(exc_value.end_lineno)
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The same from an exception alone."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._text

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self):
        """The last lines: type, message and notes."""
        yield from self._ending

    def _chain(self, chain):
        """The exceptions to show, oldest first, each with what is said before it."""
        shown, item = [], self
        while item is not None:
            shown.append(item)
            if not chain:
                break
            if item.__cause__ is not None:
                shown.append(_CAUSE)
                item = item.__cause__
            elif item.__context__ is not None and not item.__suppress_context__:
                shown.append(_CONTEXT)
                item = item.__context__
            else:
                break
        return reversed(shown)

    def format(self, *, chain=True, _ctx=None):
        """All lines; chain says whether causes and contexts are shown."""
        return self._format(chain, _Margin())

    def _format(self, chain, margin):
        for item in self._chain(chain):
            if isinstance(item, str):
                yield margin.put(item)
            elif item.exceptions is not None:
                yield from item._format_group(chain, margin)
            else:
                if item.stack:
                    yield margin.put("Traceback (most recent call last):\n")
                    yield from map(margin.put, item.stack.format())
                yield from map(margin.put, item._ending)

    def _format_group(self, chain, margin):
        if margin.depth > self.max_group_depth - 1:
            yield margin.put(f"... (max_group_depth is {self.max_group_depth})\n")
            return
        outermost = margin.depth == 0
        margin.indent += 2 if outermost else 0
        margin.depth += 1
        if self.stack:
            title = "Exception Group Traceback (most recent call last):\n"
            yield " " * margin.indent + "+ " + title if outermost else margin.put(title)
            yield from map(margin.put, self.stack.format())
        yield from map(margin.put, self._ending)
        for index, inner in enumerate(self.exceptions[: self.max_group_width]):
            margin.open = True
            yield f"{' ' * margin.indent}{'  ' if index else '+-'}+---------------- {index + 1} ----------------\n"
            margin.indent += 2
            yield from inner._format(chain, margin)
            margin.indent -= 2
        rest = len(self.exceptions) - self.max_group_width
        if rest > 0:
            margin.open = True
            yield f"{' ' * margin.indent}  +---------------- ... ----------------\n"
            yield f"{' ' * margin.indent}  | and {rest} more exception{'s' if rest > 1 else ''}\n"
        if margin.open:
            yield f"{' ' * margin.indent}  +------------------------------------\n"
            margin.open = False
        margin.depth -= 1
        margin.indent -= 2 if outermost else 0

    def print(self, *, file=None, chain=True):
        """Print the lines of format() to a file, standard error by default."""
        _print(self.format(chain=chain), file)


class _Margin:
    """The margin of the exception groups that are open."""

    def __init__(self):
        self.indent = self.depth = 0
        self.open = False

    def put(self, text):
        if not self.depth:
            return text
        before = " " * self.indent + "| "
        return "".join([before + line for line in text.splitlines(True)])


def _note_lines(notes):
    if notes is None:
        return []
    if not isinstance(notes, (list, tuple)):
        try:
            return [f"{notes!r}\n"]
        except Exception:
            return ["<__notes__ repr() failed>\n"]
    texts = []
    for note in notes:
        try:
            texts += [line + "\n" for line in str(note).split("\n")]
        except Exception:
            texts.append("<note str() failed>\n")
    return texts


def _str_or_none(number):
    return None if number is None else str(number)


def _print(lines, file):
    file = sys.stderr if file is None else file
    for line in lines:
        print(line, file=file, end="")


def _exception_of(exc, value, tb):
    """The three parts of an exception that is given as one argument or as three."""
    if (value is _unset) != (tb is _unset):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _unset:
        return type(value), value, tb
    if exc is None:
        return None, None, None
    if not isinstance(exc, BaseException):
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return type(exc), exc, exc.__traceback__


# Functions ------------------------------------------------------------------------------------------------------------


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True):
    """The lines of an exception with its traceback; limit as for print_tb()."""
    made = TracebackException(*_exception_of(exc, value, tb), limit=limit, compact=True)
    return list(made.format(chain=chain))


def format_exception_only(exc, /, value=_unset):
    """The last lines of an exception: type, message and notes."""
    if value is _unset:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True):
    """Print the lines of format_exception()."""
    _print(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last statement of the interactive interpreter."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(getattr(sys, "last_exc", None) or sys.last_value, limit=limit, file=file, chain=chain)


def extract_tb(tb, limit=None):
    """The entries of a traceback: limit of them from its start, or from its end if limit is negative."""
    return StackSummary._make(_entries_of(tb), limit)


def format_tb(tb, limit=None):
    """The texts of the entries of a traceback."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    _print(format_tb(tb, limit), file)


def _stack(frame, limit):
    frames = [(frame, line, (line, -1, -1)) for frame, line in walk_stack(frame)]
    if limit is not None and limit >= 0:
        frames = frames[:limit]
    elif limit is not None:
        frames = frames[limit:]
    return StackSummary._make(frames[::-1], None)


def extract_stack(f=None, limit=None):
    """The entries of the stack of f, or of the caller, outermost first."""
    return _stack(sys._getframe(1) if f is None else f, limit)


def format_stack(f=None, limit=None):
    """The texts of the entries of a stack."""
    return _stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the entries of a stack."""
    _print(_stack(sys._getframe(1) if f is None else f, limit).format(), file)


def format_list(extracted_list):
    """The texts of FrameSummary objects or tuples (filename, lineno, name, line)."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the texts of format_list()."""
    _print(format_list(extracted_list), file)


def clear_frames(tb):
    """Let go of the local variables of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:  # it still runs
            pass
        tb = tb.tb_next


__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary",
    "StackSummary", "TracebackException", "walk_stack", "walk_tb",
]  # fmt: skip
