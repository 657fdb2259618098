"""Packed text, the format of core/packed_text.h: symbols that stand for a byte or for two symbols, in a Huffman code.

The symbols stand in text_symbols.txt, one a line: its number, the bits of its code (0: it is only part of others), and
of those from FIRST_PAIR on the two symbols that it stands for. They stay good while texts come and go. Images without
docstrings have those of message_symbols.txt.
"""

from __future__ import annotations

import heapq
from collections import Counter
from itertools import count
from pathlib import Path

from pairs import BARRIER, Line, find_pairs

SYMBOLS = Path(__file__).with_name("text_symbols.txt")
MESSAGE_SYMBOLS = Path(__file__).with_name("message_symbols.txt")
ESCAPE = 1  # before a byte that is no symbol
PLAIN = [ord("\n"), *range(ord(" "), 127)]
FIRST_PAIR = 256
MOST_PAIRS = 1800
LITERAL = 0xFF  # the third byte of a symbol's entry in the table


def plain_parts(text: str) -> list[int]:
    """The plain bytes; in the place of each other one -2 less the byte, which is part of no pair."""
    return [byte if byte in PLAIN else BARRIER - 1 - byte for byte in text.encode()]


def code_lengths(uses: Counter) -> dict[int, int]:
    """Bits of each symbol in the best code."""
    order = count()
    queue = [(used, next(order), {symbol: 0}) for symbol, used in sorted(uses.items())]
    heapq.heapify(queue)
    while len(queue) > 1:
        (a, _, left), (b, _, right) = heapq.heappop(queue), heapq.heappop(queue)
        heapq.heappush(queue, (a + b, next(order), {symbol: bits + 1 for symbol, bits in (left | right).items()}))
    return queue[0][2]


def in_bytes(bits: str) -> bytes:
    """No byte is 0: behind seven zeros comes a one that does not count. Ones at the end are no whole symbol."""
    out, place = bytearray(), 0
    while place < len(bits):
        step = 7 if bits.startswith("0" * 7, place) else 8
        out.append(int(bits[place : place + step].ljust(8, "1"), 2))
        place += step
    return bytes(out)


class TextCode:
    def __init__(self, pairs: dict[int, tuple[int, int]], lengths: dict[int, int]):
        self.pairs = pairs
        self.lengths = lengths
        coded = sorted((symbol for symbol, bits in lengths.items() if bits), key=lambda symbol: (lengths[symbol], symbol))
        self.order = coded + [symbol for symbol in pairs if not lengths.get(symbol)]
        self.codes: dict[int, str] = {}
        code, before = 0, 0
        for symbol in coded:
            code <<= lengths[symbol] - before
            before = lengths[symbol]
            self.codes[symbol] = f"{code:0{before}b}"
            code += 1

    @classmethod
    def found_in(cls, texts: list[str]) -> TextCode:
        """The one that suits the texts best."""
        pairs = find_pairs(list(map(plain_parts, texts)), list(range(FIRST_PAIR, FIRST_PAIR + MOST_PAIRS)))
        uses = Counter([ESCAPE, *PLAIN])
        for items in symbols_of(texts, pairs):
            uses.update(item if item >= 0 else ESCAPE for item in items)
        return cls(pairs, code_lengths(uses))

    @classmethod
    def read(cls, text: str) -> TextCode:
        rows = [list(map(int, line.split())) for line in text.splitlines()]
        return cls({row[0]: (row[2], row[3]) for row in rows if row[0] >= FIRST_PAIR}, {row[0]: row[1] for row in rows})

    def text(self) -> str:
        rows = [[symbol, self.lengths.get(symbol, 0), *self.pairs.get(symbol, ())] for symbol in [ESCAPE, *PLAIN, *self.pairs]]
        return "".join(" ".join(map(str, row)) + "\n" for row in rows)

    def pack(self, texts: list[str]) -> list[bytes]:
        return [self.pack_one(text, items) for text, items in zip(texts, symbols_of(texts, self.pairs))]

    def pack_one(self, text: str, items: list[int]) -> bytes:
        """Its first bit tells it from plain text, which stays plain if that is not longer."""
        packed, plain = in_bytes("1" + "".join(map(self.code, items))), text.encode()
        return plain if len(plain) <= len(packed) and text.isascii() else packed

    def code(self, item: int) -> str:
        """Its bits; those of its parts if it was only part of others when the symbols were found."""
        if item < 0:
            return f"{self.codes[ESCAPE]}{BARRIER - 1 - item:08b}"
        return self.codes[item] if item in self.codes else "".join(map(self.code, self.pairs[item]))

    def source(self) -> str:
        """The C tables."""
        numbers = {symbol: number for number, symbol in enumerate(self.order)}
        counts = Counter(self.lengths[symbol] for symbol in self.codes)
        lines = ['#include "core/packed_text.h"', "", "const uint16_t text_code_counts[] = {"]
        lines += [f"    {counts[bits]}," for bits in range(1, max(counts) + 1)]
        lines += ["};", "const TextSymbol text_symbols[] = {"]
        for symbol in self.order:
            first, second = (numbers[part] for part in self.pairs.get(symbol, (self.order[0],) * 2))
            high = first >> 8 << 4 | second >> 8
            lines.append(f"    {{{symbol}, 0, {LITERAL}}}," if symbol < FIRST_PAIR else f"    {{{first & 255}, {second & 255}, {high}}},")
        return "\n".join(lines + ["};"]) + "\n"


def symbols_of(texts: list[str], pairs: dict[int, tuple[int, int]]) -> list[list[int]]:
    line = Line(list(map(plain_parts, texts)))
    for symbol, pair in pairs.items():
        line.replace(pair, symbol)
    return line.texts()
