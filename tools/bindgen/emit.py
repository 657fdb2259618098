"""Write the C tables of one stub."""

from __future__ import annotations

from literals import Literals
from model import Alias, Class, Constant, External, Function, Parameter, Property, Stub, StubError
from signatures import KINDS, field_name


class StubEmitter:
    def __init__(self, stub: Stub, classes: dict[str, Class], names, docs, signatures):
        self.stub = stub
        self.classes = classes  # every class of every stub, by C name and by Python name
        self.names = names
        self.docs = docs
        self.signatures = signatures
        self.header: list[str] = []
        self.source: list[str] = []
        self.literals = Literals(names, self.source)

    # Header

    def emit(self) -> tuple[str, str]:
        for declared in self.stub.classes:
            self.emit_class(declared)
        if self.stub.is_module:
            self.emit_module()
        header = ["#pragma once", "", '#include "gen/names.h"', '#include "objects/native.h"', ""] + self.header
        source = [f'#include "gen/{self.stub.name}.h"', "", '#include "objects/int.h"', '#include "objects/str.h"',
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

    # Functions

    def emit_function(self, function: Function, owner: str) -> str:
        self.declare_function(function)
        symbol, signature = function.symbol, self.signatures.use(function, self.stub.name)
        native_type = "native_method_type" if function.binding == "method" else "native_function_type"
        self.source.append(f"extern const Signature {signature};")
        self.source.append(
            f"static const NativeFunction {symbol}_native FLASH_ALIGNED = {{{{&{native_type}}}, "
            f"{self.names.use(function.name)}, &{signature}, {symbol}, {owner}, {self.docs.c_doc(function.doc)}}};"
        )
        return self.bind(function)

    def bind(self, function: Function) -> str:
        native = f"{function.symbol}_native"
        if function.binding in ("classmethod", "staticmethod"):
            bound = f"{function.symbol}_{function.binding}"
            self.source.append(
                f"static const NativeStaticMethod {bound} FLASH_ALIGNED = {{{{&native_{function.binding}_type}}, &{native}}};"
            )
            native = bound
        return f"VALUE_OBJECT_CONSTANT(&{native})"

    # Members

    def emit_property(self, member: Property, owner: str) -> str:
        self.header.append(f"Value {member.getter}(Value self);")
        if member.setter:
            self.header.append(f"bool {member.setter}(Value self, Value value);")
        symbol = f"{member.getter}_property"
        kind = "native_field_type" if member.is_field else "native_property_type"
        self.source.append(
            f"static const NativeProperty {symbol} FLASH_ALIGNED = {{{{&{kind}}}, {self.names.use(member.name)}, "
            f"{member.getter}, {member.setter or 'NULL'}, {owner}, {self.docs.c_doc(member.doc)}}};"
        )
        return f"VALUE_OBJECT_CONSTANT(&{symbol})"

    def emit_alias(self, alias: Alias, done: dict[str, str]) -> str:
        if alias.target in done:
            return done[alias.target]
        declared = self.classes.get(alias.target)
        if declared is None:
            raise StubError(self.stub.path, alias.line, f"no stub declares a class '{alias.target}'")
        self.source.append(f"extern const Type {declared.c_name}_type;")
        return f"VALUE_OBJECT_CONSTANT(&{declared.c_name}_type)"

    def emit_members(self, members: dict[str, object], prefix: str, owner: str) -> str:
        done: dict[str, str] = {}
        for name, member in members.items():
            if isinstance(member, Function):
                done[name] = self.emit_function(member, owner)
            elif isinstance(member, Property):
                done[name] = self.emit_property(member, owner)
            elif isinstance(member, Alias):
                done[name] = self.emit_alias(member, done)
            elif isinstance(member, External):
                self.source.append(f"extern const Object {member.symbol};")
                done[name] = f"VALUE_OBJECT_CONSTANT(&{member.symbol})"
            elif isinstance(member, Constant):
                done[name] = self.literals.value(member.value)
        if not done:
            return "NULL"
        ordered = sorted(done.items(), key=lambda item: self.names.order(item[0]))
        self.source += [f"static const Member {prefix}_member_list[] = {{"]
        self.source += [f"    {{{self.names.use(name)}, {value}}}," for name, value in ordered]
        self.source += ["};", f"static const MemberTable {prefix}_members = {{{len(ordered)}, {prefix}_member_list}};"]
        return f"&{prefix}_members"

    # Classes and modules

    def emit_class(self, declared: Class):
        name = declared.c_name
        base, slots = self.base_and_slots(declared)
        self.header += [f"extern const Type {name}_type;"]
        if base:
            self.source.append(f"extern const Type {base}_type;")
        self.source.append(f"extern const Slots {slots}_slots;")
        members = self.emit_members(declared.members, name, f"&{name}_type")
        flags = [] if declared.final else ["TYPE_BASE_ALLOWED"]
        flags += ["TYPE_ABSTRACT_NEW"] if declared.abstract else []
        module = self.names.use(declared.module) if declared.module not in (None, "builtins") else "NULL"
        self.source += [
            f"const Type {name}_type FLASH_ALIGNED = {{.object = {{&type_type}}, .name = {self.names.use(declared.name)}, "
            f".base = {f'&{base}_type' if base else 'NULL'}, .slots = &{slots}_slots, .members = {members}, "
            f".flags = {' | '.join(flags) or '0'}, .module = {module}, .doc = {self.docs.c_doc(declared.doc)}}};",
            "",
        ]

    def base_and_slots(self, declared: Class):
        base = declared.base
        if base is None:
            base = None if declared.c_name == "object" else "object"
        elif base not in self.classes:
            raise StubError(self.stub.path, declared.line, f"class {declared.name}: no stub declares its base '{base}'")
        else:
            base = self.classes[base].c_name
        owner = declared
        while not owner.own_slots:
            if owner.c_name == "object":
                break
            owner = self.classes[owner.base or "object"]
        return base, owner.c_name

    def emit_module(self):
        name = self.stub.name
        members = self.emit_members(self.stub.members, f"{name}_module", "NULL")
        init = f"{name}_module_init" if self.stub.has_init else "NULL"
        self.header.append("extern const ModuleDef " + f"{name}_module;")
        if self.stub.has_init:
            self.header.append(f"bool {name}_module_init(Dict *namespace);")
        self.source.append(
            f"const ModuleDef {name}_module = {{{self.names.use(name)}, {members}, {init}, {self.docs.c_doc(self.stub.doc)}}};"
        )
