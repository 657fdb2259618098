"""Flash strings: every name that C code or a stub uses, and what interning finds them by."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from pathlib import Path

from literals import STR_HASH_BITS, STR_INTERNED, str_object, string_hash

BUCKET_BITS = 9
NAME_USE = re.compile(r"\b(?:NAME|DECLARE_NAME|SLOT)\((\w+)\)")


def interned_symbol(name: str) -> str:
    """The C name of a flash string; `method-wrapper` is the kind of name that is no identifier."""
    return "interned_" + re.sub(r"\W", "_dash_", name)


class Names:
    def __init__(self):
        self.known: set[str] = set()
        self.used: set[str] = set()  # since the last take_declarations()

    def scan(self, files: list[Path]):
        for path in files:
            self.known.update(NAME_USE.findall(path.read_text()))

    def use(self, name: str) -> str:
        self.known.add(name)
        self.used.add(name)
        return f"&{interned_symbol(name)}"

    def number(self, name: str) -> str:
        """An enumerator of numbers.h: where the name stands in flash_names."""
        self.known.add(name)
        return interned_symbol(name).replace("interned_", "NUMBER_", 1)

    def take_declarations(self) -> list[str]:
        """Declarations of the names used since the last call."""
        lines = [f"extern const Str {interned_symbol(name)};" for name in sorted(self.used)]
        self.used.clear()
        return lines

    @staticmethod
    def order(name: str):
        """By which flash_names is sorted, and tables of members with it."""
        return string_hash(name), name

    def header(self) -> str:
        """Names themselves are declared where NAME() uses them, so that a new one does not rebuild everything."""
        return "\n".join([
            "#pragma once",
            "",
            '#include "objects/str.h"',
            "",
            "// Interned strings in flash, in the order of their hashes, and where those of each bucket begin: a bucket",
            "// is the upper bits of the hash.",
            f"enum {{ FLASH_NAME_BUCKET_BITS = {BUCKET_BITS}, FLASH_NAME_BUCKETS = 1 << FLASH_NAME_BUCKET_BITS }};",
            "extern const Str flash_names[];",
            "extern const size_t flash_name_count;",
            "extern const uint16_t flash_name_buckets[FLASH_NAME_BUCKETS + 1];",
            "",
            "static inline const Str *flash_name(size_t number) { return &flash_names[number]; }",
            "",
            "// flash_name_count or more: it is another string.",
            "static inline size_t flash_name_number(const Str *name) {",
            "    return ((uintptr_t)name - (uintptr_t)flash_names) / sizeof(Str);",
            "}",
            "",
        ])

    def listing(self) -> str:
        """For tools/freeze: one name a line, sorted by byte."""
        return "\n".join(sorted(self.known)) + "\n"

    def numbers(self) -> list[str]:
        return [f"    {self.number(name)} = {number}," for number, name in enumerate(sorted(self.known, key=self.order))]

    def source(self) -> str:
        ordered = sorted(self.known, key=self.order)
        lines = ['#include "gen/names.h"', "", "const Str flash_names[] FLASH_ALIGNED = {"]
        lines += [f"    {str_object(name, STR_INTERNED)}," for name in ordered]
        lines += ["};", f"const size_t flash_name_count = {len(ordered)};", ""]
        return "\n".join(lines + self.buckets(ordered) + self.symbols(ordered)) + "\n"

    @staticmethod
    def buckets(ordered) -> list[str]:
        held = Counter(string_hash(name) >> (STR_HASH_BITS - BUCKET_BITS) for name in ordered)
        starts = accumulate((held[bucket] for bucket in range(1 << BUCKET_BITS)), initial=0)
        return [f"const uint16_t flash_name_buckets[] = {{{', '.join(map(str, starts))}}};", ""]

    @staticmethod
    def symbols(ordered) -> list[str]:
        """A symbol for each name, which C cannot give to an item of an array."""
        lines = ["#if WORD_BITS == 64", '#define NAME_SIZE "24"', "#else", '#define NAME_SIZE "16"', "#endif",
                 '_Static_assert(sizeof(Str) == (WORD_BITS == 64 ? 24 : 16), "NAME_SIZE");', "__asm__("]
        for number, name in enumerate(ordered):
            symbol = interned_symbol(name)
            lines.append(f'    ".globl {symbol}\\n.set {symbol}, flash_names + {number} * " NAME_SIZE "\\n"')
        return lines + [");"]
