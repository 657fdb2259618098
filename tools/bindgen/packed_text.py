"""Packed text: the format of core/packed_text.h, and files of pairs, one a line: the symbol and the two that it stands for."""

from __future__ import annotations

from pathlib import Path

from pairs import BARRIER, Line, find_pairs

ESCAPE = 1
PLAIN = {ord("\n"), *range(ord(" "), 127)}
SYMBOLS = [byte for byte in range(ESCAPE + 1, 256) if byte not in PLAIN]
Pairs = dict[int, tuple[int, int]]


def plain_parts(text: str) -> list[int]:
    """The plain bytes; in the place of each other one -2 less the byte, which is part of no pair."""
    return [byte if byte in PLAIN else BARRIER - 1 - byte for byte in text.encode()]


def pack(texts: list[str], pairs: Pairs) -> list[bytes]:
    line = Line(list(map(plain_parts, texts)))
    for symbol, pair in pairs.items():
        line.replace(pair, symbol)
    return [b"".join(bytes([item]) if item >= 0 else bytes([ESCAPE, BARRIER - 1 - item]) for item in items) for items in line.texts()]


def find(texts: list[str]) -> Pairs:
    return find_pairs(list(map(plain_parts, texts)), SYMBOLS)


def read_pairs(path: Path) -> Pairs:
    rows = (map(int, line.split()) for line in path.read_text().splitlines())
    return {symbol: (first, second) for symbol, first, second in rows}


def write_pairs(path: Path, pairs: Pairs):
    path.write_text("".join(f"{symbol} {first} {second}\n" for symbol, (first, second) in pairs.items()))


def c_table(name: str, pairs: Pairs) -> str:
    lines = ['#include "core/packed_text.h"', "", f"const TextPair {name}[PACKED_TEXT_SYMBOLS] = {{"]
    lines += [f"    [{symbol}] = {{{first}, {second}}}," for symbol, (first, second) in pairs.items()]
    return "\n".join(lines + ["};"]) + "\n"
