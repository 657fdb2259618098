"""Generate C tables from .pyi stubs:  python3 tools/bindgen OUTPUT_FOLDER [--list] [--omit=FILE] [FOLDER…]

Reads every stub under objects/, vm/ and modules/ and those of the folders given (stubs that were themselves generated,
such as the board's), writes NAME.h and NAME.c for each, the flash
strings (names.h, names.c, names.txt), the types (types.c), signatures (signatures.c), docstrings (docs.c), the numbers that all refer
to them by (numbers.h), the symbols of packed texts (text_symbols.c) and the table of built-in modules (modules.c). Files that would not change are not touched.
--list prints the names of the stubs, one a line, and writes nothing. --omit names a file of modules, one a line, that
the image leaves out: they get no tables, and names that only they use are not kept. Docstrings are left out with what
prints them, help(). text_symbols.txt says to tools/pack_messages with which symbols it is to pack.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from docs import Docs
from emit import StubEmitter
from literals import string_hash
from model import StubError
from names import Names
from packed_text import MESSAGE_SYMBOLS, SYMBOLS, TextCode
from read import StubReader
from signatures import Signatures
from types_table import Types

ROOT = Path(__file__).resolve().parents[2]
HELP = "_help.py"
FOLDERS = ["objects", "vm", "modules"]
NAME_FOLDERS = ["core", "heap", "objects", "vm", "compile", "services", "modules", "system", "ports"]


def find_stubs(folders):
    stubs = {}
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.pyi")):
            if path.stem in stubs:
                raise StubError(path, 1, f"a second stub named {path.stem}; the first is {stubs[path.stem]}")
            stubs[path.stem] = path
    return stubs


def collect_classes(stubs):
    """Every class by its C name, and by its Python name where that is unambiguous."""
    classes = {}
    for stub in stubs:
        for declared in stub.classes:
            if declared.c_name in classes:
                raise StubError(stub.path, declared.line, f"class {declared.c_name} is declared twice")
            classes[declared.c_name] = declared
    for stub in stubs:
        for declared in stub.classes:
            classes.setdefault(declared.name, declared)
    return classes


def modules_table(stubs, omitted) -> str:
    modules = sorted((s.name for s in stubs if s.is_module and s.name not in omitted), key=string_hash)
    lines = ['#include "objects/native.h"', ""]
    lines += [f"extern const ModuleDef {name}_module;" for name in modules]
    lines += ["", f"const size_t native_module_count = {len(modules)};", "const ModuleDef *const native_modules[] = {"]
    lines += [f"    &{name}_module," for name in modules]
    lines += ["};"]
    return "\n".join(lines) + "\n"


def read_omitted(arguments) -> set[str]:
    files = [a.partition("=")[2] for a in arguments if a.startswith("--omit=")]
    return {line for file in files for line in Path(file).read_text().splitlines()}


def owner_of(path: Path, stubs) -> str | None:
    """The module whose file this is: the longest stub's name that its own name begins with."""
    parts = path.stem.split("_")
    candidates = ("_".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((name for name in candidates if name in stubs and stubs[name].parent == path.parent), None)


def source_files(stubs, omitted):
    files = [f for d in NAME_FOLDERS for pattern in ("*.c", "*.h") for f in sorted((ROOT / d).rglob(pattern))]
    return [f for f in files if owner_of(f, stubs) not in omitted]


def write_if_changed(path: Path, text: str):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


class Tables:
    """What all stubs of an image share."""

    def __init__(self, documented, code):
        self.names, self.docs = Names(), Docs(documented, code)
        self.signatures, self.types = Signatures(self.names), Types(self.names, self.docs)

    def __iter__(self):
        return iter((self.names, self.docs, self.signatures, self.types))

    def numbers(self) -> str:
        """numbers.h: what the tables are referred to by."""
        rows = [*self.names.numbers(), *self.signatures.numbers(), *self.types.numbers()]
        return "\n".join(["#pragma once", "", "enum {", *rows, "};"]) + "\n"


def main(arguments):
    folders = FOLDERS + [a for a in arguments[1:] if not a.startswith("--")]
    paths = find_stubs(folders)
    if "--list" in arguments:
        print("\n".join(sorted(paths)))
        return
    output = Path(arguments[0])
    output.mkdir(parents=True, exist_ok=True)
    stubs = [StubReader(path, ROOT).read() for path in paths.values()]
    classes = collect_classes(stubs)
    omitted = read_omitted(arguments)
    symbols = (MESSAGE_SYMBOLS if HELP in omitted else SYMBOLS).read_text()
    code = TextCode.read(symbols)
    kept, left_out = Tables([s for s in stubs if s.name not in omitted and HELP not in omitted], code), Tables([], code)
    kept.names.scan(source_files(paths, omitted))
    problems = []
    for stub in stubs:
        try:
            tables = left_out if stub.name in omitted else kept
            header, source = StubEmitter(stub, classes, *tables).emit()
        except StubError as error:
            problems.append(error)
            continue
        write_if_changed(output / f"{stub.name}.h", header)
        write_if_changed(output / f"{stub.name}.c", f'#include "gen/{stub.name}.h"\n' if stub.name in omitted else source)
    names, docs, signatures, types = kept
    write_if_changed(output / "modules.c", modules_table(stubs, omitted))
    write_if_changed(output / "signatures.c", signatures.source())
    write_if_changed(output / "types.c", types.source())
    write_if_changed(output / "docs.c", docs.source())
    write_if_changed(output / "text_symbols.c", code.source())
    write_if_changed(output / "text_symbols.txt", symbols)
    write_if_changed(output / "names.h", names.header())
    write_if_changed(output / "names.c", names.source())
    write_if_changed(output / "numbers.h", kept.numbers())
    write_if_changed(output / "names.txt", names.listing())
    if problems:
        sys.exit("\n".join(f"bindgen: {problem}" for problem in problems))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    try:
        main(sys.argv[1:])
    except StubError as error:
        sys.exit(f"bindgen: {error}")
