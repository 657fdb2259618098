"""Write core/unicode_name_data.c from the Unicode Character Database:

    apt-get download unicode-data; dpkg -x unicode-data_15.0.0-1_all.deb /tmp/ucd
    python3 tools/unicode_names.py /tmp/ucd/usr/share/unicode

The format is described in core/unicode_name_data.h. Names that follow from the code point alone are left out: Hangul
syllables, ideographs, and characters named like NUSHU CHARACTER-1B170.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from unicode_tables import rows

OUTPUT = Path(__file__).resolve().parents[1] / "core" / "unicode_name_data.c"
SHORT_CODES = 200  # words with codes of one byte
WORDS_PER_BLOCK, NAMES_PER_GROUP = 16, 64
MOST_WORDS = 15  # the two numbers of a name's head are four bits each
EXACT = 1  # unified ideographs are found by names in capital letters only, as in CPython


def fields(path):
    for line in path.read_text().splitlines():
        line = line.partition("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def read_characters(folder):
    """({code point: name} of what the table must hold, [(first, last, prefix, flags)] of the numbered names)."""
    named, numbered, first = {}, [], None
    for code, name, *_ in fields(folder / "UnicodeData.txt"):
        code = int(code, 16)
        if name.endswith("First>"):
            first = code
        elif name.startswith("<CJK Ideograph") and name.endswith("Last>"):
            numbered.append([first, code, "CJK UNIFIED IDEOGRAPH-", EXACT])
        elif name.endswith(f"-{code:04X}"):
            prefix = name[: name.rindex("-") + 1]
            if numbered and numbered[-1][1] == code - 1 and numbered[-1][2] == prefix:
                numbered[-1][1] = code
            else:
                numbered.append([code, code, prefix, 0])
        elif not name.startswith("<"):
            named[code] = name
    return named, numbered


def read_aliases(folder):
    return {alias: int(code, 16) for code, alias, _ in fields(folder / "NameAliases.txt")}


def read_sequences(folder):
    return {name: [int(code, 16) for code in codes.split()] for name, codes in fields(folder / "NamedSequences.txt")}


def split(name):
    """Words; one that follows a hyphen begins with it, or with a blank and the hyphen."""
    return re.findall(r" ?-[^ -]*|[^ -]+", name)


def strip_shared(names):
    """[(words shared with the name before, further words)]; the first name of a group shares nothing."""
    out, before = [], []
    for number, name in enumerate(names):
        words = split(name)
        assert len(words) <= MOST_WORDS and join(words) == name
        shared = 0
        while number % NAMES_PER_GROUP and shared < min(len(before), len(words)) and before[shared] == words[shared]:
            shared += 1
        out.append((shared, words[shared:]))
        before = words
    return out


def join(words):
    return "".join(word if word[0] in " -" else " " + word for word in words).removeprefix(" ")


def make_dictionary(stripped):
    """Words in the order of their codes: the frequent ones, then the others, each part sorted."""
    count = Counter(word for _, words in stripped for word in words)
    frequent = sorted(word for word, _ in count.most_common(SHORT_CODES))
    return frequent + sorted(set(count) - set(frequent))


def encode_names(stripped, code_of):
    data, groups = [], []
    for number, (shared, words) in enumerate(stripped):
        if number % NAMES_PER_GROUP == 0:
            groups.append(len(data))
        data.append(shared << 4 | len(words))
        for code in map(code_of.get, words):
            if code < SHORT_CODES:
                data.append(code)
            else:
                data += [SHORT_CODES + (code - SHORT_CODES >> 8), code - SHORT_CODES & 0xFF]
    return data, groups


def encode_dictionary(words):
    """Each word: how many characters it shares with the one before (none at the head of a block), and how many more."""
    data, blocks, before = [], [], ""
    for number, word in enumerate(words):
        shared = 0
        if number % WORDS_PER_BLOCK == 0:
            blocks.append(len(data))
        else:
            while shared < min(len(before), len(word), 15) and before[shared] == word[shared]:
                shared += 1
        rest = word[shared:]
        assert 0 < len(rest) < 32
        if len(rest) < 16:
            data += [shared << 4 | len(rest)]
        else:
            data += [shared << 4, len(rest)]
        data += rest.encode()
        before = word
    return data, blocks


def ranges_of(codes):
    """[(first code point, number of its name)] wherever code points are not adjacent."""
    out, expected = [], None
    for number, code in enumerate(codes):
        if code != expected:
            out.append((code, number))
        expected = code + 1
    return out


def emit(kind, name, values):
    return [f"const {kind} {name}[] = {{"] + rows(values) + ["};"]


def main(folder):
    named, numbered = read_characters(folder)
    aliases, sequences = read_aliases(folder), read_sequences(folder)
    codes = sorted(named)
    names = [named[code] for code in codes] + list(aliases) + sorted(sequences)
    stripped = strip_shared(names)
    words = make_dictionary(stripped)
    data, groups = encode_names(stripped, {word: number for number, word in enumerate(words)})
    dictionary, blocks = encode_dictionary(words)
    ranges = ranges_of(codes)
    places, points = [], []
    for name in sorted(sequences):
        places.append(len(points))
        points += sequences[name]
    lines = [
        "// Made by tools/unicode_names.py from Unicode 15.0.0; do not edit.",
        "// clang-format off",
        '#include "core/unicode_name_data.h"',
        "",
        f"const UnicodeNameCounts unicode_name_counts = {{{len(codes)}, {len(aliases)}, {len(sequences)}, {len(words)},"
        f" {len(ranges)}, {len(numbered)}, {len(data)}}};",
    ]
    lines += emit("uint8_t", "unicode_name_words", dictionary)
    lines += emit("uint16_t", "unicode_name_word_blocks", blocks)
    lines += emit("uint8_t", "unicode_name_data", data)
    lines += emit("uint32_t", "unicode_name_groups", groups)
    lines += emit("uint32_t", "unicode_name_aliases", list(aliases.values()))
    lines += emit("uint16_t", "unicode_name_sequence_starts", places + [len(points)])
    lines += emit("uint32_t", "unicode_name_sequence_points", points)
    lines += ["const UnicodeNameRange unicode_name_ranges[] = {"]
    lines += [f"    {{0x{code:X}, {number}}}," for code, number in ranges] + ["};"]
    lines += ["const UnicodeNumberedNames unicode_numbered_names[] = {"]
    lines += [f'    {{0x{a:X}, 0x{b:X}, {flags}, "{prefix}"}},' for a, b, prefix, flags in numbered] + ["};", ""]
    OUTPUT.write_text("\n".join(lines))
    size = len(dictionary) + 2 * len(blocks) + len(data) + 4 * len(groups) + 4 * len(aliases)
    size += 2 * len(places) + 4 * len(points) + 8 * len(ranges) + 48 * len(numbered)
    print(f"{OUTPUT}: {size} bytes of tables; the longest name has {max(map(len, names))} characters, the longest "
          f"word {max(map(len, words))}; {len(numbered)} ranges", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
