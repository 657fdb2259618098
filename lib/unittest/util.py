"""Texts for the messages of assertions."""

LONGEST = 80


def safe_repr(obj, short=False):
    """repr(), or that of object if it fails; short cuts it."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:LONGEST] + " [truncated]..." if short and len(text) >= LONGEST else text


def strclass(cls):
    """Module and qualified name of a class."""
    return f"{cls.__module__}.{cls.__qualname__}"


def _shorten(text, before, after):
    """The text with its middle left out if that is longer than what says so."""
    left_out = len(text) - before - after
    return f"{text[:before]}[{left_out} chars]{text[len(text) - after:]}" if left_out > 10 else text


def two_texts(first, second):
    """repr() of two values; of long ones the common start and what is far behind the difference are cut."""
    one, two = safe_repr(first), safe_repr(second)
    if max(len(one), len(two)) <= LONGEST:
        return one, two
    same = 0
    while same < min(len(one), len(two)) and one[same] == two[same]:
        same += 1
    if same:
        start = _shorten(one[:same], 5, 5) if same > 26 else one[:same]
        one, two = one[same:], two[same:]
        return start + _shorten(one, 41, 4), start + _shorten(two, 41, 4)
    return _shorten(one, 41, 4), _shorten(two, 41, 4)


def line_differences(first, second):
    """The lines of two texts: those of the first with '- ', those of the second with '+ ', common ones with '  '."""
    first, second = list(first), list(second)
    # The longest common subsequence, by lengths for every pair of rests.
    lengths = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            same = first[i] == second[j]
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if same else max(lengths[i + 1][j], lengths[i][j + 1])
    result, i, j = [], 0, 0
    while i < len(first) or j < len(second):
        if i < len(first) and j < len(second) and first[i] == second[j]:
            result.append("  " + first[i])
            i, j = i + 1, j + 1
        elif j == len(second) or (i < len(first) and lengths[i + 1][j] >= lengths[i][j + 1]):
            result.append("- " + first[i])
            i += 1
        else:
            result.append("+ " + second[j])
            j += 1
    return result


def different_counts(first, second):
    """Triples (count in first, count in second, element) for elements whose counts differ."""
    result, rest = [], list(second)
    seen = []
    for element in [*first, *second]:
        if element in seen:
            continue
        seen.append(element)
        counts = sum(1 for item in first if item == element), sum(1 for item in rest if item == element)
        if counts[0] != counts[1]:
            result.append((*counts, element))
    return result
