# sys.unraisablehook: exceptions of __del__ go there; what it gets; the default writes a short report.
# timing: an object that a function has dropped is found dead
import gc
import io
import sys


class Failing:
    def __del__(self):
        raise ValueError("in del")


def drop():
    Failing()


def collect():
    for _ in range(3):
        gc.collect()


def cover(n):
    return n if n == 0 else cover(n - 1)


seen = []


def hook(unraisable):
    seen.append(unraisable)


sys.unraisablehook = hook
drop()
cover(20)
collect()
print(len(seen), type(seen[0]).__name__)  # expect: 1 UnraisableHookArgs
first = seen[0]
print(first.exc_type, first.exc_value, first.exc_traceback.tb_lineno, first.err_msg, first.object.__qualname__)
# expect: <class 'ValueError'> in del 10 None Failing.__del__
print(tuple(first) == (first.exc_type, first.exc_value, first.exc_traceback, first.err_msg, first.object))
# expect: True



def report(unraisable):
    old, sys.stderr = sys.stderr, io.StringIO()
    sys.__unraisablehook__(unraisable)
    lines = sys.stderr.getvalue().splitlines()
    sys.stderr = old
    return lines[0].split(" at ")[0], lines[1], lines[-1]


print(report(first))
# expect: ('Exception ignored in: <function Failing.__del__', 'Traceback (most recent call last):', 'ValueError: in del')

try:
    sys.__unraisablehook__(5)
except TypeError as e:
    print(e)
# expect: sys.unraisablehook argument type must be UnraisableHookArgs
sys.unraisablehook = sys.__unraisablehook__
