"""Random operations on a deque and an OrderedDict; CPython computed the checksums."""
from collections import OrderedDict, deque


class Random:

    def __init__(self, seed):
        self.s = seed

    def __call__(self, n):
        self.s = self.s * 1103515245 + 12345 & 2147483647
        return (self.s >> 8) % n
r = Random(77)
d = deque()
out = 0
od = OrderedDict()
m = []


def note(v):
    global out
    for c in repr(v):
        out = out * 33 + ord(c) & 4294967295
for step in range(6000):
    op = r(18)
    try:
        if op < 2:
            d.append(r(30))
        elif op < 4:
            d.appendleft(r(30))
        elif op == 4:
            note(d.pop())
        elif op == 5:
            note(d.popleft())
        elif op == 6:
            d.rotate(r(20) - 10)
        elif op == 7:
            d.insert(r(20) - 10, r(30))
        elif op == 8:
            d.remove(r(30))
        elif op == 9:
            note(d.index(r(30), r(10) - 5, r(20) - 5))
        elif op == 10:
            del d[r(20) - 10]
        elif op == 11:
            d[r(20) - 10] = r(30)
        elif op == 12:
            note(d[r(20) - 10])
        elif op == 13:
            d.extend(range(r(4)))
        elif op == 14:
            d.extendleft(range(r(4)))
        elif op == 15:
            d.reverse()
            note(d.count(r(30)))
        elif op == 16 and len(d) > 25:
            d = deque(d, r(30) + 20 if r(3) else None)
        elif op == 17:
            k = r(12)
            w = r(6)
            if w == 0:
                od[k] = step
            elif w == 1:
                od.move_to_end(k)
            elif w == 2:
                od.move_to_end(k, last=False)
            elif w == 3:
                note(od.popitem(last=bool(r(2))))
            elif w == 4:
                note(od.pop(k))
            else:
                od[k] = step
                note(list(od.items()))
    except Exception as ex:
        note((type(ex).__name__, str(ex)))
    if step % 100 == 0:
        note(d)
        note(od)
print(d, od)
od = OrderedDict(((i, i) for i in range(500)))
for i in range(3000):
    k = r(500)
    if k in od:
        od.move_to_end(k, last=r(3) > 0)
    if r(10) == 0 and od:
        od.popitem(last=False)
    if r(9) == 0:
        od[r(500)] = i
note(list(od.items()))
print(out)

# slow
# expect: deque([9, 0, 0, 6, 11, 22, 22, 17, 1, 0, 9, 0, 4, 14, 17, 0, 4, 0, 17], maxlen=20) OrderedDict({8: 5778, 10: 5493, 2: 5952, 11: 5995})
# expect: 1150331484
