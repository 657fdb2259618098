# Library, gc: what MicroPython and CircuitPython have, and what is tracked.
# cpython: mem_alloc(), mem_free() and threshold() are MicroPython's
import gc

print(gc.mem_alloc() > 0, gc.mem_free() > 0, type(gc.threshold()).__name__, gc.threshold(5000), gc.threshold(-1))  # expect: True True int -1 -1
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked({}), gc.freeze())  # expect: True False True None
