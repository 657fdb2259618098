# Library, threading: the names from before properties, the limits, and tracing functions.
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
thread = threading.Thread(target=lambda: None, name="first")
print(thread.getName(), thread.isDaemon(), thread.ident, thread.native_id, thread.is_alive(), thread.daemon)
# expect: first False None None False False

thread.setName("second")
thread.setDaemon(True)
print(thread.name, thread.daemon, repr(thread))  # expect: second True <Thread(second, initial daemon)>
thread.start()
thread.join()
print(type(thread.ident).__name__, type(thread.native_id).__name__, repr(thread).startswith("<Thread(second, stopped daemon"), thread.is_alive())
# expect: int int True False

for wrong in (thread.start, lambda: thread.setDaemon(False), lambda: threading.Thread(1), lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: threading.stack_size(-5)):
    try:
        wrong()
    except (RuntimeError, AssertionError, ValueError) as error:
        print(type(error).__name__, error)
# expect: RuntimeError threads can only be started once
# expect: RuntimeError cannot set daemon status of active thread
# expect: AssertionError group argument must be None for now
# expect: RuntimeError cannot join thread before it is started
# expect: RuntimeError cannot join current thread
# expect: ValueError size must be 0 or a positive value






print(threading.currentThread() is threading.main_thread(), threading.activeCount(), threading.active_count(), threading.enumerate() == [threading.main_thread()])
# expect: True 1 1 True

print(threading.get_ident() == threading.main_thread().ident, threading.get_native_id() == threading.main_thread().native_id, threading.TIMEOUT_MAX > 1e6)
# expect: True True True

print(threading.ThreadError is RuntimeError, threading.stack_size(), threading.gettrace(), threading.getprofile())
# expect: True 0 None None

condition = threading.Condition()
with condition:
    condition.notifyAll()
    condition.notify_all()
    condition.notify(3)
    print(condition.wait(0.001), condition.wait_for(lambda: 5, 0.001), condition.wait_for(lambda: 0, 0.001))
# expect: False 5 0

for wrong in (condition.notify, condition.wait, condition.release):
    try:
        wrong()
    except RuntimeError as error:
        print(error)
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot release un-acquired lock



event = threading.Event()
print(event.isSet(), event.is_set(), event.wait(0.001), event.set(), event.is_set(), event.wait(), event.clear(), repr(event)[-7:])
# expect: False False False None True True None  unset>

print(repr(threading.Lock())[:26], repr(threading.RLock())[:27], repr(threading.Semaphore(2))[-9:], repr(threading.Barrier(2))[-14:])
# expect: <unlocked _thread.lock obj <unlocked _thread.RLock obj  value=2> : waiters=0/2>

arguments = threading.ExceptHookArgs((ValueError, ValueError("x"), None, thread))
print(arguments.exc_type, arguments.exc_value, arguments.thread is thread, len(arguments))
# expect: <class 'ValueError'> x True 4

seen = []
threading.excepthook = lambda arguments: seen.append((arguments.exc_type.__name__, str(arguments.exc_value), arguments.thread.name))
failing = threading.Thread(target=lambda: 1 / 0, name="failing")
failing.start()
failing.join()
threading.excepthook = threading.__excepthook__
print(seen)  # expect: [('ZeroDivisionError', 'division by zero', 'failing')]
barrier = threading.Barrier(1, lambda: print("action"), timeout=5)
print(barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken, barrier.reset(), barrier.abort(), barrier.broken)
# expect: action
# expect: 0 1 0 False None None True


try:
    barrier.wait()
except threading.BrokenBarrierError as error:
    print(type(error).__mro__[1].__name__)
# expect: RuntimeError

local = threading.local()
local.x = 1
other = []


def use():
    other.append(hasattr(local, "x"))
    local.x = 2


run = threading.Thread(target=use)
run.start()
run.join()
print(other, local.x, local.__dict__)  # expect: [False] 1 {'x': 1}
timer = threading.Timer(100, print, ["never"])
timer.start()
timer.cancel()
timer.join()
print(timer.finished.is_set(), timer.interval, timer.is_alive())  # expect: True 100 False
