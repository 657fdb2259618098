# Library, gc: collect, enable, disable, and objects in cycles.
# timing: objects must be found dead at the first collections
import gc
log = []
class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
def cycle():
    a, b = A("a"), A("b")
    a.other, b.other = b, a
def scrub():
    # Adder's collector scans stacks conservatively: overwrite what the call has left behind.
    c = d = e = f = g = h = i = j = k = l = m = n = o = p = q = r = None
    sorted([3, 1], key=lambda x: sorted([x, 2], key=str))
cycle()
scrub()
for _ in range(3): gc.collect()
print(sorted(log))  # expect: ['a', 'b']
print(gc.isenabled())  # expect: True
gc.disable()
print(gc.isenabled())  # expect: False
gc.enable()
print(gc.isenabled(), isinstance(gc.collect(), int))  # expect: True True
kept = A("kept")
gc.collect()
print("kept" in log, kept.n)  # expect: False kept
big = [[i] for i in range(1000)]
gc.collect()
print(sum(x[0] for x in big))  # expect: 499500
