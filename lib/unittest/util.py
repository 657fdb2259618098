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
    return f"{text[:before]}[{left_out} chars]{text[len(text) - after:]}" if left_out > 12 else text


def two_texts(first, second):
    """repr() of two values; of long ones the common start and what is far behind the difference are cut."""
    one, two = safe_repr(first), safe_repr(second)
    longest = max(len(one), len(two))
    if longest <= LONGEST:
        return one, two
    same = 0
    while same < min(len(one), len(two)) and one[same] == two[same]:
        same += 1
    start = one[:same]
    room = LONGEST - (longest - same + 5 + 12)
    if room > 5:
        start = _shorten(start, 5, room)
        return start + one[same:], start + two[same:]
    start = _shorten(start, 5, 5)
    return start + _shorten(one[same:], 41, 5), start + _shorten(two[same:], 41, 5)


def line_differences(first, second):
    """The lines of two texts as difflib.ndiff() shows them."""
    from difflib import ndiff

    return list(ndiff(first, second))


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


def sorted_list_difference(expected, actual):
    """What only the first of two sorted sequences has, and what only the second has; each once."""
    return _once([item for item in expected if item not in actual]), _once([item for item in actual if item not in expected])


def _once(items):
    return [item for position, item in enumerate(items) if item not in items[:position]]


def unorderable_list_difference(expected, actual):
    """What only the first of two lists has, and what only the second has, as often as they have it more; `actual` is used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """-1, 0 or 1 if x is less than, equal to, or greater than y."""
    return (x > y) - (x < y)
