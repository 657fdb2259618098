"""Line by line differences for people, with marks below changed letters."""

from ._matcher import SequenceMatcher

__name__ = "difflib"  # for __module__ of what follows

# Two lines at least this similar are one line that was changed.
_SIMILAR = 0.75
_ENOUGH_TO_COUNT = 0.74

_MARKS = {"replace": ("^", "^"), "delete": ("-", ""), "insert": ("", "+"), "equal": (" ", " ")}


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank or has nothing but one '#'; pat is another test that a line of junk passes."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab."""
    return ch in ws


def _with_blanks_of(line, marks):
    """The marks with the line's own tabs and blanks, so that they stand below the right letters."""
    return "".join([c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)]).rstrip()


class Differ:
    """Makes deltas of lists of lines: each line of a delta begins with '- ', '+ ', '  ' or '? '."""


    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The delta of two lists of lines, one line after the other."""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "equal":
                yield from self._dump("  ", a[i1:i2])
            else:
                yield from self._changed(a[i1:i2], b[j1:j2])

    def _dump(self, prefix, lines):
        for line in lines:
            yield prefix + line

    def _changed(self, old, new):
        """The delta of two blocks of which no line is known to match: the most similar pair first divides them."""
        if not old or not new:
            yield from self._dump("- ", old)
            yield from self._dump("+ ", new)
            return
        pair = self._most_similar(old, new)
        if pair is None:
            yield from self._replaced(old, new)
            return
        i, j = pair
        yield from self._changed(old[:i], new[:j])
        yield from self._dump("  ", [old[i]]) if old[i] == new[j] else self._marked(old[i], new[j])
        yield from self._changed(old[i + 1 :], new[j + 1 :])

    def _most_similar(self, old, new):
        """Indices of the most similar lines, if they are similar enough; or of the first equal ones; or None."""
        best, pair, equal = _ENOUGH_TO_COUNT, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j, new_line in enumerate(new):
            matcher.set_seq2(new_line)
            for i, old_line in enumerate(old):
                if old_line == new_line:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(old_line)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, pair = matcher.ratio(), (i, j)
        return pair if best >= _SIMILAR else equal

    def _replaced(self, old, new):
        """All of one block, then all of the other, the shorter one first."""
        blocks = [("- ", old), ("+ ", new)]
        if len(new) < len(old):
            blocks.reverse()
        for prefix, lines in blocks:
            yield from self._dump(prefix, lines)

    def _marked(self, old, new):
        old_marks = new_marks = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            old_mark, new_mark = _MARKS[tag]
            old_marks += old_mark * (i2 - i1)
            new_marks += new_mark * (j2 - j1)
        return self._qformat(old, new, old_marks, new_marks)

    def _qformat(self, old, new, old_marks, new_marks):
        """Both lines, each with its marks in a line below if it has any."""
        for prefix, line, marks in ("- ", old, old_marks), ("+ ", new, new_marks):
            yield prefix + line
            marks = _with_blanks_of(line, marks)
            if marks:
                yield f"? {marks}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The delta of two lists of lines as a Differ makes it."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first or second (which: 1 or 2) of the lists that a delta was made of."""
    try:
        prefixes = "  ", {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in prefixes:
            yield line[2:]
