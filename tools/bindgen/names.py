"""Flash strings: every name that C code or a stub uses, and the table by which interning finds them."""

from __future__ import annotations

import re
from pathlib import Path

from literals import STR_FLASH, STR_INTERNED, str_object, string_hash

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

    def take_declarations(self) -> list[str]:
        """Declarations of the names used since the last call."""
        lines = [f"extern const Str {interned_symbol(name)};" for name in sorted(self.used)]
        self.used.clear()
        return lines

    @staticmethod
    def hash(name: str) -> int:
        return string_hash(name)

    def table_size(self) -> int:
        size = 16
        while 3 * size < 4 * len(self.known):
            size *= 2
        return size

    def header(self) -> str:
        """Names themselves are declared where NAME() uses them, so that a new one does not rebuild everything."""
        return "\n".join([
            "#pragma once",
            "",
            '#include "objects/str.h"',
            "",
            "// Interned strings in flash by hash: open addressing with linear probing from hash & (size - 1).",
            f"enum {{ FLASH_NAME_TABLE_SIZE = {self.table_size()} }};",
            "extern const Str *const flash_name_table[FLASH_NAME_TABLE_SIZE];",
            "",
        ])

    def listing(self) -> str:
        """For tools/freeze: one name a line, sorted by byte."""
        return "\n".join(sorted(self.known)) + "\n"

    def source(self) -> str:
        lines = ['#include "gen/names.h"', ""]
        for name in sorted(self.known):
            symbol = interned_symbol(name)
            lines.append(f"extern const Str {symbol};\nconst Str {symbol} FLASH_ALIGNED = {str_object(name, STR_INTERNED | STR_FLASH)};")
        size = self.table_size()
        table: list[str | None] = [None] * size
        for name in sorted(self.known):
            index = string_hash(name) & (size - 1)
            while table[index]:
                index = (index + 1) & (size - 1)
            table[index] = name
        lines += ["", "const Str *const flash_name_table[FLASH_NAME_TABLE_SIZE] = {"]
        lines += [f"    [{index}] = &{interned_symbol(name)}," for index, name in enumerate(table) if name]
        lines.append("};")
        return "\n".join(lines) + "\n"
