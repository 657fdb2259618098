"""The types of all stubs in one array, so that a function says by number to which it belongs, and the setters of attributes in another."""

from __future__ import annotations

from model import Class, Property


class Types:
    def __init__(self, names, docs):
        self.names = names
        self.docs = docs
        self.declarations: set[str] = set()
        self.rows: list[str] = []
        self.symbols: list[str] = []  # of the types
        self.setters: list[str] = []

    def owner(self, declared: Class) -> str:
        """An enumerator of numbers.h: one more than the number of the type in native_types."""
        return f"OWNER_{declared.c_name}"

    def setter(self, member: Property) -> str:
        """An enumerator of numbers.h: where the setter stands in native_setters."""
        if not member.setter:
            return "0"
        self.setters.append(member.setter)
        return f"NUMBER_OF_{member.setter}"

    def name(self, name: str) -> str:
        return f"&flash_names[{self.names.number(name)}]"

    def add(self, declared: Class, base: str | None, slots: str):
        name = declared.c_name
        flags = [] if declared.final else ["TYPE_BASE_ALLOWED"]
        flags += ["TYPE_ABSTRACT_NEW"] if declared.abstract else []
        self.declarations |= {f"extern const Type {name}_type;", f"extern const Slots {slots}_slots;"}
        self.declarations |= {f"extern const MemberTable {name}_members;"} if declared.members else set()
        self.symbols.append(name)
        self.rows.append(
            f"    {{.object = {{&type_type}}, .name = {self.name(declared.name)}, .base = {f'&{base}_type' if base else 'NULL'}, "
            f".slots = &{slots}_slots, .members = {f'&{name}_members' if declared.members else 'NULL'}, "
            f".flags = {' | '.join(flags) or '0'}, .module = {self.name(declared.module) if declared.module not in (None, 'builtins') else 'NULL'}, "
            f".doc = {self.docs.place(declared.doc)}}},"
        )

    def numbers(self) -> list[str]:
        owners = [f"    OWNER_{name} = {number}," for number, name in enumerate(self.symbols, 1)]
        return owners + [f"    NUMBER_OF_{setter} = {number}," for number, setter in enumerate(self.setters, 1)]

    def source(self) -> str:
        setters = [f"bool {setter}(Value self, Value value);" for setter in self.setters]
        table = f"bool (*const native_setters[])(Value self, Value value) = {{{', '.join(['NULL', *self.setters])}}};"
        lines = ['#include "gen/numbers.h"', '#include "objects/native.h"', "", *sorted(self.declarations)]
        lines += ["", "const Type native_types[] FLASH_ALIGNED = {", *self.rows, "};", ""]
        return "\n".join(lines + self.type_symbols() + ["", *setters, table]) + "\n"

    def type_symbols(self) -> list[str]:
        """A symbol for each type, which C cannot give to an item of an array."""
        lines = ["#if WORD_BITS == 64", '#define TYPE_SIZE "72"', "#else", '#define TYPE_SIZE "40"', "#endif",
                 '_Static_assert(sizeof(Type) == (WORD_BITS == 64 ? 72 : 40), "TYPE_SIZE");', "__asm__("]
        for number, name in enumerate(self.symbols):
            lines.append(f'    ".globl {name}_type\\n.set {name}_type, native_types + {number} * " TYPE_SIZE "\\n"')
        return lines + [");"]
