"""Write core/unicode_data.c from Python's own Unicode data:  python3.12 tools/unicode_tables.py

The Python that runs this decides the Unicode version (3.12: 15.0.0). The formats are described in core/unicode_data.h.
"""

import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[1] / "core" / "unicode_data.c"
FIRST, LAST = 0x80, 0x10FFFF
CLASS_STEP, MAPPING_STEP, WIDE_STEP = 64, 16, 64  # records between two entries of a table's index
CLASS_BITS = 5
BEHIND_ALL = (1 << 32) - 1  # the last run has no end
SURROGATES = range(0xD800, 0xE000)


def is_cased(char):
    return char.isupper() or char.islower() or char.istitle()


def is_case_ignorable(char):
    """Whether the final-sigma rule looks past this character. Shown by str.lower(): a sigma behind a cased letter is final
    unless the next character that is not ignorable is cased."""
    if is_cased(char):
        return ("A\u03a3" + char).lower()[1] == "\u03c2"
    return ("A\u03a3" + char + "A").lower()[1] == "\u03c3"


# The flags of a class, in the order of their bits in core/unicode_data.h.
FLAGS = [
    str.isalpha,
    str.isprintable,
    str.isidentifier,
    lambda c: ("a" + c).isidentifier(),
    is_case_ignorable,
    lambda c: unicodedata.category(c)[0] == "M" or unicodedata.category(c) == "Cf",
    str.isdecimal,
    str.isdigit,
    str.isnumeric,
    str.isspace,
    lambda c: unicodedata.category(c) == "Lt",
    lambda c: c.isupper() != (c.lower() != c),
    lambda c: c.islower() != (c.upper() != c),
]


def class_of(code):
    return sum(1 << bit for bit, predicate in enumerate(FLAGS) if predicate(chr(code)))


def runs_of(function):
    """[(start, end, value)] of adjacent code points with the same value, ASCII left out."""
    runs, start, value = [], FIRST, function(FIRST)
    for code in range(FIRST + 1, LAST + 2):
        following = function(code) if code <= LAST else None
        if following != value:
            runs.append((start, code, value))
            start, value = code, following
    return runs


def wide_ranges():
    """East_Asian_Width W and F. Ranges that only unassigned code points part are one, and so are the ideographic planes."""

    def width(code):
        if unicodedata.category(chr(code)) == "Cn":
            return None
        return unicodedata.east_asian_width(chr(code)) in "WF"

    ranges = []
    for start, end, wide in runs_of(width):
        if wide and ranges and ranges[-1][2]:
            ranges[-1] = (ranges[-1][0], end, True)
        elif wide is not None:
            ranges.append((start, end, wide))
    return [(start, end) for start, end, wide in ranges if wide and start < 0x20000] + [(0x20000, 0x40000)]


def varint(number):
    out = []
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(out + [number])


def zigzag(number):
    return varint(number * 2 if number >= 0 else -number * 2 - 1)


def rows(values, per_line=20):
    return ["    " + " ".join(f"{v}," for v in values[at : at + per_line]) for at in range(0, len(values), per_line)]


def emit_table(name, records, step):
    """Records: (code point at which the one before ends, bytes)."""
    data, index = b"", []
    for number, (place, record) in enumerate(records):
        if number % step == 0:
            assert place < 1 << 20 and len(data) < 1 << 12
            index.append(f"{{0x{place:X}, {len(data)}}}")
        data += record
    lines = [f"static const uint8_t {name}_data[] = {{"] + rows(data) + ["};"]
    lines += [f"static const UnicodeIndex {name}_index[] = {{"] + rows(index, 8) + ["};"]
    lines += [f"const UnicodeTable unicode_{name}_table = {{{name}_data, {name}_index, {len(data)}, {len(index)}}};", ""]
    return lines, len(data) + 4 * len(index)


def emit_classes():
    runs = runs_of(class_of)
    runs[-1] = (runs[-1][0], BEHIND_ALL, runs[-1][2])
    classes = sorted({flags for _, _, flags in runs})
    assert len(classes) <= 1 << CLASS_BITS
    short = 1 << (8 - CLASS_BITS)
    records = []
    for start, end, flags in runs:
        length = end - start
        number = classes.index(flags)
        records.append((start, bytes([number | length << CLASS_BITS]) if length < short else bytes([number]) + varint(length - short)))
    lines, size = emit_table("class", records, CLASS_STEP)
    lines += [f"const uint16_t unicode_class_flags[{len(classes)}] = {{"] + rows(classes, 16) + ["};", ""]
    check_decimals(runs)
    return lines, size + 2 * len(classes)


def check_decimals(runs):
    for start, end, flags in runs:
        if flags & 1 << FLAGS.index(str.isdecimal):
            assert all(unicodedata.decimal(chr(code)) == (code - start) % 10 for code in range(start, end))


def mapping_groups(mapping):
    """[(start, count, stride, results)] for a dict from code point to text: the first code point of the result runs along."""
    groups = []
    for code in sorted(mapping):
        result = tuple(map(ord, mapping[code]))
        result = (result[0] - code, *result[1:])
        if groups:
            start, count, stride, last = groups[-1]
            gap = code - (start + (count - 1) * stride)
            if last == result and (gap == stride or count == 1 and gap == 2 and len(result) == 1):
                groups[-1] = (start, count + 1, gap, result)
                continue
        groups.append((code, 1, 1, result))
    return groups


def emit_mapping(name, mapping):
    records, place = [], FIRST
    for start, count, stride, (delta, *others) in mapping_groups(mapping):
        kind = len(others) + 1 if others else stride - 1
        record = varint(start - place) + varint(count << 2 | kind) + zigzag(delta) + b"".join(map(varint, others))
        records.append((place, record))
        place = start + (count - 1) * stride + 1
    return emit_table(name, records, MAPPING_STEP)


def differences(convert, reference):
    chars = (chr(code) for code in range(FIRST, LAST + 1) if code not in SURROGATES)
    return {ord(c): convert(c) for c in chars if convert(c) != reference(c)}


def fold_by_others(char):
    """What unicode_fold() does with a character that its table does not have."""
    upper = char.upper()
    return upper.lower() if len(upper) > 1 else char.lower()


MAPPINGS = {
    "upper": (str.upper, lambda c: c),
    "lower": (str.lower, lambda c: c),
    "title": (str.title, str.upper),
    "fold": (str.casefold, fold_by_others),
}


def emit_wide():
    records, place = [], FIRST
    for start, end in wide_ranges():
        records.append((place, varint(start - place) + varint(end - start)))
        place = end
    return emit_table("wide", records, WIDE_STEP)


def main():
    lines = [
        f"// Made by tools/unicode_tables.py from Unicode {unicodedata.unidata_version}; do not edit.",
        "// clang-format off",
        '#include "core/unicode_data.h"',
        "",
    ]
    parts = [emit_classes(), emit_wide()]
    parts += [emit_mapping(name, differences(*functions)) for name, functions in MAPPINGS.items()]
    for text, size in parts:
        lines += text
        print(size, "bytes:", text[0].split()[-3], file=sys.stderr)
    OUTPUT.write_text("\n".join(lines))


if __name__ == "__main__":
    main()
