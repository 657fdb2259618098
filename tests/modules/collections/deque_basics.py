# Library, collections.deque: both ends, rotation, maximum length.
from collections import deque
d = deque("abc")
d.append("d"); d.appendleft("z"); d.extend([1, 2]); d.extendleft("xy")
print(d, len(d), d[0], d[-1], d[3], "a" in d, d.index("a"), d.count("a"))
# expect: deque(['y', 'x', 'z', 'a', 'b', 'c', 'd', 1, 2]) 9 y 2 a True 3 1
print(d.pop(), d.popleft(), d)  # expect: 2 y deque(['x', 'z', 'a', 'b', 'c', 'd', 1])
d.rotate(1); print(d)
# expect: deque([1, 'x', 'z', 'a', 'b', 'c', 'd'])
d.rotate(-2); print(d)
# expect: deque(['z', 'a', 'b', 'c', 'd', 1, 'x'])
d.rotate(100); print(d)
# expect: deque([1, 'x', 'z', 'a', 'b', 'c', 'd'])
d.remove("a"); d.insert(1, "ins"); d.reverse(); print(d)
# expect: deque(['d', 'c', 'b', 'z', 'x', 'ins', 1])
d[0] = "set"; del d[1]; print(d, list(reversed(d)))
# expect: deque(['set', 'b', 'z', 'x', 'ins', 1]) [1, 'ins', 'x', 'z', 'b', 'set']
m = deque([1, 2, 3], maxlen=2)
m.append(4); m.appendleft(0)
print(m, m.maxlen, deque(range(5), 3), deque([], 0), d.maxlen)
# expect: deque([0, 3], maxlen=2) 2 deque([2, 3, 4], maxlen=3) deque([], maxlen=0) None
m.extend([7, 8, 9]); print(m)
# expect: deque([8, 9], maxlen=2)
print(deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque([1]) == [1], bool(deque()), d.copy() == d, deque([1, 2], 3) * 3)
# expect: deque([1, 2]) deque([1, 2, 1, 2]) True True False False True deque([2, 1, 2], maxlen=3)
m *= 2; print(m)
# expect: deque([8, 9], maxlen=2)
d.clear(); print(d)
# expect: deque([])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: m.insert(0, 1), lambda: deque(maxlen=-1), lambda: deque([1], "a"), lambda: deque(5), lambda: hash(deque()), lambda: deque([1])["a"], lambda: deque() + [1], lambda: deque([1])[0:1], lambda: deque(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError pop from an empty deque
# expect: IndexError pop from an empty deque
# expect: IndexError deque index out of range
# expect: ValueError 2 is not in deque
# expect: ValueError 2 is not in deque
# expect: IndexError deque already at its maximum size
# expect: ValueError maxlen must be non-negative
# expect: TypeError an integer is required
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'collections.deque'
# expect: TypeError sequence index must be integer, not 'str'
# expect: TypeError can only concatenate deque (not "list") to deque
# expect: TypeError sequence index must be integer, not 'slice'
# expect: TypeError deque() takes at most 2 arguments (3 given)
