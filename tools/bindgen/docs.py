"""Docstrings in flash, packed: the format of core/packed_text.h."""

from __future__ import annotations

from itertools import accumulate

from literals import c_bytes
from model import Stub
from packed_text import TextCode


def docs_of(stubs: list[Stub]) -> list[str]:
    """Every docstring of the stubs once."""
    owners = [[stub, *stub.classes, *stub.members.values(), *(m for c in stub.classes for m in c.members.values())] for stub in stubs]
    return sorted({owner.doc for group in owners for owner in group if getattr(owner, "doc", None)})


class Docs:
    """native_docs of objects/doc.h; those of other stubs are None."""

    def __init__(self, stubs: list[Stub], code: TextCode):
        texts = docs_of(stubs)
        self.packed = [b"", *code.pack(texts)]
        starts = accumulate((len(packed) + 1 for packed in self.packed), initial=0)
        self.places = dict(zip(["", *texts], starts))

    def place(self, text: str | None) -> int:
        return self.places.get(text, 0)

    def source(self) -> str:
        lines = ['#include "objects/doc.h"', "", "const char native_docs[] ="]
        lines += [f"    {c_bytes(packed + bytes(1))}" for packed in self.packed]
        return "\n".join(lines) + ";\n"
