"""Docstrings in flash, packed: the format that objects/doc.c reads.

Printable ASCII and newlines stand for themselves, so that plain text is packed text too. Most other bytes stand for the
pairs of pairs.txt; what is not ASCII follows ESCAPE. `python3 tools/bindgen OUTPUT_FOLDER --find-pairs` writes pairs.txt
anew; it stays good while docstrings come and go.
"""

from __future__ import annotations

from pathlib import Path

from literals import c_bytes
from model import Stub
from pairs import BARRIER, Line, find_pairs

PAIRS = Path(__file__).with_name("pairs.txt")
ESCAPE = 1
PLAIN = {ord("\n"), *range(ord(" "), 127)}
SYMBOLS = [byte for byte in range(ESCAPE + 1, 256) if byte not in PLAIN]


def docs_of(stubs: list[Stub]) -> list[str]:
    """Every docstring of the stubs once."""
    owners = [[stub, *stub.classes, *stub.members.values(), *(m for c in stub.classes for m in c.members.values())] for stub in stubs]
    return sorted({owner.doc for group in owners for owner in group if getattr(owner, "doc", None)})


def plain_parts(text: str) -> list[int]:
    """The plain bytes; in the place of each other one -2 less the byte, which is part of no pair."""
    return [byte if byte in PLAIN else BARRIER - 1 - byte for byte in text.encode()]


class Docs:
    def __init__(self, stubs: list[Stub]):
        rows = (map(int, line.split()) for line in PAIRS.read_text().splitlines())
        self.pairs = {symbol: (first, second) for symbol, first, second in rows}
        texts = docs_of(stubs)
        line = Line(list(map(plain_parts, texts)))
        for symbol, pair in self.pairs.items():
            line.replace(pair, symbol)
        self.packed = dict(zip(texts, map(self.pack, line.texts())))

    @staticmethod
    def pack(items) -> bytes:
        return b"".join(bytes([item]) if item >= 0 else bytes([ESCAPE, BARRIER - 1 - item]) for item in items)

    def c_doc(self, text: str | None) -> str:
        return c_bytes(self.packed[text]) if text else "NULL"

    def source(self) -> str:
        lines = ['#include "objects/doc.h"', "", "const DocPair doc_pairs[DOC_SYMBOLS] = {"]
        lines += [f"    [{symbol}] = {{{first}, {second}}}," for symbol, (first, second) in self.pairs.items()]
        return "\n".join(lines + ["};"]) + "\n"


def write_pairs(stubs: list[Stub]):
    pairs = find_pairs(list(map(plain_parts, docs_of(stubs))), SYMBOLS)
    PAIRS.write_text("".join(f"{symbol} {first} {second}\n" for symbol, (first, second) in pairs.items()))
