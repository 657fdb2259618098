"""Byte pair encoding: texts in fewer symbols, by giving the most frequent pair of neighbours a symbol, again and again."""

from __future__ import annotations

import heapq
from collections import defaultdict

BARRIER = -1  # between texts: never part of a pair
WORTH = 4  # uses by which a pair pays for its entry in the table
DEEPEST = 16  # symbols within symbols


class Line:
    """Texts one after the other as a linked list, with the places where each pair begins."""

    def __init__(self, texts: list[list[int]]):
        self.items = [BARRIER]
        for text in texts:
            self.items += [*text, BARRIER]
        self.next = [*range(1, len(self.items)), 0]
        self.previous = [*range(-1, len(self.items) - 1)]
        self.places = defaultdict(set)
        self.changed = set()  # pairs that are more frequent than when last asked for
        for place in range(len(self.items)):
            self.enter(place)

    def pair(self, place):
        return self.items[place], self.items[self.next[place]]

    def enter(self, place):
        pair = self.pair(place)
        if min(pair) > BARRIER:
            self.places[pair].add(place)
            self.changed.add(pair)

    def leave(self, place):
        self.places[self.pair(place)].discard(place)

    def replace(self, pair, symbol: int):
        for place in sorted(self.places.get(pair, ())):
            if place not in self.places[pair]:
                continue  # the second pair of aaa, which the first has taken
            second, before = self.next[place], self.previous[place]
            for broken in (before, place, second):
                self.leave(broken)
            self.items[place] = symbol
            self.next[place] = self.next[second]
            self.previous[self.next[place]] = place
            self.enter(before)
            self.enter(place)

    def texts(self):
        """One list of symbols for each text."""
        result, place = [[]], self.next[0]
        while place != 0:
            if self.items[place] == BARRIER:
                result.append([])
            else:
                result[-1].append(self.items[place])
            place = self.next[place]
        return result[:-1]


def find_pairs(texts: list[list[int]], symbols: list[int]) -> dict[int, tuple[int, int]]:
    """What each symbol stands for; later ones may hold earlier ones. Symbols that no pair is worth are left out."""
    line = Line(texts)
    depth: dict[int, int] = {}
    found: dict[int, tuple[int, int]] = {}
    queue: list[tuple[int, tuple[int, int]]] = []
    while len(found) < len(symbols):
        for pair in line.changed:
            heapq.heappush(queue, (-len(line.places[pair]), pair))
        line.changed.clear()
        if not queue:
            break
        count, pair = heapq.heappop(queue)
        if -count > len(line.places[pair]):
            heapq.heappush(queue, (-len(line.places[pair]), pair))
        elif -count <= WORTH:
            break
        elif (deep := 1 + max(depth.get(item, 0) for item in pair)) < DEEPEST:
            symbol = symbols[len(found)]
            depth[symbol] = deep
            found[symbol] = pair
            line.replace(pair, symbol)
    return found
