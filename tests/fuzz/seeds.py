"""Write what a fuzz target starts from:  python3 tests/fuzz/seeds.py TARGET.py FOLDER DICTIONARY

A target is a program with two lists of bytes: SEEDS, inputs that lead far, and WORDS, pieces that inputs are made of.
The byte of flags that python_target.c takes off goes in front of each seed.
"""

import ast
import pathlib
import sys


def lists(source):
    """SEEDS and WORDS, without running the rest, which imports what CPython may not have."""
    tree = ast.parse(source)
    tree.body = [node for node in tree.body if isinstance(node, ast.Assign) and node.targets[0].id in ("SEEDS", "WORDS")]
    names = {}
    exec(compile(tree, "seeds", "exec"), names)
    return names["SEEDS"], names["WORDS"]


def quoted(word):
    return '"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n'


def main(target, folder, dictionary):
    seeds, words = lists(pathlib.Path(target).read_text())
    for number, seed in enumerate(seeds):
        pathlib.Path(folder, f"seed{number}").write_bytes(b" " + seed)
    pathlib.Path(dictionary).write_text("".join(map(quoted, words)))


main(*sys.argv[1:])
