# Reference 5.4.2: circular imports see the partially initialised module.
import _cycle_a
# expect: a starts
# expect: b starts
# expect: b ends False
# expect: a ends
print(_cycle_a.from_b, _cycle_a.name)  # expect: b a
try:
    import _cycle_from
except ImportError as e:
    print(str(e).split(" (/")[0].split(" (_")[0], e.name)
    # expect: cannot import name 'other' from partially initialized module '_cycle_from' (most likely due to a circular import) _cycle_from
import sys
print("_cycle_from" in sys.modules, "_cycle_from2" in sys.modules)  # expect: False False
