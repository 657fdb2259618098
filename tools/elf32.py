"""Object files for ARM: ELF of 32 bits."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

SECTIONS_AT, SECTION_COUNT_AT = 0x20, 0x30  # in the header
SHT_SYMTAB, SHT_REL = 2, 9
SHF_MERGE, SHF_STRINGS = 0x10, 0x20


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

    def become_strings(self, content: bytes):
        self.file[self.offset : self.offset + len(content)] = content
        self.row[2], self.row[5], self.row[8], self.row[9] = self.flags | SHF_MERGE | SHF_STRINGS, len(content), 1, 1
        self.LAYOUT.pack_into(self.file, self.at, *self.row)


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

    def symbols(self) -> list[Symbol]:
        table = next(section for section in self.sections if section.type == SHT_SYMTAB)
        texts = self.sections[table.link]
        return [Symbol(self.text(texts, name), value, info >> 4 != 0, section) for name, value, _, info, _, section in table.items("<IIIBBH")]

    def relocations(self) -> dict[int, list[Relocation]]:
        """Those of each section by its number."""
        return {
            section.info: [Relocation(offset, info & 0xFF, info >> 8) for offset, info in section.items("<II")]
            for section in self.sections if section.type == SHT_REL
        }


def objects_in(paths) -> list[ObjectFile]:
    """Those of files and folders."""
    files = [f for p in map(Path, paths) for f in (sorted(p.rglob("*.obj")) if p.is_dir() else [p])]
    return [ObjectFile(file) for file in files]
