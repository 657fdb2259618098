"""A program does not fail for lack of memory that the board has: what nothing refers to is free for the next one.

The C stack is searched for anything that looks like an address, so that a word which a call has left there may keep an
object once; again and again it must not.
"""

import os
import subprocess
from pathlib import Path

import pytest

ADDER = os.environ.get("ADDER", str(Path(__file__).resolve().parents[1] / "build" / "adder"))
HEAP = "400K"

# Each makes something that takes half of the heap, with a loop that leaves nothing of it behind, several times.
LARGE = {
    "bytearray(220000)": 220000,
    "bytearray(b'abc' * 50000)": 150000,
    "'a' * 220000": 220000,
    "[1] * 25000": 25000,
    "list(range(20000))": 20000,
    "bytearray(120000)[1:]": 119999,
    "array.array('b', bytes(120000))": 120000,
    "b'a' * 110000 + b'b'": 110001,
    "'x' * 110000 + 'y'": 110001,
    "bytearray(90000).decode()": 90000,
    "('abc' * 30000).upper()": 90000,
    "[(i,) for i in range(5000)]": 5000,
}

REPEATED = """
import array
def make(): return {expression}
made = None
lengths = []
for _ in range(6):
    made = None
    try:
        made = make()
        lengths.append(len(made))
    except MemoryError:
        pass
print(len(lengths), set(lengths))
"""

# Each fills the heap until it fails, and again, with another one at least half as long as the first.
GROWING = {
    "list": ("[]", "made.append(i)"),
    "set": ("set()", "made.add(i)"),
    "BytesIO": ("io.BytesIO()", "made.write(b'12345678')"),
    "text": ("[]", "made.append('item number %d' % i)"),
}

FILLED = """
import io
def fill():
    made = {empty}
    i = 0
    try:
        while True:
            {step}
            i += 1
    except MemoryError:
        pass
    return i
first = fill()
print(first > 1000, sum(fill() >= first // 2 for _ in range(4)))
"""

# The frames that a MemoryError went through are garbage once it was handled.
HANDLED = """
import gc, weakref
class Local: pass
def fail():
    local = Local()
    ref = weakref.ref(local)
    try:
        'a' * 350000
    except MemoryError:
        return ref
def is_free(ref):
    gc.collect()
    return ref() is None
print(sum([is_free(fail()) for _ in range(8)]))
"""


def run(program):
    return subprocess.run([ADDER, "--heap", HEAP, "-c", program], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("expression", LARGE)
def test_a_large_object_takes_the_place_of_the_one_before(expression):
    done = run(REPEATED.format(expression=expression))
    assert done.stderr == ""
    assert done.stdout in [f"{times} {{{LARGE[expression]}}}\n" for times in (5, 6)]


@pytest.mark.parametrize("kind", GROWING)
def test_what_a_failed_function_held_is_free(kind):
    empty, step = GROWING[kind]
    done = run(FILLED.format(empty=empty, step=step))
    assert done.stderr == ""
    assert done.stdout in ("True 3\n", "True 4\n")


def test_a_handled_memory_error_holds_nothing():
    done = run(HANDLED)
    assert done.stderr == ""
    assert int(done.stdout) >= 6
