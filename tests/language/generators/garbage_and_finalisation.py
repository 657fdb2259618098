# Reference 6.2.9: a suspended generator that is dropped runs its finally clauses when it is collected.
# timing: objects must be found dead at the first collections
import gc
log = []
def g(name):
    try:
        yield 1
        yield 2
    finally:
        log.append(name)
def scrub():
    # Adder's collector scans stacks conservatively: overwrite what calls have left behind.
    a = b = c = d = e = f = h = i = j = k = l = m = n = o = p = q = None
def use():
    x = g("dropped")
    next(x)
use()
scrub()
for _ in range(3): gc.collect()
print(log)  # expect: ['dropped']
def not_started():
    g("never started")
not_started()
gc.collect()
print(log)  # expect: ['dropped']
def broken():
    for v in g("broken loop"):
        if v == 1: break
broken()
scrub()
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
scrub()
for _ in range(3): gc.collect()
print(log[-1])  # expect: cycle
