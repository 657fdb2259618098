#!/usr/bin/env python3
"""Run random patterns on random texts with the module re of Adder and of CPython 3.12 and compare all that they find:

    tests/fuzz/re_differential.py [--seconds N] [--seed N] [--show SEED]

A seed always gives the same cases. Every difference is printed; status 1 if there was one. CPYTHON names a CPython to
use instead of the one in WebAssembly.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import differential

CASES = 150
BATCH = 8

PROGRAM = '''
import re
def case(number, pattern, text, flags, template):
    try:
        compiled = re.compile(pattern, flags)
    except (re.error, OverflowError, ValueError) as error:
        print(number, type(error).__name__, error)
        return
    print(number, compiled.groups, compiled.flags, dict(compiled.groupindex))
    for find in compiled.match, compiled.fullmatch, compiled.search:
        match = find(text)
        print(match and (match.regs, match.lastindex, match.lastgroup))
    match = compiled.search(text, 1, len(text) - 1)
    print(match and match.regs)
    print(compiled.findall(text), [match.regs for match in compiled.finditer(text)])
    print(compiled.split(text), compiled.split(text, 1))
    try:
        print(compiled.subn(template, text))
    except re.error as error:
        print(error)
'''

FLAGS = (0, 0, 0, 2, 2, 8, 16, 256, 258, 64, 10)
ALPHABETS = ("ab", "aAbB", "ab1_ ", "aé\n", "kKſsSİiI", "ab\n", "aßẞΣσςb", "a\U0001f600b")
REPEATS = ("*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "{,2}", "{0}", "{1}")


class Patterns:
    """Random patterns, mostly well-formed. Without (?a:…), since CPython 3.12 skips places with the flags of the whole."""

    def __init__(self, source, alphabet):
        self.source = source
        self.alphabet = alphabet
        self.groups = 0

    def pick(self, *choices):
        return self.source.choice(choices)

    def character(self):
        return self.source.choice(self.alphabet)

    def literal(self):
        character = self.character()
        return "\\" + character if character in " \n" else character

    def charset(self):
        members = []
        for _ in range(self.source.randint(1, 3)):
            low, high = sorted((self.character(), self.character()))
            members.append(self.pick(low, low, f"{low}-{high}", r"\w", r"\d", r"\s", r"\W", r"\x61-z"))
        return f"[{self.pick('', '', '^')}{''.join(members)}]"

    def group(self, depth):
        body = self.branches(depth - 1)
        kind = self.pick("(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:", "(?s:", "(?P<n>")
        if kind in ("(", "(?P<n>"):
            self.groups += 1
            kind = "(" if kind == "(" else f"(?P<n{self.groups}>"
        return f"{kind}{body})"

    def reference(self):
        number = self.source.randint(1, max(self.groups, 1))
        if self.pick(True, False):
            return f"\\{number}"
        return f"(?({number}){self.sequence(0)}|{self.sequence(0)})"

    def item(self, depth):
        choice = self.source.random()
        if depth > 0 and choice < 0.35:
            return self.group(depth)
        if choice < 0.42:
            return self.reference()
        if choice < 0.55:
            return self.charset()
        if choice < 0.65:
            return self.pick(".", r"\w", r"\W", r"\d", r"\s", r"\S", r"\x61", r"\n", "b")
        return self.literal()

    def sequence(self, depth):
        parts = []
        for _ in range(self.source.choice((0, 1, 1, 2, 2, 3))):
            if self.source.random() < 0.12:
                parts.append(self.pick("^", "$", r"\b", r"\B", r"\A", r"\Z"))
                continue
            parts.append(self.item(depth))
            if self.source.random() < 0.4:
                parts.append(self.source.choice(REPEATS) + self.pick("", "", "", "?", "+"))
        return "".join(parts)

    def branches(self, depth):
        return "|".join(self.sequence(depth) for _ in range(self.source.choice((1, 1, 1, 2, 3))))


def cases(seed):
    source = random.Random(seed)
    for _ in range(CASES):
        alphabet = source.choice(ALPHABETS)
        pattern = Patterns(source, alphabet).branches(3)
        text = "".join(source.choice(alphabet) for _ in range(source.randint(0, 12)))
        flags = source.choice(FLAGS)
        template = source.choice((r"<\g<0>>", "-", r"\1", r"[\1\2]"))
        if source.random() < 0.15 and pattern.isascii() and text.isascii():
            pattern, text, template = pattern.encode(), text.encode(), template.encode()
        yield pattern, text, flags, template


def program(seed):
    lines = [PROGRAM]
    lines += [f"case({number}, {', '.join(map(ascii, case))})" for number, case in enumerate(cases(seed))]
    return "\n".join(lines) + "\n"


def by_case(output):
    """The lines of each case by its number."""
    result = {}
    for line in (output or "").splitlines():
        start = line.split(" ")[0]
        if start.isdigit():
            number = int(start)
        result.setdefault(number if result or start.isdigit() else -1, []).append(line)
    return result


def report(seed, ours, theirs):
    ours, theirs, count = by_case(ours), by_case(theirs), 0
    for number, case in enumerate(cases(seed)):
        if number not in theirs:
            break  # CPython crashed or ran out of time here
        if ours.get(number) != theirs[number]:
            count += 1
            print(f"seed {seed}: case({number}, {', '.join(map(ascii, case))})")
            for mine, other in zip(ours.get(number, ["nothing"]), theirs[number]):
                if mine != other:
                    print("    Adder  ", mine, "\n    CPython", other)
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int)
    arguments = parser.parse_args()
    if arguments.show is not None:
        print(program(arguments.show))
        return 0
    end, seed, differences = time.monotonic() + arguments.seconds, arguments.seed, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            seeds = range(seed, seed + BATCH)
            paths = [Path(folder) / f"{number}.py" for number in seeds]
            for number, path in zip(seeds, paths):
                path.write_text(program(number))
            theirs = differential.on_cpython(paths)
            for number, path, other in zip(seeds, paths, theirs):
                differences += report(number, differential.run([os.path.abspath(differential.ADDER)], path), other)
            seed += BATCH
    print(f"{seed - arguments.seed} programs of {CASES} cases, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
