"""Names of files and patterns as shells have them: * is any text, ? any character, [seq] and [!seq] one of a set."""

import functools
import os
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Whether the name matches the pattern, with the rules of the system about case."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    """Whether the name matches the pattern, case and all."""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """The list of those names that match the pattern."""
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(os.path.normcase(name))]


@functools.lru_cache(maxsize=32, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, "latin1")).encode("latin1")).match
    return re.compile(translate(pat)).match


def translate(pat):
    """The regular expression that means the same as the pattern."""
    return f"(?s:{_join(_pieces(pat))})\\Z"


# For '*' between pieces; adjacent ones count as one.
_ANY = object()


def _pieces(pat):
    pieces = []
    place = 0
    while place < len(pat):
        character = pat[place]
        place += 1
        if character == "*":
            if not pieces or pieces[-1] is not _ANY:
                pieces.append(_ANY)
        elif character == "?":
            pieces.append(".")
        elif character == "[" and (end := _set_end(pat, place)) > 0:
            pieces.append(_set(pat[place:end]))
            place = end + 1
        else:
            pieces.append(re.escape(character))
    return pieces


def _set_end(pat, start):
    """Where the ']' is that closes a set, which may begin with '!' and ']'; -1 if there is none."""
    if pat.startswith("!", start):
        start += 1
    return pat.find("]", start + 1)


def _set(members):
    negated = members.startswith("!")
    members = _escape_set(members[negated:])
    if not members:
        return "." if negated else "(?!)"
    if members[0] in "^[":
        members = "\\" + members
    return f"[{'^' * negated}{members}]"


def _escape_set(members):
    """The members of a set for a regular expression. Ranges of nothing are left out; hyphens that make no range, and
    what may come to mean a set operation, are escaped."""
    return "-".join(re.sub(r"([\\&~|-])", r"\\\1", part) for part in _ranges(members))


def _ranges(members):
    """The members cut at the hyphens that make ranges."""
    parts = []
    start = 0
    place = members.find("-", 1)
    while 0 < place < len(members) - 1:
        parts.append(members[start:place])
        start = place + 1
        place = members.find("-", start + 2)
    parts.append(members[start:])
    for number in range(len(parts) - 1, 0, -1):
        if parts[number - 1][-1] > parts[number][0]:
            parts[number - 1] = parts[number - 1][:-1] + parts[number][1:]
            del parts[number]
    return parts


def _join(pieces):
    """The expression: what stands between two '*' is looked for once, leftmost, without going back for it."""
    groups = [[]]
    for piece in pieces:
        if piece is _ANY:
            groups.append([])
        else:
            groups[-1].append(piece)
    texts = ["".join(group) for group in groups]
    if len(texts) == 1:
        return texts[0]
    return texts[0] + "".join(f"(?>.*?{text})" for text in texts[1:-1]) + ".*" + texts[-1]
