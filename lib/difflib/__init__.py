"""Differences of sequences: how similar they are, and deltas of texts for people and for programs."""

from ._differ import IS_CHARACTER_JUNK, IS_LINE_JUNK, Differ, ndiff, restore
from ._matcher import Match, SequenceMatcher, get_close_matches

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
    "unified_diff", "diff_bytes", "HtmlDiff", "Match",
]  # fmt: skip


def __getattr__(name):
    """HtmlDiff is imported when it is first used."""
    if name == "HtmlDiff":
        from ._html import HtmlDiff

        globals()[name] = HtmlDiff
        return HtmlDiff
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _check_types(a, b, *names):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"all arguments must be str, not: {name!r}")


def _header(prefix, name, date, end):
    return f"{prefix} {name}{chr(9) + date if date else ''}{end}"


def _format_range_unified(start, stop):
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def _format_range_context(start, stop):
    if stop - start <= 1:
        return f"{stop}"
    return f"{start + 1},{stop}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines of a unified diff of two lists of lines, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header("---", fromfile, fromfiledate, lineterm)
            yield _header("+++", tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f"@@ -{_format_range_unified(first[1], last[2])} +{_format_range_unified(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                yield from [" " + line for line in a[i1:i2]]
                continue
            if tag != "insert":
                yield from ["-" + line for line in a[i1:i2]]
            if tag != "delete":
                yield from ["+" + line for line in b[j1:j2]]


_CONTEXT_PREFIXES = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines of a context diff of two lists of lines, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header("***", fromfile, fromfiledate, lineterm)
            yield _header("---", tofile, tofiledate, lineterm)
        yield "***************" + lineterm
        first, last = group[0], group[-1]
        tags = {code[0] for code in group}
        yield f"*** {_format_range_context(first[1], last[2])} ****{lineterm}"
        if tags & {"replace", "delete"}:
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    yield from [_CONTEXT_PREFIXES[tag] + line for line in a[i1:i2]]
        yield f"--- {_format_range_context(first[3], last[4])} ----{lineterm}"
        if tags & {"replace", "insert"}:
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    yield from [_CONTEXT_PREFIXES[tag] + line for line in b[j1:j2]]


def _text(data):
    try:
        return data.decode("ascii", "surrogateescape")
    except AttributeError:
        raise TypeError(f"all arguments must be bytes, not {type(data).__name__} ({data!r})") from None


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """What dfunc (unified_diff or context_diff) makes of lines that are bytes, whatever their encoding."""
    a, b = list(map(_text, a)), list(map(_text, b))
    names = map(_text, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(a, b, *names, n, _text(lineterm)):
        yield line.encode("ascii", "surrogateescape")
