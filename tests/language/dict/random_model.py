"""Random operations on a dict, deletions from both ends included; CPython computed the checksums."""
# heap: runs in 4M on 64 bits, 2M on 32: large data at once


class Random:

    def __init__(self, seed):
        self.s = seed

    def __call__(self, n):
        self.s = self.s * 1103515245 + 12345 & 2147483647
        return (self.s >> 8) % n
r = Random(7)
d = {}
out = 0


def note(v):
    global out
    for c in repr(v):
        out = out * 33 + ord(c) & 4294967295


def key():
    k = r(60)
    c = r(6)
    return k if c < 2 else 'k%d' % k if c < 4 else (k, k + 1) if c == 4 else k + 0.5 if k % 2 else float(k)
for step in range(12000):
    op = r(16)
    n = len(d)
    try:
        if op < 4:
            d[key()] = step
        elif op == 4:
            del d[key()]
        elif op == 5:
            note(d.pop(key()))
        elif op == 6:
            note(d.pop(key(), 'no'))
        elif op == 7:
            note(d.popitem())
        elif op == 8:
            note(d.setdefault(key(), step))
        elif op == 9:
            note(d.get(key(), 'def'))
        elif op == 10:
            note(key() in d)
        elif op == 11:
            d.update({key(): step for _ in range(r(4))})
        elif op == 12:
            note(list(reversed(d))[:3])
        elif op == 13:
            note(next(iter(d)))
        elif op == 14:
            e = d.copy()
            note(e == d)
            if e:
                e.popitem()
                note(e == d)
            if r(10) == 0:
                d = e
        elif op == 15 and r(60) == 0:
            d.clear()
        elif op == 15:
            for _ in range(r(8)):
                if d:
                    del d[next(iter(d))]
    except Exception as e:
        note((type(e).__name__, str(e)))
    if step % 100 == 0:
        note(list(d.items()))
print(d)
big = {}
for i in range(3000):
    big[i * 7919 % 65537] = i
for i in range(0, 3000, 3):
    del big[i * 7919 % 65537]
for i in range(1000):
    big['s%d' % i] = i
note(list(big.items()))
print(out, len(big))
print(all((big.get(i * 7919 % 65537) == (None if i % 3 == 0 else i) for i in range(3000))), all((big['s%d' % i] == i for i in range(1000))))
while len(big) > 10:
    del big[next(iter(big))]
print(big)
for i in range(70000):
    big[i] = i
print(len(big), big[69999], sum(big.values()) if 's999' not in big else sum((v for v in big.values())))
print(out)

# slow
# expect: {}
# expect: 3835794287 3000
# expect: True True
# expect: {'s990': 990, 's991': 991, 's992': 992, 's993': 993, 's994': 994, 's995': 995, 's996': 996, 's997': 997, 's998': 998, 's999': 999}
# expect: 70010 69999 2449974945
# expect: 3835794287
