#!/usr/bin/env python3
"""Write core/unicode_id_tables.h from Python's unicodedata.

Use the Python whose Unicode version Adder follows (3.12, Unicode 15.0):
    PYENV_VERSION=3.12.1 python3 tools/unicode_id.py > core/unicode_id_tables.h
"""

import sys
import unicodedata


def runs(predicate):
    """The ranges [first, end) of code points from 0x80 on for which the predicate holds."""
    first = None
    for code_point in range(0x80, 0x110001):
        holds = code_point < 0x110000 and predicate(chr(code_point))
        if holds and first is None:
            first = code_point
        elif not holds and first is not None:
            yield first, code_point
            first = None


def varint(number):
    """7 bits per byte, high part first, the top bit set in all but the last byte."""
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(0x80 | number & 0x7F)
    return bytes(reversed(parts))


def encode(ranges):
    """Alternating lengths of gaps and runs, the first gap starting at 0x80."""
    out = b""
    at = 0x80
    for first, end in ranges:
        out += varint(first - at) + varint(end - first)
        at = end
    return out


def is_start(char):
    return char.isidentifier()


def is_continue_only(char):
    return not char.isidentifier() and ("a" + char).isidentifier()


def compatibility_runs():
    """(first code point, count, ASCII of the first) where consecutive characters map to consecutive ASCII letters."""
    out = []
    for code_point in range(0x80, 0x110000):
        char = chr(code_point)
        text = unicodedata.normalize("NFKC", char)
        if len(text) == 1 and ord(text) < 0x80 and ("a" + text).isidentifier() and ("a" + char).isidentifier():
            if out and out[-1][0] + out[-1][1] == code_point and out[-1][2] + out[-1][1] == ord(text):
                out[-1][1] += 1
            else:
                out.append([code_point, 1, ord(text)])
    return out


def compatibility_texts():
    """Characters that become two or three ASCII letters."""
    for code_point in range(0x80, 0x110000):
        text = unicodedata.normalize("NFKC", chr(code_point))
        if 2 <= len(text) <= 3 and text.isascii() and text.isidentifier() and chr(code_point).isidentifier():
            yield code_point, text


def print_rows(items, per_row):
    for at in range(0, len(items), per_row):
        print("    " + " ".join(items[at : at + per_row]))


def print_bytes(name, data):
    print(f"static const uint8_t {name}[] = {{")
    print_rows([f"{byte}," for byte in data], 24)
    print("};\n")


def main():
    print(f"// Made by tools/unicode_id.py from Unicode {unicodedata.unidata_version}; included by unicode_id.c only.")
    print("// clang-format off\n#pragma once\n\n#include <stdint.h>\n")
    print_bytes("id_start_runs", encode(runs(is_start)))
    print_bytes("id_continue_only_runs", encode(runs(is_continue_only)))
    print("static const struct { uint32_t first; uint8_t count; char ascii; } compatibility_runs[] = {")
    print_rows([f"{{0x{first:X}, {count}, {ascii}}}," for first, count, ascii in compatibility_runs()], 6)
    print("};\n")
    print("static const struct { uint16_t code_point; char ascii[4]; } compatibility_texts[] = {")
    print_rows([f'{{0x{code_point:X}, "{text}"}},' for code_point, text in compatibility_texts()], 6)
    print("};")


if __name__ == "__main__":
    sys.exit(main())
