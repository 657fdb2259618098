"""The parts that two sequences have in common."""

from collections import namedtuple

__name__ = "difflib"  # for __module__ of what follows
Match = namedtuple("Match", "a b size")

# In a long sequence, items in more places than this share of it say little about where things match.
_LONG = 200
_POPULAR_SHARE = 100


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items: finds the longest common block, then those to its left and right."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def set_seqs(self, a, b):
        """Compare these two."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Compare another first sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Compare another second sequence; this is the one about which much is remembered."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self.fullbcount = None
        self.b2j = places = {}
        for index, item in enumerate(b):
            places.setdefault(item, []).append(index)
        self.bjunk = set(filter(self.isjunk, places)) if self.isjunk else set()
        for item in self.bjunk:
            del places[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= _LONG:
            limit = len(b) // _POPULAR_SHARE + 1
            self.bpopular = {item for item, found in places.items() if len(found) > limit}
        for item in self.bpopular:
            del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block of a[alo:ahi] that is in b[blo:bhi] too, the first one of those, as a Match."""
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        i, j, size = self._longest_without_junk(alo, ahi, blo, bhi)
        # Items that were left aside may stand around it: popular ones first, then junk beside those.
        for junk in False, True:
            while i > alo and j > blo and self._goes_on(i - 1, j - 1, junk):
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and self._goes_on(i + size, j + size, junk):
                size += 1
        return Match(i, j, size)

    def _goes_on(self, i, j, junk):
        item = self.b[j]
        return (item in self.bjunk) == junk and self.a[i] == item

    def _longest_without_junk(self, alo, ahi, blo, bhi):
        a, places, none = self.a, self.b2j, ()
        best_i, best_j, best = alo, blo, 0
        lengths = {}  # of the blocks that end at each index of b and at the item of a before
        for i in range(alo, ahi):
            longer = {}
            for j in places.get(a[i], none):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = longer[j] = lengths.get(j - 1, 0) + 1
                if size > best:
                    best_i, best_j, best = i - size + 1, j - size + 1, size
            lengths = longer
        return best_i, best_j, best

    def get_matching_blocks(self):
        """All Matches from left to right; the last one has size 0 and stands behind the ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        blocks = []
        for i, j, size in sorted(self._blocks()):
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                first_i, first_j, before = blocks[-1]
                blocks[-1] = Match(first_i, first_j, before + size)
            else:
                blocks.append(Match(i, j, size))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def _blocks(self):
        ranges = [(0, len(self.a), 0, len(self.b))]
        while ranges:
            alo, ahi, blo, bhi = ranges.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                yield match
                if alo < i and blo < j:
                    ranges.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    ranges.append((i + size, ahi, j + size, bhi))

    def get_opcodes(self):
        """How a becomes b: a list of (tag, i1, i2, j1, j2), tag being replace, delete, insert or equal."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for next_i, next_j, size in self.get_matching_blocks():
                if i < next_i or j < next_j:
                    tag = "insert" if i == next_i else "delete" if j == next_j else "replace"
                    codes.append((tag, i, next_i, j, next_j))
                i, j = next_i + size, next_j + size
                if size:
                    codes.append(("equal", next_i, i, next_j, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups of changes that are near, with up to n equal items around them."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        group = []
        for number, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag != "equal":
                group.append((tag, i1, i2, j1, j2))
                continue
            is_first, is_last = number == 0, number == len(codes) - 1
            if is_first:
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            if is_last:
                i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
            elif not is_first and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How similar the two are, from 0 to 1: twice the number of matching items by the number of all."""
        return _ratio(sum(match[2] for match in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """A number that ratio() does not exceed, sooner: the order of the items does not count."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = dict(self.fullbcount)
        matches = 0
        for item in self.a:
            count = left.get(item, 0)
            if count > 0:
                matches += 1
                left[item] = count - 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """A number that ratio() does not exceed, at once: only the lengths count."""
        lengths = len(self.a), len(self.b)
        return _ratio(min(lengths), sum(lengths))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Up to n of the possibilities whose similarity to word is at least cutoff, the most similar first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), each))
    found.sort(reverse=True)
    return [each for _, each in found[:n]]
