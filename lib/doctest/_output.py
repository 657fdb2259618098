"""Whether output is what was expected, and how the difference is shown."""

import re
from doctest._flags import *
from doctest._flags import indent


def ellipsis_match(want, got):
    """Whether got is want with any text for each '...'."""
    pieces = want.split("...")
    if len(pieces) == 1:
        return want == got
    first, *middle, last = pieces
    if len(got) < len(first) + len(last) or not got.startswith(first) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


class OutputChecker:
    """Compares output; subclasses may be laxer."""

    __module__ = "doctest"

    def _toAscii(self, s):
        return str(s.encode("ASCII", "backslashreplace"), "ASCII")

    def check_output(self, want, got, optionflags):
        """Whether the output is the expected one, as far as the flags ask."""
        got, want = self._toAscii(got), self._toAscii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and ellipsis_match(want, got)

    def _do_a_fancy_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2

    def _difference(self, want, got, optionflags):
        import difflib

        want_lines, got_lines = want.splitlines(True), got.splitlines(True)
        if optionflags & REPORT_UDIFF:
            lines = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
            kind = "unified diff with -expected +actual"
        elif optionflags & REPORT_CDIFF:
            lines = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
            kind = "context diff with expected followed by actual"
        else:
            lines = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines))
            kind = "ndiff with -expected +actual"
        return f"Differences ({kind}):\n" + indent("".join(lines))

    def output_difference(self, example, got, optionflags):
        """The text that shows what was expected and what came."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
        if self._do_a_fancy_diff(want, got, optionflags):
            return self._difference(want, got, optionflags)
        if want and got:
            return f"Expected:\n{indent(want)}Got:\n{indent(got)}"
        if want:
            return f"Expected:\n{indent(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{indent(got)}" if got else "Expected nothing\nGot nothing\n"
