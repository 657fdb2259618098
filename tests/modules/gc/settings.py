# What gc remembers, its callbacks and its numbers
import gc
import sys

print(gc.get_threshold(), gc.set_threshold(1), gc.get_threshold())  # expect: (700, 10, 10) None (1, 10, 10)
print(gc.set_threshold(5, 6), gc.get_threshold(), gc.set_threshold(700, 8, 9), gc.get_threshold())
# expect: None (5, 6, 10) None (700, 8, 9)


print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)  # expect: 1 2 4 32 38
print(gc.get_debug(), gc.set_debug(gc.DEBUG_UNCOLLECTABLE), gc.get_debug(), gc.set_debug(0), gc.get_debug())
# expect: 0 None 4 None 0


print(gc.unfreeze(), gc.get_freeze_count())  # expect: None 0
print(gc.garbage, gc.callbacks, len(gc.get_count()), type(gc.get_count()[0]))  # expect: [] [] 3 <class 'int'>

for bad in [lambda: gc.set_threshold("a"), lambda: gc.set_threshold(1.5), lambda: gc.set_debug("x"), lambda: gc.collect(3),
            lambda: gc.collect(-1), lambda: gc.collect("x")]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError invalid generation
# expect: ValueError invalid generation
# expect: TypeError 'str' object cannot be interpreted as an integer













for bad in [lambda: gc.set_threshold(), lambda: gc.set_threshold(1, 2, 3, 4), lambda: gc.set_debug(), lambda: gc.get_stats(1)]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError









gc.disable()  # or CPython calls back for collections of its own
seen = []


def callback(phase, info):
    seen.append((phase, sorted(info), info["generation"], type(info["collected"]), info["uncollectable"]))


gc.callbacks.append(callback)
gc.collect()
gc.collect(1)
gc.callbacks.remove(callback)
gc.collect()
for event in seen:
    print(event)
# expect: ('start', ['collected', 'generation', 'uncollectable'], 2, <class 'int'>, 0)
# expect: ('stop', ['collected', 'generation', 'uncollectable'], 2, <class 'int'>, 0)
# expect: ('start', ['collected', 'generation', 'uncollectable'], 1, <class 'int'>, 0)
# expect: ('stop', ['collected', 'generation', 'uncollectable'], 1, <class 'int'>, 0)










def faulty(phase, info):
    raise ValueError(phase)


ignored = []
sys.unraisablehook = lambda unraisable: ignored.append((str(unraisable.exc_value), unraisable.object is faulty))
gc.callbacks.append(faulty)
print(type(gc.collect()))  # expect: <class 'int'>
gc.callbacks.clear()
print(ignored)  # expect: [('start', True), ('stop', True)]

before = gc.get_stats()
gc.collect()
after = gc.get_stats()
print(len(after), [sorted(generation) for generation in after])
# expect: 3 [['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable']]


print(after[2]["collections"] > before[2]["collections"], after[2]["collected"] >= before[2]["collected"])  # expect: True True
