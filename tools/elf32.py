"""Object files for ARM: ELF of 32 bits."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import NamedTuple

SECTIONS_AT, SECTION_COUNT_AT = 0x20, 0x30  # in the header
SHT_SYMTAB, SHT_REL = 2, 9
SHF_MERGE, SHF_STRINGS = 0x10, 0x20
STB_GLOBAL, STT_FUNC = 1, 2
SYMBOL = struct.Struct("<IIIBBH")  # name, value, size, binding and kind, visibility, section


class Section:
    """A row of the table of sections: name, type, flags, address, offset, size, link, info, alignment, size of an entry."""

    LAYOUT = struct.Struct("<10I")

    def __init__(self, file: bytearray, at: int):
        self.file, self.at = file, at
        self.row = list(self.LAYOUT.unpack_from(file, at))
        self.name = ""
        _, self.type, self.flags, _, self.offset, self.size, self.link, self.info, *_ = self.row

    def content(self) -> bytes:
        return bytes(self.file[self.offset : self.offset + self.size])

    def items(self, layout: str):
        return struct.iter_unpack(layout, self.content())

    def write_row(self):
        self.LAYOUT.pack_into(self.file, self.at, *self.row)

    def become_strings(self, content: bytes):
        self.file[self.offset : self.offset + len(content)] = content
        self.row[2], self.row[5], self.row[8], self.row[9] = self.flags | SHF_MERGE | SHF_STRINGS, len(content), 1, 1
        self.write_row()

    def move_to_end(self, content: bytes):
        self.row[4], self.row[5] = self.offset, self.size = len(self.file), len(content)
        self.file += content
        self.write_row()


class Symbol(NamedTuple):
    name: str
    value: int
    is_global: bool
    section: int  # 0 if another object defines it


class Relocation(NamedTuple):
    offset: int
    kind: int
    symbol: int


class ObjectFile:
    def __init__(self, path: Path):
        self.path = path
        self.file = bytearray(path.read_bytes())
        (table,) = struct.unpack_from("<I", self.file, SECTIONS_AT)
        row_size, count, names = struct.unpack_from("<3H", self.file, SECTION_COUNT_AT - 2)
        self.sections = [Section(self.file, table + row_size * number) for number in range(count)]
        for section in self.sections:
            section.name = self.text(self.sections[names], section.row[0])

    def text(self, strings: Section, at: int) -> str:
        start = strings.offset + at
        return self.file[start : self.file.index(0, start)].decode()

    def write(self):
        """By way of another file: what is there may be a link to the compiler's cache. It keeps its time."""
        times = self.path.stat()
        new = self.path.with_suffix(".new")
        new.write_bytes(self.file)
        os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))
        new.replace(self.path)

    def symbol_table(self) -> Section:
        return next(section for section in self.sections if section.type == SHT_SYMTAB)

    def give_linkage(self, prefix: str, ending: str) -> bool:
        """Static functions in sections named with the prefix become external, the ending behind their names."""
        table = self.symbol_table()
        rows = list(map(list, table.items(SYMBOL.format)))
        static = [n for n, row in enumerate(rows[: table.info]) if row[3] == STT_FUNC and self.sections[row[5]].name.startswith(prefix)]
        texts = bytearray(self.sections[table.link].content())
        for number in static:
            name = self.text(self.sections[table.link], rows[number][0])
            rows[number][0], rows[number][3] = len(texts), STB_GLOBAL << 4 | STT_FUNC
            texts += f"{name}{ending}\0".encode()
        if static:
            self.sections[table.link].move_to_end(texts)
            self.reorder_symbols(table, rows, [n for n in range(len(rows)) if n not in set(static)] + static, table.info - len(static))
        return bool(static)

    def reorder_symbols(self, table: Section, rows: list, order: list[int], local_count: int):
        """Those without linkage stand first."""
        self.file[table.offset : table.offset + table.size] = b"".join(SYMBOL.pack(*rows[number]) for number in order)
        table.row[7] = table.info = local_count
        table.write_row()
        places = {number: place for place, number in enumerate(order)}
        for section in self.sections:
            if section.type == SHT_REL:
                moved = (struct.pack("<II", offset, info & 0xFF | places[info >> 8] << 8) for offset, info in section.items("<II"))
                self.file[section.offset : section.offset + section.size] = b"".join(moved)

    def symbols(self) -> list[Symbol]:
        table = self.symbol_table()
        texts = self.sections[table.link]
        return [Symbol(self.text(texts, name), value, info >> 4 != 0, section) for name, value, _, info, _, section in table.items(SYMBOL.format)]

    def relocations(self) -> dict[int, list[Relocation]]:
        """Those of each section by its number."""
        return {
            section.info: [Relocation(offset, info & 0xFF, info >> 8) for offset, info in section.items("<II")]
            for section in self.sections if section.type == SHT_REL
        }


def objects_in(place: Path) -> dict[str, ObjectFile]:
    """Those of a folder, or those that a list names, one a line, by their names below the folder or that of the list."""
    if place.is_dir():
        folder, files = place, sorted(place.rglob("*.obj"))
    else:
        folder, files = place.parent, [Path(line) for line in place.read_text().split()]
    return {str(file.relative_to(folder)): ObjectFile(file) for file in files}
