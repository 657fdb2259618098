"""Compiled files: what `adder --compile` writes runs like its source, on every build, and a bad file is refused."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ADDER = Path(os.environ.get("ADDER", ROOT / "build" / "adder"))
OTHERS = [path for path in (ROOT / "build" / "adder", ROOT / "build-32" / "adder") if path.exists() and path != ADDER]

SMALL = "def f(a, *b):\n    'doc'\n    return [a, b, 2.5, 1 << 70]\nprint(f(1))\n"

EVERYTHING = '''"""Module doc."""
import sys
numbers = [0, -1, 255, 1 << 30, -(1 << 30) - 1, 1 << 31, 1 << 62, 1 << 63, 12345678901234567890123, -(1 << 100)]
floats = [0.0, -0.0, 1.5, 1e300, 5e-324, 1e999, 3j, -2.5j]
texts = ["", "a", "name", "two words", "\\ud800", "ä€🐍", b"", b"\\x00\\xff", (), (1, ("x", None, ...)), True, False]
def function(a, /, b=2.5, *c, d=1e300, **e):
    """Function doc."""
    try:
        return [a, b, c, d, e, f"{a!r:>5}", lambda: (a, e)][-1]()
    except (ValueError, TypeError) as error:
        del error
    finally:
        a = None
class Class[T]:
    """Class doc."""
    x: int = 1
    def method(self): yield from (i * self.x for i in range(3))
async def coroutine():
    async with a as b: return [x async for x in b]
match numbers:
    case [0, *rest] if rest: print(len(rest))
print(numbers, floats, [ascii(t) for t in texts], function(1, k=4), list(Class().method()), __doc__, function.__doc__, Class.__doc__)
if len(sys.argv) > 1:
    1 / 0
'''


def run(folder, *arguments, adder=ADDER):
    done = subprocess.run([adder, *arguments], cwd=folder, capture_output=True, timeout=120)
    assert done.returncode >= 0, f"signal {-done.returncode}"
    return done.stdout.decode(), done.stderr.decode(), done.returncode


@pytest.fixture
def compiled(tmp_path):
    (tmp_path / "x.py").write_text(EVERYTHING)
    assert run(tmp_path, "--compile", "x.py") == ("", "", 0)
    return tmp_path


def test_runs_like_the_source(compiled):
    assert run(compiled, "x.adc") == run(compiled, "x.py")
    output, error, status = run(compiled, "x.adc", "fail")
    # A compiled file names its source as it was given to --compile, a program its full path.
    assert (output, error.replace("x.py", f"{compiled}/x.py"), status) == run(compiled, "x.py", "fail")
    assert "    1 / 0" in error and status == 1


def test_without_the_source(compiled):
    expected = run(compiled, "x.py")
    (compiled / "x.py").unlink()
    assert run(compiled, "x.adc") == expected
    assert run(compiled, "-m", "x") == expected
    assert run(compiled, "-c", "import x") == expected
    _, error, _ = run(compiled, "x.adc", "fail")
    assert 'File "x.py", line' in error and "1 / 0" not in error
    output, _, _ = run(compiled, "-c", "import x; print(type(x.__loader__).__name__, x.__spec__.origin, x.__file__)")
    assert output.splitlines()[-1] == "SourcelessFileLoader x.adc x.adc"


@pytest.mark.skipif(not OTHERS, reason="there is no other build")
def test_other_builds_read_and_write_the_same(compiled):
    for other in OTHERS:
        assert run(compiled, "x.adc", adder=other) == run(compiled, "x.py")
        run(compiled, "--compile", "x.py", "-o", "other.adc", adder=other)
        assert (compiled / "other.adc").read_bytes() == (compiled / "x.adc").read_bytes()


def test_stripped(compiled):
    assert run(compiled, "--compile", "x.py", "--strip", "-o", "s.adc") == ("", "", 0)
    assert (compiled / "s.adc").stat().st_size < (compiled / "x.adc").stat().st_size
    whole, stripped = run(compiled, "x.adc")[0], run(compiled, "s.adc")[0]
    assert stripped == whole.replace("Function doc.", "None")


def test_the_source_wins(compiled):
    (compiled / "x.py").write_text("print('edited')\n")
    assert run(compiled, "-c", "import x")[0] == "edited\n"


def test_packages(tmp_path):
    package = tmp_path / "pack"
    package.mkdir()
    for name, text in {"__init__": "from . import leaf", "leaf": "print(__name__, __package__)", "__main__": "print(__name__)"}.items():
        (package / f"{name}.py").write_text(text + "\n")
        run(package, "--compile", f"{name}.py")
        (package / f"{name}.py").unlink()
    assert run(tmp_path, "-c", "import pack; print(pack.__path__)")[0] == "pack.leaf pack\n['pack']\n"
    assert run(tmp_path, "-m", "pack")[0] == "pack.leaf pack\n__main__\n"


def test_pkgutil_lists_them(tmp_path):
    (tmp_path / "p").mkdir()
    for name in ("x.adc", "p/__init__.adc"):
        (tmp_path / name).touch()
    output, _, _ = run(tmp_path, "-c", "import pkgutil; print([(each.name, each.ispkg) for each in pkgutil.iter_modules(['.'])])")
    assert output == "[('p', True), ('x', False)]\n"


def refusal(folder, data):
    (folder / "bad.adc").write_bytes(data)
    output, error, status = run(folder, "-c", "try:\n import bad\nexcept ImportError as e: print(e, '|', e.path)")
    assert (error, status) == ("", 0)
    return output


def test_reasons(compiled):
    good = (compiled / "x.adc").read_bytes()
    outdated, wrong = bytearray(good), bytearray(good)
    outdated[8] ^= 1
    wrong[-1] ^= 1
    again = "compile the source again"
    assert refusal(compiled, b"print(1)\n") == "bad.adc is not a compiled Adder file; compile the source with adder --compile | bad.adc\n"
    assert refusal(compiled, b"") == "bad.adc is not a compiled Adder file; compile the source with adder --compile | bad.adc\n"
    assert refusal(compiled, outdated) == f"bad.adc was compiled for another version of Adder; {again} | bad.adc\n"
    assert refusal(compiled, good[:-1]) == f"bad.adc is incomplete; copy it again or {again} | bad.adc\n"
    assert refusal(compiled, wrong) == f"bad.adc is damaged; copy it again or {again} | bad.adc\n"
    assert refusal(compiled, good + b"x") == f"bad.adc is damaged; copy it again or {again} | bad.adc\n"


MANY = """
import sys
good = open("x.adc", "rb").read()
def attempt(data):
    with open("bad.adc", "wb") as file: file.write(data)
    try:
        import bad
    except ImportError as error:
        return
    print("accepted")
