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


if __name__ == "__main__":
    sys.exit(main())
