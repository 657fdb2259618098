"""Write core/unicode_property_data.c from Python's own Unicode data:  python3.12 tools/unicode_properties.py

The Python that runs this decides the Unicode version (3.12: 15.0.0). The formats are described in
core/unicode_property_data.h.
"""

import sys
import unicodedata
from fractions import Fraction
from itertools import groupby
from pathlib import Path

from unicode_tables import LAST, rows, varint

OUTPUT = Path(__file__).resolve().parents[1] / "core" / "unicode_property_data.c"
RUNS_PER_ENTRY, DECOMPOSITIONS_PER_ENTRY = 32, 16
HANGUL = range(0xAC00, 0xD7A4)
TAGS = [""]  # of compatibility decompositions; "" is a canonical one


def record_of(code):
    char = chr(code)
    return (
        unicodedata.category(char),
        unicodedata.bidirectional(char),
        unicodedata.east_asian_width(char),
        unicodedata.combining(char),
        unicodedata.mirrored(char),
    )


def make_records():
    records, data, index, at = {}, [], [], 0
    for number, (record, run) in enumerate(groupby(range(LAST + 1), record_of)):
        if number % RUNS_PER_ENTRY == 0:
            index.append((at, len(data)))
        length = sum(1 for _ in run)
        data += [records.setdefault(record, len(records))] + varint(length)
        at += length
    assert len(records) <= 256
    return list(records), data, index


def decomposition(code):
    """(number of the tag, code points) or None."""
    *tag, points = unicodedata.decomposition(chr(code)).rpartition("> ")
    if not points or code in HANGUL:
        return None
    name = tag[0].strip("<")
    if name not in TAGS:
        TAGS.append(name)
    return TAGS.index(name), [int(point, 16) for point in points.split()]


def make_decompositions():
    data, index, previous = [], [], 0
    found = [(code, parts) for code in range(LAST + 1) if (parts := decomposition(code))]
    for number, (code, (tag, points)) in enumerate(found):
        if number % DECOMPOSITIONS_PER_ENTRY == 0:
            index.append((code, len(data)))
            previous = code
        data += varint(code - previous)
        data += [tag << 3 | len(points)] if len(points) < 8 else [tag << 3, len(points)]
        for point in points:
            data += varint(point)
        previous = code
    return data, index


def make_composites():
    """The characters that two others compose to, in the order of these two."""
    found = []
    for code in range(LAST + 1):
        parts = decomposition(code)
        if parts and parts[0] == 0 and len(parts[1]) == 2:
            if unicodedata.normalize("NFC", "".join(map(chr, parts[1]))) == chr(code):
                found.append((parts[1], code))
    return [code for _, code in sorted(found)]


def exact(number):
    return Fraction(number).limit_denominator(1000)


def make_numbers():
    """Runs of code points [first, count, step, numerator, denominator]: each is worth `step` more than the one before."""
    runs = []
    for code in range(LAST + 1):
        value = unicodedata.numeric(chr(code), None)
        if value is None:
            continue
        value = exact(value)
        if runs and code == runs[-1][0] + runs[-1][1] and runs[-1][1] < 127:
            first, count, step, start = runs[-1]
            if value == start + count * step or count == 1 and value in (start, start + 1):
                runs[-1] = (first, count + 1, int(value - start) if count == 1 else step, start)
                continue
        runs.append((code, 1, 0, value))
    return runs


def scaled(value):
    """(significant, power of ten, denominator) of a value."""
    numerator, power = value.numerator, 0
    while numerator and numerator % 10 == 0 and abs(numerator) > 30000:
        numerator, power = numerator // 10, power + 1
    assert -32768 < numerator < 32768 and value.denominator < 512
    return numerator, power, value.denominator


def index_rows(name, entries):
    return [f"const UnicodeIndexEntry {name}[] = {{"] + [f"    {{0x{a:X}, {b}}}," for a, b in entries] + ["};"]


def main():
    records, record_data, record_index = make_records()
    parts, parts_index = make_decompositions()
    composites, numbers = make_composites(), make_numbers()
    lines = [
        f"// Made by tools/unicode_properties.py from Unicode {unicodedata.unidata_version}; do not edit.",
        "// clang-format off",
        '#include "core/unicode_property_data.h"',
        "",
        f"const UnicodePropertyCounts unicode_property_counts = {{{len(record_index)}, {len(parts_index)}, "
        f"{len(composites)}, {len(numbers)}, {len(parts)}}};",
        "const UnicodeRecord unicode_records[] = {",
    ]
    lines += [f'    {{"{c}", "{b}", "{w}", {combining}, {mirrored}}},' for c, b, w, combining, mirrored in records]
    lines += ["};", "const uint8_t unicode_record_runs[] = {"] + rows(record_data) + ["};"]
    lines += index_rows("unicode_record_index", record_index)
    lines += ["const char unicode_decomposition_tags[][12] = {" + ", ".join(f'"{tag}"' for tag in TAGS) + "};"]
    lines += ["const uint8_t unicode_decompositions[] = {"] + rows(parts) + ["};"]
    lines += index_rows("unicode_decomposition_index", parts_index)
    lines += ["const uint32_t unicode_composites[] = {"] + rows(composites) + ["};"]
    lines += ["const UnicodeNumber unicode_numbers[] = {"]
    for first, count, step, value in numbers:
        numerator, power, denominator = scaled(value)
        lines.append(f"    {{0x{first:X}, {count}, {step}, {power}, {numerator}, {denominator}}},")
    lines += ["};", ""]
    OUTPUT.write_text("\n".join(lines))
    size = 14 * len(records) + len(record_data) + 8 * len(record_index) + len(parts) + 8 * len(parts_index)
    size += 4 * len(composites) + 12 * len(numbers)
    print(f"{OUTPUT}: {size} bytes of tables", file=sys.stderr)


if __name__ == "__main__":
    main()
