# Reference 8.5: with blocks survive suspension and nest in loops, functions and comprehension-like code.
log = []
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append(f"+{self.n}"); return self.n
    def __exit__(self, *a): log.append(f"-{self.n}" + ("!" if a[0] else ""))
def gen():
    with CM("outer"):
        for i in range(2):
            with CM(i) as v: yield v
print(list(gen()), *log)  # expect: [0, 1] +outer +0 -0 +1 -1 -outer
log.clear()
g = gen()
next(g)
g.close()
print(*log)  # expect: +outer +0 -0! -outer!
log.clear()
def find(items, wanted):
    for x in items:
        with CM(x):
            if x == wanted: return f"found {x}"
    else:
        return "nothing"
print(find("abc", "b"), find("", "q"), *log)  # expect: found b nothing +a -a +b -b
log.clear()
def deep(n):
    if n == 0: raise ValueError("bottom")
    with CM(n): deep(n - 1)
try:
    deep(4)
except ValueError as e:
    print(e, *log)  # expect: bottom +4 +3 +2 +1 -1! -2! -3! -4!
log.clear()
with CM(1) as a, CM(a + 1) as b, CM(b + 1) as c: print(a, b, c)  # expect: 1 2 3
print(*log)  # expect: +1 +2 +3 -3 -2 -1
class Retry(CM):
    def __exit__(self, kind, *rest): return kind is KeyError
n = 0
while True:
    n += 1
    with Retry(n):
        if n < 3: raise KeyError(n)
        break
print("attempts", n)  # expect: attempts 3
