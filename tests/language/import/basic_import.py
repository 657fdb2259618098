# Reference 7.11: a module is executed once, on the first import.
import _helper  # expect: helper loading
import _helper as other
from _helper import value, get as getter
print(_helper is other, value, getter(), _helper.__name__, _helper.__doc__, type(_helper).__name__)
# expect: True 1 1 _helper Doc of the helper. module
_helper.bump()
print(_helper.value, value, getter(), other.value)  # expect: 2 1 2 2
import sys
print(sys.modules["_helper"] is _helper)  # expect: True
del sys.modules["_helper"]
import _helper as again  # expect: helper loading
print(again is _helper, again.value)  # expect: False 1
_helper.new = 5
print(_helper.new, hasattr(again, "new"), "Thing" in dir(again), again.Thing.__module__)  # expect: 5 False True _helper
def f():
    import math, _helper as h
    from math import pi
    return math.pi == pi, h is again
print(f(), "math" in globals())  # expect: (True, True) False