for end in range(len(good)):
    attempt(good[:end])
for place in range(len(good)):
    for change in 1, 0x80, 0xff:
        attempt(good[:place] + bytes([good[place] ^ change]) + good[place + 1:])
print(len(good) > 200)
"""

# With a checksum that fits, what a change does is for the reader and the verifier to find: the code is not run.
WITH_CHECKSUM = """
import binascii, importlib.machinery as m
good = open("x.adc", "rb").read()
refused = 0
for place in range(20, len(good)):
    for change in 1, 2, 0x80, 0xff:
        data = bytearray(good)
        data[place] ^= change
        data[16:20] = binascii.crc32(data[20:], binascii.crc32(data[:16])).to_bytes(4, "little")
        with open("bad.adc", "wb") as file: file.write(data)
        try:
            code = m.SourcelessFileLoader("bad", "bad.adc").get_code("bad")
            repr(code), code.co_consts, code.co_names, list(code.co_lines())
        except ImportError as error:
            assert "bad.adc holds invalid code" in str(error), error
            refused += 1
print(refused > len(good) // 4)
"""


@pytest.mark.parametrize("program", [MANY, WITH_CHECKSUM], ids=["damaged", "damaged with a fitting checksum"])
def test_every_position(tmp_path, program):
    (tmp_path / "x.py").write_text(SMALL)
    run(tmp_path, "--compile", "x.py")
    (tmp_path / "try_all.py").write_text(program)
    assert run(tmp_path, "try_all.py") == ("True\n", "", 0)


def test_usage(tmp_path):
    assert run(tmp_path, "--compile")[2] == 2
    assert run(tmp_path, "--compile", "none.py")[2] == 1
    (tmp_path / "bad.py").write_text("def\n")
    _, error, status = run(tmp_path, "--compile", "bad.py")
    assert status == 1 and "SyntaxError" in error
    assert not shutil.which("bad.adc", path=str(tmp_path)) and not (tmp_path / "bad.adc").exists()
