"""Write core/unicode_data.c from Python's own Unicode data:  python3.12 tools/unicode_tables.py

The Python that runs this decides the Unicode version (3.12: 15.0.0). The formats are described in core/unicode_data.h.
"""

import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[1] / "core" / "unicode_data.c"
LAST = 0x10FFFF
STEP = 32  # ranges between two entries of a set's index
SURROGATES = range(0xD800, 0xE000)


def is_cased(char):
    return char.isupper() or char.islower() or char.istitle()


def ignorable(char):
    """Case_Ignorable: whether the final-sigma rule looks past this character. Shown by str.lower(): a sigma behind a
    cased letter is final unless the next character that is not ignorable is cased."""
    if is_cased(char):
        return ("A\u03a3" + char).lower()[1] == "\u03c2"
    return ("A\u03a3" + char + "A").lower()[1] == "\u03c3"


SETS = {
    "alpha": str.isalpha,
    "upper": str.isupper,
    "lower": str.islower,
    "printable": str.isprintable,
    "decimal": str.isdecimal,
    "digit": lambda c: c.isdigit() and not c.isdecimal(),
    "numeric": lambda c: c.isnumeric() and not c.isdigit(),
    "ignorable": ignorable,
    "zero_width": lambda c: unicodedata.category(c)[0] == "M" or unicodedata.category(c) == "Cf",
}


def ranges_of(predicate):
    """[(start, end)) of the code points for which the predicate holds, ASCII left out."""
    found, start = [], None
    for code in range(0x80, LAST + 2):
        inside = code <= LAST and predicate(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            found.append((start, code))
            start = None
    return found


def varint(number):
    out = []
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return out + [number]


def rows(values, per_line=20):
    lines = []
    for at in range(0, len(values), per_line):
        lines.append("    " + " ".join(f"{v}," for v in values[at : at + per_line]))
    return lines


def emit_set(name, ranges):
    data, index, previous = [], [], 0x80
    for number, (start, end) in enumerate(ranges):
        if number % STEP == 0:
            index.append((previous, len(data)))
        data += varint(start - previous) + varint(end - start)
        previous = end
    lines = [f"static const uint8_t {name}_data[] = {{"] + rows(data) + ["};"]
    lines += [f"static const UnicodeSetEntry {name}_index[] = {{"]
    lines += [f"    {{0x{code:X}, {offset}}}," for code, offset in index] + ["};"]
    lines.append(
        f"const UnicodeSet unicode_{name}_set = {{{name}_data, {name}_index, {len(data)}, {len(index)}}};"
    )
    return lines + [""], len(data) + 8 * len(index)


def runs_of(mapping):
    """[(start, count, stride, delta)] for a dict from code point to code point."""
    runs = []
    for code in sorted(mapping):
        delta = mapping[code] - code
        if runs:
            start, count, stride, run_delta = runs[-1]
            gap = code - (start + (count - 1) * stride)
            if run_delta == delta and count < 512 and (gap == stride or count == 1 and gap in (1, 2)):
                runs[-1] = (start, count + 1, gap, delta)
                continue
        runs.append((code, 1, 1, delta))
    return runs


def emit_runs(name, mapping):
    runs = runs_of(mapping)
    lines = [f"static const UnicodeRun {name}_runs[] = {{"]
    lines += [f"    {{0x{start:X}, {count}, {stride == 2:d}, {delta}}}," for start, count, stride, delta in runs]
    lines += ["};", f"const UnicodeRuns unicode_{name}_runs = {{{name}_runs, {len(runs)}}};", ""]
    return lines, 8 * len(runs)


def emit_special(name, mapping):
    lines = [f"static const UnicodeSpecial {name}_special[] = {{"]
    for code in sorted(mapping):
        codes = [ord(c) for c in mapping[code]]
        assert code < 0x10000 and max(codes) < 0x10000 and len(codes) <= 3
        lines.append("    {0x%X, {%s}}," % (code, ", ".join(f"0x{c:X}" for c in codes)))
    lines += ["};", f"const UnicodeSpecials unicode_{name}_specials = {{{name}_special, {len(mapping)}}};", ""]
    return lines, 8 * len(mapping)


def case_maps(convert, reference):
    """Where convert(char) differs from reference(char): single characters and longer results."""
    simple, special = {}, {}
    for code in range(0x80, LAST + 1):
        if code in SURROGATES:
            continue
        char = chr(code)
        result = convert(char)
        if result == reference(char):
            continue
        if len(result) == 1:
            simple[code] = ord(result)
        else:
            special[code] = result
    return simple, special


CASES = {
    "upper": (str.upper, lambda c: c),
    "lower": (str.lower, lambda c: c),
    "title": (str.title, str.upper),
    "fold": (str.casefold, str.lower),
}


def check_decimals(ranges):
    for start, end in ranges:
        assert (end - start) % 10 == 0
        for code in range(start, end):
            assert unicodedata.decimal(chr(code)) == (code - start) % 10


def main():
    lines = [
        f"// Made by tools/unicode_tables.py from Unicode {unicodedata.unidata_version}; do not edit.",
        "// clang-format off",
        '#include "core/unicode_data.h"',
        "",
    ]
    total = 0
    for name, predicate in SETS.items():
        ranges = ranges_of(predicate)
        if name == "decimal":
            check_decimals(ranges)
        text, size = emit_set(name, ranges)
        lines += text
        total += size
    for name, (convert, reference) in CASES.items():
        simple, special = case_maps(convert, reference)
        for text, size in (emit_runs(name, simple), emit_special(name, special)):
            lines += text
            total += size
    OUTPUT.write_text("\n".join(lines))
    print(f"{OUTPUT}: {total} bytes of tables", file=sys.stderr)


if __name__ == "__main__":
    main()
