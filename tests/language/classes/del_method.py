# Reference 3.3.1: __del__ runs once when the object is collected; it may resurrect its object.
# timing: objects must be found dead at the first collections
import gc
log = []
class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
def use(n):
    a = A(n)
    return a.n
def cover(n): return n if n == 0 else cover(n - 1)
def collect():
    for _ in range(3):
        cover(20)
        sorted([3, 1], key=cover)
        gc.collect()
print([use(i) for i in range(10)])  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
collect()
print(sorted(log))  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
kept = A("kept")
collect()
print("kept" in log, kept.n)  # expect: False kept
saved = []
class Phoenix:
    def __del__(self): saved.append(self)
def burn(): Phoenix()
burn()
collect()
print(len(saved), type(saved[0]).__name__ if saved else None)  # expect: 1 Phoenix
saved.clear()
collect()
print(len(saved))  # expect: 0
A.__del__(kept)
print(log[-1])  # expect: kept
del A.__del__
del kept
collect()
print(log.count("kept"))  # expect: 1
