"""Random operations on sets; CPython computed the checksums."""


class Random:

    def __init__(self, seed):
        self.s = seed

    def __call__(self, n):
        self.s = self.s * 1103515245 + 12345 & 2147483647
        return (self.s >> 8) % n

def so(v):
    return (type(v).__name__, sorted(v, key=repr)) if isinstance(v, (set, frozenset)) else v
r = Random(9)
a = set()
b = set()
out = 0


def note(v):
    global out
    for c in repr(so(v)):
        out = out * 33 + ord(c) & 4294967295


def key():
    k = r(40)
    c = r(5)
    return k if c < 2 else 'k%d' % k if c < 4 else (k,)
for step in range(8000):
    op = r(16)
    try:
        if op < 4:
            a.add(key())
        elif op == 4:
            a.remove(key())
        elif op == 5:
            a.discard(key())
        elif op == 6:
            b.add(key())
        elif op == 7:
            note(a | b)
        elif op == 8:
            note(a & b)
            note(b & a)
        elif op == 9:
            note(a - b)
            note(b - a)
        elif op == 10:
            note(a ^ b)
        elif op == 11:
            note((a <= b, a < b, a == b, a >= b, a.isdisjoint(b)))
        elif op == 12:
            a ^= set((key() for _ in range(3)))
        elif op == 13:
            a, b = (b, a)
        elif op == 14:
            note(key() in a)
        elif op == 15 and r(20) == 0:
            a.clear()
        elif op == 15:
            a -= {key() for _ in range(4)}
            a |= b if len(b) < 10 else set()
    except Exception as e:
        note((type(e).__name__, str(e)))
    if step % 100 == 0:
        note(a)
print(len(a), len(b), out)

# slow
# expect: 44 52 3098089813
