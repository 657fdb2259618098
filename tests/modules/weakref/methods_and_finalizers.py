# WeakMethod and finalize, and entries that vanish with their objects.
# native: what happens at the end of a process
# timing: counts on dead objects being found by the next collection
import gc
from weakref import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize


class Obj:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Obj({self.n})"

    def __eq__(self, other):
        return isinstance(other, Obj) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __lt__(self, other):
        return self.n < other.n


def attempt(action):
    try:
        print(action())
    except Exception as error:
        text = str(error)
        print(type(error).__name__, "(a reference)" if text.startswith("<weakref") else text)


objs = [Obj(i) for i in range(4)]

class Plain:
    def method(self, x):
        return x * 2


def other(plain):
    return "other"


thing = Plain()
m = WeakMethod(thing.method)
print(m()(4), m == WeakMethod(thing.method), m != WeakMethod(Plain().method), hash(m) == hash(WeakMethod(thing.method)), m == 1)
# expect: 8 True True True False
attempt(lambda: WeakMethod(5))  # expect: TypeError argument should be a bound method, not <class 'int'>

log = []
f = finalize(thing, lambda *a, **k: log.append((a, k)) or "result", 1, x=2)
print(f.alive, f.atexit, f.peek()[2:], repr(f).split(" at ")[0], repr(f).split(";")[1].split(" at ")[0])
# expect: True True ((1,), {'x': 2}) <finalize object  for 'Plain'
print(f(), f(), f.alive, f.peek(), f.detach(), log, f.atexit, repr(f).split(";")[1])
# expect: result None False None None [((1,), {'x': 2})] False  dead>
f = finalize(thing, log.append, 5)
print(f.detach()[2:], f.alive, f())  # expect: ((5,), {}) False None
attempt(lambda: finalize(thing))  # expect: TypeError finalize.__init__() missing 1 required positional argument: 'func'
attempt(lambda: finalize(5, print))  # expect: TypeError cannot create weak reference to 'int' object


def dead_entries():
    values, keys, elements = WeakValueDictionary(), WeakKeyDictionary(), WeakSet()
    finalizers, methods = [], []

    def fill():
        for i in range(3):
            plain = Plain()
            values[i] = plain
            keys[plain] = i
            elements.add(plain)
            finalizers.append(finalize(plain, log.append, i))
            methods.append(WeakMethod(plain.method, lambda method: log.append("method")))
    log.clear()
    fill()
    [Plain() for _ in range(10)]
    return values, keys, elements, finalizers, methods


parts = dead_entries()
gc.collect()
gc.collect()
print(*[len(part) for part in parts[:3]], [f.alive for f in parts[3]], [m() for m in parts[4]])
# expect: 0 0 0 [False, False, False] [None, None, None]
print(sorted(map(str, log)))  # expect: ['0', '1', '2', 'method', 'method', 'method']

# What is left at the end of the program runs there, newest first.
finalize(thing, print, "first made")
finalize(thing, print, "last made")
never = finalize(thing, print, "never")
never.atexit = False

# expect: last made
# expect: first made
