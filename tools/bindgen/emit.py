"""Write the C tables of one stub."""

from __future__ import annotations

from literals import Literals
from model import Alias, Class, Constant, External, Function, Parameter, Property, Stub, StubError
from signatures import KINDS, field_name


class StubEmitter:
    def __init__(self, stub: Stub, classes: dict[str, Class], names, docs, signatures, types):
        self.stub = stub
        self.classes = classes  # every class of every stub, by C name and by Python name
        self.names = names
        self.docs = docs
        self.signatures = signatures
        self.types = types
        self.header: list[str] = []
        self.source: list[str] = []
        self.literals = Literals(names, self.source)

    # Header

    def emit(self) -> tuple[str, str]:
        for declared in self.stub.classes:
            self.emit_class(declared)
        if self.stub.is_module:
            self.emit_module()
        elif self.stub.members:
            self.header.append(f"extern const MemberTable {self.stub.name}_functions;")
            self.emit_members(self.stub.members, f"{self.stub.name}_functions", "0")
        header = ["#pragma once", "", '#include "gen/names.h"', '#include "objects/native.h"', ""] + self.header
        source = [f'#include "gen/{self.stub.name}.h"', "", '#include "gen/numbers.h"', '#include "objects/int.h"', '#include "objects/str.h"',
                  '#include "objects/tuple.h"', "", "extern const struct Bytes bytes_empty;", ""] + self.names.take_declarations() + [""] + self.source
        return "\n".join(header) + "\n", "\n".join(source) + "\n"

    def struct_field(self, parameter: Parameter) -> str:
        c_type = KINDS[parameter.kind][1]
        name = field_name(parameter)
        space = "" if c_type.endswith("*") else " "
        extra = f" size_t {name}_count;" if parameter.kind == "varargs" else ""
        return f"    {c_type}{space}{name};{extra}"

    def declare_function(self, function: Function):
        fields = [self.struct_field(p) for p in function.parameters] or ["    Value unused;"]
        self.header += [f"struct {function.symbol}_args {{"] + fields + ["};", f"Value {function.symbol}(const void *args);"]

    # Functions and attributes

    def function_row(self, function: Function, owner: str) -> str:
        """The initialiser of a NativeMember."""
        native_type = "native_method_type" if function.binding == "method" else "native_function_type"
        return (
            f"{{{{&{native_type}}}, {self.names.number(function.name)}, {owner}, {self.docs.place(function.doc)}, "
            f"{{.signature = {self.signatures.use(function)}}}, {{.body = {function.symbol}}}}}"
        )

    def property_row(self, member: Property, owner: str) -> str:
        self.header.append(f"Value {member.getter}(Value self);")
        if member.setter:
            self.header.append(f"bool {member.setter}(Value self, Value value);")
        kind = "native_field_type" if member.is_field else "native_property_type"
        return (
            f"{{{{&{kind}}}, {self.names.number(member.name)}, {owner}, {self.docs.place(member.doc)}, "
            f"{{.setter = {self.types.setter(member)}}}, {{.get = {member.getter}}}}}"
        )

    def bound(self, function: Function, owner: str) -> str:
        """A class method or static method: an object of its own that has the function."""
        symbol = f"{function.symbol}_{function.binding}"
        self.source += [
            f"static const NativeFunction {function.symbol}_native = {self.function_row(function, owner)};",
            f"static const NativeStaticMethod {symbol} FLASH_ALIGNED = {{{{&native_{function.binding}_type}}, &{function.symbol}_native}};",
        ]
        return f"VALUE_OBJECT_CONSTANT(&{symbol})"

    def inherited(self, alias: Alias) -> Function | None:
        """`__new__ = list.__new__`: the same function as a member of this class."""
        class_name, _, name = alias.target.rpartition(".")
        found = self.classes[class_name].members.get(name) if class_name in self.classes else None
        if isinstance(found, Function):
            self.source.append(f"Value {found.symbol}(const void *args);")
            return found
        return None

    def native_row(self, member, owner: str) -> str | None:
        """None for a member that is no NativeMember."""
        if isinstance(member, Property):
            return self.property_row(member, owner)
        if isinstance(member, Function):
            self.declare_function(member)
        function = self.inherited(member) if isinstance(member, Alias) else member
        if isinstance(function, Function) and function.binding not in ("classmethod", "staticmethod"):
            return self.function_row(function, owner)
        return None

    # Members

    def alias_value(self, alias: Alias, natives: list[str], others: dict[str, str], symbol: str) -> str:
        if alias.target in natives:
            return f"VALUE_OBJECT_CONSTANT(&{symbol}.natives[{natives.index(alias.target)}])"
        if alias.target in others:
            return others[alias.target]
        declared = self.classes.get(alias.target)
        if declared is None:
            raise StubError(self.stub.path, alias.line, f"no stub declares a class '{alias.target}'")
        self.source.append(f"extern const Type {declared.c_name}_type;")
        return f"VALUE_OBJECT_CONSTANT(&{declared.c_name}_type)"

    def other_values(self, members: dict[str, object], natives: list[str], owner: str, symbol: str) -> dict[str, str]:
        others: dict[str, str] = {}
        for name, member in members.items():
            if name in natives:
                continue
            if isinstance(member, Function):
                others[name] = self.bound(member, owner)
            elif isinstance(member, Alias):
                others[name] = self.alias_value(member, natives, others, symbol)
            elif isinstance(member, External):
                self.source.append(f"extern const Object {member.symbol};")
                others[name] = f"VALUE_OBJECT_CONSTANT(&{member.symbol})"
            elif isinstance(member, Constant):
                others[name] = self.literals.value(member.value)
        return others

    def in_order(self, members: dict[str, str]) -> list[str]:
        return sorted(members, key=self.names.order)

    def emit_members(self, members: dict[str, object], prefix: str, owner: str):
        """A MemberTable; C knows it as one of a type with room for what it holds."""
        rows = {name: row for name, member in members.items() if (row := self.native_row(member, owner))}
        natives, symbol = self.in_order(rows), f"{prefix}_list"
        values = self.other_values(members, natives, owner, symbol)
        others = self.in_order(values)
        self.source += [
            "const struct {",
            f"    uint16_t native_count, other_count;\n    NativeMember natives[{len(natives)}];",
            f"    Value others[{len(others)}];\n    uint16_t names[{len(others)}];",
            f'}} {symbol} __asm__("{prefix}") = {{',
            f"    {len(natives)}, {len(others)}, {{", *(f"        {rows[name]}," for name in natives),
            "    }, {", *(f"        {values[name]}," for name in others),
            "    }, {", *(f"        {self.names.number(name)}," for name in others), "    }", "};", "",
        ]

    # Classes and modules

    def emit_class(self, declared: Class):
        self.header += [f"extern const Type {declared.c_name}_type;"]
        self.types.add(declared, *self.base_and_slots(declared))
        if declared.members:
            self.emit_members(declared.members, f"{declared.c_name}_members", self.types.owner(declared))

    def base_and_slots(self, declared: Class):
        base = declared.base
        if base is None:
            base = None if declared.c_name == "object" else "object"
        elif base not in self.classes:
            raise StubError(self.stub.path, declared.line, f"class {declared.name}: no stub declares its base '{base}'")
        else:
            base = self.classes[base].c_name
        owner = declared
        while not owner.own_slots and not owner.like:
            if owner.c_name == "object":
                break
            owner = self.classes[owner.base or "object"]
        return base, owner.like or owner.c_name

    def emit_module(self):
        name = self.stub.name
        init = f"{name}_module_init" if self.stub.has_init else "NULL"
        self.header.append(f"extern const ModuleDef {name}_module;")
        if self.stub.has_init:
            self.header.append(f"bool {name}_module_init(Dict *namespace);")
        if self.stub.members:
            self.emit_members(self.stub.members, f"{name}_module_members", "0")
        members = f"(const MemberTable *)&{name}_module_members_list" if self.stub.members else "NULL"
        self.source.append(f"const ModuleDef {name}_module = {{{members}, {init}, {self.names.number(name)}, {self.docs.place(self.stub.doc)}}};")
