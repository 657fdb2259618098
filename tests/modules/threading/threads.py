# Threads: starting, joining, names, states, errors.
# native: needs threads
import threading
from threading import Thread, current_thread


def work(out, *items, **named):
    out.append((current_thread().name, items, named))


out = []
threads = [Thread(target=work, args=(out, n), kwargs={"k": n * n}) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(out))
# expect: [('Thread-1 (work)', (0,), {'k': 0}), ('Thread-2 (work)', (1,), {'k': 1}), ('Thread-3 (work)', (2,), {'k': 4})]
print([t.is_alive() for t in threads], threading.active_count())  # expect: [False, False, False] 1


class Own(Thread):
    def run(self):
        self.result = (self.name, self.daemon, self is current_thread(), self.ident == threading.get_ident())


own = Own(name="mine", daemon=True)
print(own.ident, own.is_alive(), own.daemon, repr(own))  # expect: None False True <Own(mine, initial daemon)>
own.start()
own.join()
print(own.result, repr(own).split()[1], own.ident is None)  # expect: ('mine', True, True, True) stopped False

main = threading.main_thread()
print(main is current_thread(), main.name, main.daemon, main.is_alive(), main.ident == threading.get_ident())
# expect: True MainThread False True True
print(Thread(name="a"), Thread(name="b", daemon=True), Thread(target=len).name.split()[1])
# expect: <Thread(a, initial)> <Thread(b, initial daemon)> (len)


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


attempt(own.start)  # expect: RuntimeError threads can only be started once
attempt(Thread().join)  # expect: RuntimeError cannot join thread before it is started
attempt(main.join)  # expect: RuntimeError cannot join current thread
attempt(lambda: Thread(group=1))  # expect: AssertionError group argument must be None for now
attempt(lambda: setattr(own, "daemon", False))  # expect: RuntimeError cannot set daemon status of active thread
attempt(lambda: setattr(Thread(), "daemon", True))  # expect: None


class Forgotten(Thread):
    def __init__(self):
        pass


attempt(lambda: Forgotten().start())  # expect: RuntimeError thread.__init__() not called
attempt(lambda: Forgotten().name)  # expect: AssertionError Thread.__init__() not called
attempt(lambda: repr(Forgotten()))  # expect: AssertionError Thread.__init__() was not called

gate = threading.Event()
waiting = Thread(target=gate.wait)
waiting.start()
print(waiting.is_alive(), waiting in threading.enumerate(), threading.active_count())  # expect: True True 2
waiting.join(0.01)
waiting.join(-1)
print(waiting.is_alive())  # expect: True
gate.set()
waiting.join()
print(waiting.is_alive(), waiting in threading.enumerate())  # expect: False False
waiting.name = "other"
print(waiting.name, waiting.getName(), waiting.isDaemon())  # expect: other other False
