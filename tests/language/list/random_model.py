"""Random operations on a list; CPython computed the checksums."""


class Random:

    def __init__(self, seed):
        self.s = seed

    def __call__(self, n):
        self.s = self.s * 1103515245 + 12345 & 2147483647
        return (self.s >> 8) % n
r = Random(42)
a = []
out = 0


def note(v):
    global out
    for c in repr(v):
        out = out * 33 + ord(c) & 4294967295
for step in range(6000):
    op = r(22)
    n = len(a)
    try:
        if op == 0:
            a.append(r(50))
        elif op == 1:
            a.insert(r(20) - 5, r(50))
        elif op == 2:
            note(a.pop())
        elif op == 3:
            note(a.pop(r(n + 2) - 1))
        elif op == 4:
            a.remove(r(50))
        elif op == 5:
            note(a.index(r(50)))
        elif op == 6:
            note(a.count(r(50)))
        elif op == 7:
            a.extend([r(9) for _ in range(r(6))])
        elif op == 8:
            a.reverse()
        elif op == 9:
            a.sort()
        elif op == 10:
            a.sort(key=lambda v: v % 7, reverse=bool(r(2)))
        elif op == 11:
            note(a[r(30) - 15:r(30) - 15])
        elif op == 12:
            note(a[r(30) - 15:r(30) - 15:r(7) - 3])
        elif op == 13:
            a[r(30) - 15:r(30) - 15] = [r(9) for _ in range(r(5))]
        elif op == 14:
            a[r(30) - 15:r(30) - 15:r(7) - 3] = [r(9) for _ in range(r(3))]
        elif op == 15:
            del a[r(30) - 15:r(30) - 15]
        elif op == 16:
            del a[r(30) - 15:r(30) - 15:r(7) - 3]
        elif op == 17:
            a[r(30) - 15] = r(99)
        elif op == 18:
            del a[r(30) - 15]
        elif op == 19:
            a *= r(3) if n < 40 else 1
        elif op == 20:
            a += a if n < 30 else ()
        elif op == 21:
            if n > 60:
                a.clear()
    except Exception as e:
        note((type(e).__name__, str(e)))
    if step % 50 == 0:
        note(a)
print(a)
print(out)

# slow
# expect: [1, 63, 44, 42, 15, 14, 13, 13, 13, 10, 8, 8, 8, 8, 6, 6, 3, 1, 1, 0, 7, 7, 3]
# expect: 3721344987
