# Threads take turns without waiting: no one keeps the others from running, and each keeps its own state.
# native: needs threads
import threading
from contextvars import ContextVar
from threading import Thread

counts = [0, 0, 0]
stop = threading.Event()


def spin(n):
    while not stop.is_set():
        counts[n] += 1


threads = [Thread(target=spin, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
while min(counts) < 50:
    pass
stop.set()
for t in threads:
    t.join()
print(min(counts) >= 50)  # expect: True


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def ordered(n):
    return sorted(range(n, 0, -1), key=lambda x: sum(range(x % 7)) * 0 + x)[:3]


def generate(n):
    for i in range(n):
        yield i * i


def mixed(n, out):
    total = 0
    for i in range(30):
        total += deep(20 + n) + ordered(12)[0] + sum(generate(10))
        text = repr([n, [i, {"k": (n, i)}]])
        assert text == f"[{n}, [{i}, {{'k': ({n}, {i})}}]]", text
    out.append((n, total))


out = []
threads = [Thread(target=mixed, args=(n, out)) for n in range(3)]
for t in threads:
    t.start()
mixed(9, out)
for t in threads:
    t.join()
print(sorted(out))  # expect: [(0, 9180), (1, 9210), (2, 9240), (9, 9450)]

var = ContextVar("var", default="unset")
var.set("main")
values = []


def use_var(n):
    values.append(var.get())
    var.set(n)
    values.append(var.get())


for n in range(2):
    t = Thread(target=use_var, args=(n,))
    t.start()
    t.join()
print(values, var.get())  # expect: ['unset', 0, 'unset', 1] main


# Something that shows itself while another thread shows it, too.
class Slow:
    def __init__(self):
        self.inner = [self]

    def __repr__(self):
        threading.Event().wait(0.001)
        return f"Slow({len(self.inner)})"


shared = [1, Slow(), 2]
texts = []
threads = [Thread(target=lambda: texts.append(repr(shared))) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(texts)  # expect: ['[1, Slow(1), 2]', '[1, Slow(1), 2]', '[1, Slow(1), 2]']


def too_deep(out):
    def recurse():
        recurse()

    try:
        recurse()
    except (RecursionError, MemoryError):
        out.append("too deep")


out = []
threads = [Thread(target=too_deep, args=(out,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(out)  # expect: ['too deep', 'too deep']


def running():
    yield 1
    gate.wait()
    yield 2


gate = threading.Event()
steps = running()
next(steps)
t = Thread(target=lambda: next(steps))
t.start()
try:
    next(steps)
except ValueError as e:
    print(e)
# expect: generator already executing
gate.set()
t.join()
