# Reference 3.3.2.1: a module's __getattr__ and __dir__.
import _getattr_module as m
print(m.x, m.dynamic, m.dyn_2, dir(m), hasattr(m, "nope"))  # expect: 1 dynamic! dyn_2! ['dyn_a', 'x'] False
try:
    m.nope
except AttributeError as e:
    print(e)  # expect: no attribute nope
from _getattr_module import dyn_from
print(dyn_from)  # expect: dyn_from!
try:
    from _getattr_module import nope
except ImportError as e:
    print(str(e).split(" (")[0])  # expect: cannot import name 'nope' from '_getattr_module'
