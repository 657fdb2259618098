# Lock, RLock, Condition, Semaphore, Event: alone and between threads.
# native: needs threads
import re
import threading
from threading import BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread


def shown(thing):
    return re.sub(r"0x[0-9a-f]+", "0x", repr(thing)).replace("threading.RLock", "RLock")


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


def together(*functions):
    threads = [Thread(target=function) for function in functions]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


lock = Lock()
print(shown(lock), lock.acquire(), shown(lock), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
lock.release()
attempt(lock.release)
attempt(lambda: lock.acquire(False, 1))
attempt(lambda: lock.acquire(True, -2))
attempt(lambda: lock.acquire(timeout=1e20))
with lock as got:
    print(got, lock.locked())

shared = {"n": 0}


def count():
    for _ in range(300):
        with lock:
            n = shared["n"]
            sum(range(20))
            shared["n"] = n + 1


together(count, count, count)
print(shared)

rlock = RLock()
print(shown(rlock), rlock.acquire(), rlock.acquire())
taken = []
together(lambda: taken.append(rlock.acquire(False)), lambda: taken.append(rlock.acquire(timeout=0.01)))
rlock.release()
together(lambda: taken.append(rlock.acquire(blocking=False)))
rlock.release()
attempt(rlock.release)


def take():
    taken.append(rlock.acquire(False))
    with rlock:
        pass
    rlock.release()


together(take)
print(taken)

condition = Condition()
print(shown(condition).split(",")[0].split()[0], shown(Condition(Lock())))
attempt(condition.wait)
attempt(condition.notify)
items = []


def produce():
    for n in range(5):
        with condition:
            items.append(n)
            condition.notify()


def consume():
    got = []
    while len(got) < 5:
        with condition:
            condition.wait_for(lambda: items)
            got.append(items.pop(0))
    print("consumed", got)


together(consume, produce)
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: 0, 0.01), condition.wait_for(lambda: "yes"))

semaphore = Semaphore(2)
print(shown(semaphore), semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(timeout=0.01))
semaphore.release(2)
attempt(lambda: semaphore.release(0))
attempt(lambda: Semaphore(-1))
attempt(lambda: semaphore.acquire(False, 1))
bounded = BoundedSemaphore(1)
print(shown(bounded))
with bounded:
    pass
attempt(bounded.release)
most = []
inside = [0]


def enter():
    for _ in range(5):
        with semaphore:
            inside[0] += 1
            most.append(inside[0])
            sum(range(500))
            inside[0] -= 1


together(enter, enter, enter, enter)
print(max(most) <= 2, len(most))

event = Event()
print(shown(event), event.is_set(), event.wait(0.01))
seen = []
together(lambda: seen.append(event.wait()), lambda: seen.append(event.wait(5)), event.set)
print(shown(event), seen, event.wait(), event.clear(), event.is_set())
# expect: <unlocked _thread.lock object at 0x> True <locked _thread.lock object at 0x> True False False
# expect: RuntimeError release unlocked lock
# expect: ValueError can't specify a timeout for a non-blocking call
# expect: ValueError timeout value must be positive
# expect: OverflowError timestamp out of range for platform time_t
# expect: True True
# expect: {'n': 900}
# expect: <unlocked _thread.RLock object owner=0 count=0 at 0x> True True
# expect: RuntimeError cannot release un-acquired lock
# expect: [False, False, False, True]
# expect: <Condition(<unlocked <Condition(<unlocked _thread.lock object at 0x>, 0)>
# expect: RuntimeError cannot wait on un-acquired lock
# expect: RuntimeError cannot notify on un-acquired lock
# expect: consumed [0, 1, 2, 3, 4]
# expect: False 0 yes
# expect: <threading.Semaphore at 0x: value=2> True True False False
# expect: ValueError n must be one or more
# expect: ValueError semaphore initial value must be >= 0
# expect: ValueError can't specify timeout for non-blocking acquire
# expect: <threading.BoundedSemaphore at 0x: value=1/1>
# expect: ValueError Semaphore released too many times
# expect: True 20
# expect: <threading.Event at 0x: unset> False False
# expect: <threading.Event at 0x: set> [True, True] True None False
