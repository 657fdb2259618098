# Reference 6.2.9: a suspended generator that is dropped runs its finally clauses when it is collected.
import gc
log = []
def g(name):
    try:
        yield 1
        yield 2
    finally:
        log.append(name)
def use():
    x = g("dropped")
    next(x)
use()
for _ in range(3): gc.collect()
print(log)  # expect: ['dropped']
def not_started():
    g("never started")
not_started()
gc.collect()
print(log)  # expect: ['dropped']
for v in g("broken loop"):
    if v == 1: break
del v
for _ in range(3): gc.collect()
print(log)  # expect: ['dropped', 'broken loop']
kept = g("kept")
next(kept)
gc.collect()
print(log, next(kept), next(kept, "end"), log)
# expect: ['dropped', 'broken loop', 'kept'] 2 end ['dropped', 'broken loop', 'kept']
def cyclic():
    def inner():
        try:
            me = it
            yield 1
        finally:
            log.append("cycle")
    it = inner()
    next(it)
cyclic()
for _ in range(3): gc.collect()
print(log[-1])  # expect: cycle
