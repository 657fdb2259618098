"""Every public name of the standard library stands in a test program that imports its module, but for those of
names_not_tested.txt, a list that only becomes shorter.
"""

import os
import re
import subprocess
from collections import defaultdict

import pytest
from expectations import TESTS, program_files

ADDER = os.environ.get("ADDER", str(TESTS.parent / "build" / "adder"))
LIB, NATIVE = TESTS.parent / "lib", TESTS.parent / "modules" / "std"
IMPORT = re.compile(r"^\s*(?:from\s+([\w.]+)\s+)?import\s+(.+)", re.MULTILINE)
OTHER_NAME = {"posixpath": "os", "ubinascii": "binascii"}  # programs import it by this one
BOARD = ["micropython", "vfs"]  # tests/board has what these do


def modules():
    """The modules of lib/ and modules/std/ that programs import: those whose names do not begin with an underscore."""
    files = [path.relative_to(LIB).with_suffix("") for path in LIB.rglob("*.py")]
    names = {".".join(path.parts).removesuffix(".__init__") for path in files} | {path.stem for path in NATIVE.glob("*.pyi")}
    return sorted(name for name in names if not any(part.startswith("_") for part in name.split(".")))


def imported(text):
    """The modules and packages that a program imports."""
    for source, names in IMPORT.findall(text):
        for name in [source] if source else [part.split(" as ")[0].strip() for part in names.split(",")]:
            yield name.split(".")[0]


def home(module):
    """What stands for a module: a package for all that is in it, which programs import by the package's names."""
    return OTHER_NAME.get(module, module.split(".")[0])


@pytest.fixture(scope="module")
def words_by_module():
    result = defaultdict(set)
    for path in program_files():
        text = path.read_text()
        words = set(re.findall(r"\w+", text))
        for module in {"builtins", *imported(text)}:
            result[module] |= words
    return result


def public_names():
    names = subprocess.run([ADDER, str(TESTS / "module_names.py"), *modules()], capture_output=True, text=True, check=True).stdout
    return [line.split(" ", 1) for line in names.splitlines()]


def test_every_name_stands_in_a_program(words_by_module):
    missing = defaultdict(list)
    for module, name in public_names():
        if module not in BOARD and name.split(".")[-1] not in words_by_module[home(module)]:
            missing[module].append(name)
    found = "".join(f"{module}: {' '.join(names)}\n" for module, names in missing.items())
    listed = (TESTS / "names_not_tested.txt").read_text()
    assert found == listed, f"names without a test, or listed though they have one:\n{found}"
