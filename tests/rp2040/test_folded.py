"""tools/fold_functions: which functions of objects become one."""

import subprocess
import sys
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "fold_functions"
LEFT = """
int add(int a, int b) { return a + b; }
int once(int n);
int calls_add(int n) { return add(n, 1) * add(n, 2); }
int compared(int n) { return n + 7; }
int (*pointer(void))(int) { return compared; }
int text(void) { return "left"[1]; }
int (*const table[])(int, int) = {add};
"""
RIGHT = """
int sum(int a, int b) { return a + b; }
int difference(int a, int b) { return a - b; }
int calls_sum(int n) { return sum(n, 1) * sum(n, 2); }
int calls_difference(int n) { return difference(n, 1) * difference(n, 2); }
int same_as_compared(int n) { return n + 7; }
static int hidden(int a, int b) { return a + b; }
int (*const other[])(int, int) = {hidden, difference};
"""


def folded(folder, **sources):
    for name, source in sources.items():
        (folder / f"{name}.c").write_text(source)
        flags = ["-mcpu=cortex-m0plus", "-mthumb", "-Os", "-ffunction-sections", "-fdata-sections", "-fno-inline", "-fno-ipa-icf"]
        subprocess.run(["arm-none-eabi-gcc", *flags, "-c", f"{name}.c", "-o", f"{name}.obj"], cwd=folder, check=True)
    subprocess.run([sys.executable, str(TOOL), str(folder / "folded.ld"), str(folder)], check=True)
    return (folder / "folded.ld").read_text().splitlines()


def test_functions_that_are_the_same_become_one(tmp_path):
    assert folded(tmp_path, left=LEFT, right=RIGHT) == ["hidden.right = add;", "sum = add;", "calls_sum = calls_add;"]


def test_what_they_call_makes_them_differ(tmp_path):
    other = RIGHT.replace("return a + b", "return a * b")
    assert folded(tmp_path, left=LEFT, right=other) == ["sum = hidden.right;"]
