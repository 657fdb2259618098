"""The signatures of all functions in one file: those that say the same are one, and parameters that begin another list share it."""

from __future__ import annotations

import re

from literals import Literals
from model import Function, Parameter
from read import OMITTED

KINDS = {
    "value": ("ARG_VALUE", "Value"),
    "int": ("ARG_INT", "intptr_t"),
    "float": ("ARG_FLOAT", "double"),
    "bool": ("ARG_BOOL", "bool"),
    "str": ("ARG_STR", "Str *"),
    "varargs": ("ARG_VARARGS", "const Value *"),
    "varkw": ("ARG_VARKW", "Dict *"),
}
PASSING = {"positional_only": "PARAM_POSITIONAL_ONLY", "either": "PARAM_EITHER", "keyword_only": "PARAM_KEYWORD_ONLY"}
C_KEYWORDS = set(
    "auto break case char const continue default do double else enum extern float for goto if inline int long "
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while "
    "bool true false".split()
)
ANY = ("INTPTR_MIN", "INTPTR_MAX")


def field_name(parameter: Parameter) -> str:
    return parameter.name + "_" if parameter.name in C_KEYWORDS else parameter.name


def flags(function: Function, positional: list[Parameter]) -> str:
    kinds = {p.kind for p in function.parameters}
    plain = len(positional) == len(function.parameters) and kinds <= {"value"}
    found = {
        "SIGNATURE_PLAIN": plain,
        "SIGNATURE_VARARGS": "varargs" in kinds,
        "SIGNATURE_VARKW": "varkw" in kinds,
        "SIGNATURE_METHOD": function.binding in ("method", "new", "classmethod"),
        "SIGNATURE_AS_PYTHON": function.as_python,
        "SIGNATURE_COUNTS_IN_WORDS": function.counts_in_words,
    }
    return " | ".join(flag for flag, holds in found.items() if holds) or "0"


class Signatures:
    def __init__(self, names):
        self.names = names
        self.constants: list[str] = []
        self.literals = Literals(names, self.constants)
        self.fallbacks = ["{0}"]
        self.defaults: dict[str, int] = {}  # places in fallbacks by what they say
        self.ranges: list[tuple] = [ANY]
        self.headers: set[str] = set()  # stubs that declare the argument structs used here
        self.owners: dict[tuple[str, ...], str] = {}  # lists of parameters, and a function that has them
        self.symbols: dict[tuple, str] = {}

    def use(self, function: Function) -> str:
        """An enumerator of numbers.h: where the function's signature stands in native_signatures."""
        rows = tuple(self.row(parameter) for parameter in function.parameters)
        positional = [p for p in function.parameters if p.passing != "keyword_only" and p.kind != "varargs"]
        required = sum(not p.has_default for p in positional)
        key = (rows, f"{len(rows)}, {len(positional)}, {required}, {flags(function, positional)}")
        if key not in self.symbols:
            self.symbols[key] = f"SIGNATURE_OF_{function.symbol}"
            self.headers.add(function.stub)
        if rows not in self.owners:
            self.owners[rows] = function.symbol
            self.headers.add(function.stub)
        return self.symbols[key]

    def row(self, parameter: Parameter) -> str:
        kind = KINDS[parameter.kind][0]
        limits = (parameter.low, parameter.high) if parameter.low <= parameter.high else ANY
        if limits not in self.ranges:
            self.ranges.append(limits)
        return (
            f"{{{self.names.number(parameter.name)}, {kind}, {PASSING[parameter.passing]}, {self.ranges.index(limits)}, "
            f"offsetof(struct OWNER_args, {field_name(parameter)}), {self.fallback(parameter)}}},"
        )

    def fallback(self, parameter: Parameter) -> int:
        """Where the default stands in param_fallbacks."""
        if not parameter.has_default:
            return 0
        key = repr((type(parameter.default), parameter.default))
        if key not in self.defaults:
            omitted = parameter.default is OMITTED
            value = "VALUE_IMMEDIATE_CONSTANT(0)" if omitted else self.literals.value(parameter.default)
            self.defaults[key] = len(self.fallbacks)
            self.fallbacks.append(value)
        return self.defaults[key]

    def tables(self):
        """Where each list begins in native_params, and all of them. A list sorts right before those it begins."""
        places: dict[tuple[str, ...], int] = {(): 0}
        lines: list[str] = []
        longer: tuple[str, ...] = ()
        for rows in sorted(self.owners, reverse=True):
            if rows and longer[: len(rows)] == rows:
                places[rows] = places[longer]
            elif rows:
                places[rows] = len(lines)
                lines += [f"    {row.replace('OWNER', self.owners[rows])}" for row in rows]
            longer = rows
        return places, lines

    def numbers(self) -> list[str]:
        return [f"    {symbol} = {number}," for number, symbol in enumerate(self.symbols.values())]

    def source(self) -> str:
        places, lines = self.tables()
        ranges = ", ".join(f"{{{low}, {high}}}" for low, high in self.ranges)
        signatures = [
            f"    {{{key}, sizeof(struct {self.owners[rows]}_args), {places[rows]}}}," for rows, key in self.symbols
        ]
        includes = ['#include "gen/numbers.h"', *(f'#include "gen/{stub}.h"' for stub in sorted(self.headers))]
        includes += ['#include "objects/int.h"', '#include "objects/str.h"', '#include "objects/tuple.h"', ""]
        fallbacks = f"const Value param_fallbacks[] = {{{', '.join(self.fallbacks)}}};"
        tables = ["const Param native_params[] = {", *lines, "};", "const Signature native_signatures[] = {", *signatures, "};"]
        body = [*self.constants, f"const ParamRange param_ranges[] = {{{ranges}}};", fallbacks, *tables]
        names = sorted(set(re.findall(r"\binterned_\w+", "\n".join(body))))
        declared = ["extern const struct Bytes bytes_empty;", *(f"extern const Str {name};" for name in names)]
        return "\n".join([*includes, *declared, *body]) + "\n"
