"""Lines read and rows written as CSV with random dialects."""

PROGRAM = """
import csv
import io
def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()
def read(lines, **options):
    return list(csv.reader(lines, **options))
"""

FIELDS = ("", None, 1, 2.5, "a", "a,b", 'q"q', "s's", "\\", "x y", " ", "r\rs", True, "12")


def options(source):
    choose, chance = source.choice, source.random
    return (f"quoting={source.randrange(6)}, doublequote={chance() < 0.7}, skipinitialspace={chance() < 0.4}, strict={chance() < 0.4}, "
            f"escapechar={choose((None, chr(92)))!r}, delimiter={choose(',; ')!r}, quotechar={choose(chr(34) + chr(39))!r}")  # fmt: skip


def cases(source):
    while True:
        if source.random() < 0.5:
            lines = ["".join(source.choice("ab,;\"'\\ \r\n12.") for _ in range(source.randrange(10))) for _ in range(source.randint(1, 3))]
            yield f"read({lines!r}, {options(source)})"
        else:
            rows = [[source.choice(FIELDS) for _ in range(source.randrange(4))] for _ in range(2)]
            yield f"written({rows!r}, {options(source)})"
