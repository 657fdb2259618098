# Barrier, Timer and thread-local data.
# native: needs threads
import re
import threading
from threading import Barrier, BrokenBarrierError, Thread, Timer


def shown(thing):
    return re.sub(r"0x[0-9a-f]+", "0x", repr(thing))


def together(function, count):
    threads = [Thread(target=function) for _ in range(count)]
    for t in threads:
        t.start()
    return threads


def finish(threads):
    for t in threads:
        t.join()


done = []
barrier = Barrier(3, action=lambda: done.append("action"))
print(shown(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
# expect: <threading.Barrier at 0x: waiters=0/3> 3 0 False
rounds = []


def meet():
    for n in range(3):
        rounds.append((n, barrier.wait()))


threads = together(meet, 2)
meet()
finish(threads)
print(sorted(rounds), done, [n for n, _ in rounds])
# expect: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)] ['action', 'action', 'action'] [0, 0, 0, 1, 1, 1, 2, 2, 2]


def fail():
    try:
        rounds.append(barrier.wait())
    except BrokenBarrierError as e:
        rounds.append(repr(e))


def wait_until(predicate):
    while not predicate():
        threading.Event().wait(0.001)


rounds.clear()
threads = together(fail, 2)
wait_until(lambda: barrier.n_waiting == 2)
print(shown(barrier))  # expect: <threading.Barrier at 0x: waiters=2/3>
barrier.abort()
finish(threads)
print(rounds, barrier.broken, shown(barrier))
# expect: ['BrokenBarrierError()', 'BrokenBarrierError()'] True <threading.Barrier at 0x: broken>
fail()
barrier.reset()
print(rounds, barrier.broken)  # expect: ['BrokenBarrierError()', 'BrokenBarrierError()', 'BrokenBarrierError()'] False
rounds.clear()
threads = together(fail, 2)
wait_until(lambda: barrier.n_waiting == 2)
barrier.reset()
finish(threads)
print(rounds, barrier.broken, barrier.n_waiting)  # expect: ['BrokenBarrierError()', 'BrokenBarrierError()'] False 0
rounds.clear()
try:
    barrier.wait(0.01)
except BrokenBarrierError:
    print("too late", barrier.broken)
# expect: too late True
print(Barrier(1).wait())  # expect: 0

called = threading.Event()
timer = Timer(0.01, called.set)
timer.start()
print(called.wait(10))  # expect: True
timer.join()
never = []
timer = Timer(60, never.append, [1])
timer.start()
timer.cancel()
timer.join()
print(never, timer.is_alive(), timer.interval, timer.args)  # expect: [] False 60 [1]
results = []
timer = Timer(0, lambda *a, **k: results.append((a, k)), (1, 2), {"x": 3})
timer.start()
timer.join()
print(results)  # expect: [((1, 2), {'x': 3})]

data = threading.local()
data.x = 1


def use(out):
    out.append(hasattr(data, "x"))
    data.x = "other"
    out.append(data.__dict__)
    del data.x
    out.append(hasattr(data, "x"))


out = []
t = Thread(target=use, args=(out,))
t.start()
t.join()
print(out, data.x, data.__dict__)  # expect: [False, {}, False] 1 {'x': 1}


class Own(threading.local):
    kind = "class"

    def __init__(self, first, *, second):
        self.made = (first, second)


own = Own(1, second=2)
own.extra = 3


def look(out):
    out += [own.made, own.kind, hasattr(own, "extra")]


out = []
t = Thread(target=look, args=(out,))
t.start()
t.join()
print(out, own.made, own.extra)  # expect: [(1, 2), 'class', False] (1, 2) 3
try:
    threading.local(1)
except TypeError as e:
    print(e)
# expect: Initialization arguments are not supported
