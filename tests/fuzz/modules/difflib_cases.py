"""Random sequences and texts that are alike, and their differences."""

PROGRAM = """
import difflib
def matched(a, b, junk, autojunk, low, high):
    m = difflib.SequenceMatcher((lambda x: x in junk) if junk else None, a, b, autojunk)
    return (m.find_longest_match(low, len(a) - high, low, len(b) - high), m.get_matching_blocks(), list(m.get_opcodes()),
            list(m.get_grouped_opcodes(low)), m.ratio(), m.quick_ratio(), m.real_quick_ratio(), sorted(m.bjunk), sorted(m.bpopular))
def restored(a, b, linejunk):
    delta = list(difflib.ndiff(a, b, linejunk))
    return delta, list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b
"""

WORDS = "let var count if else return x y value += 1 # \t ( ) [0] print the quick fox".split(" ")


class Texts:
    def __init__(self, source):
        self.source = source

    def line(self):
        return " ".join(self.source.choice(WORDS) for _ in range(self.source.randint(0, 7))) + "\n"

    def lines(self):
        pool = [self.line() for _ in range(self.source.randint(1, 6))]
        return [self.source.choice(pool) for _ in range(self.source.randint(0, 14))]

    def changed_line(self, line):
        words = line[:-1].split(" ")
        words[self.source.randrange(len(words))] = self.source.choice(WORDS)
        return " ".join(words) + "\n"

    def changed(self, lines):
        lines = list(lines)
        for _ in range(self.source.randint(0, 5)):
            at = self.source.randint(0, len(lines))
            kind = self.source.random()
            if kind < 0.3:
                lines.insert(at, self.line())
            elif at < len(lines):
                lines[at : at + 1] = [] if kind < 0.5 else [self.changed_line(lines[at])]
        return lines

    def letters(self, most):
        return "".join(self.source.choice("aaabbcd ") for _ in range(self.source.randint(0, most)))


def cases(source):
    texts = Texts(source)
    while True:
        kind = source.random()
        old = texts.lines()
        new = texts.changed(old)
        if kind < 0.3:
            yield f"restored({old!r}, {new!r}, {source.choice(('None', 'difflib.IS_LINE_JUNK'))})"
        elif kind < 0.5:
            name = source.choice(("unified_diff", "context_diff"))
            yield f"list(difflib.{name}({old!r}, {new!r}, 'old', {source.choice(('', 'new'))!r}, n={source.randint(0, 4)}))"
        elif kind < 0.6:
            words = [texts.letters(6) for _ in range(8)]
            yield f"difflib.get_close_matches({texts.letters(6)!r}, {words!r}, {source.randint(0, 5)}, {source.choice((0.3, 0.6, 0.9, 1.5))})"
        else:
            most = source.choice((4, 12, 40, 260))
            junk = source.choice(("", "", " ", "ab"))
            yield f"matched({texts.letters(most)!r}, {texts.letters(most)!r}, {junk!r}, {source.choice((True, False))}, {source.randint(0, 3)}, {source.randint(0, 2)})"
