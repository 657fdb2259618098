# concurrent.futures: futures, pools of threads, wait() and as_completed().
# native: needs threads
# heap: runs in 210K on 64 bits: threads, logging and tracebacks at once
import concurrent.futures as c
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from io import StringIO


def show(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception as error:
        return f"{type(error).__name__} {error}"


def state(future):
    text = repr(future)
    return text[text.index("state") : -1], future.done(), future.running(), future.cancelled()


print(sorted(set(c.__all__) - {"ProcessPoolExecutor"}))
# expect: ['ALL_COMPLETED', 'BrokenExecutor', 'CancelledError', 'Executor', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'ThreadPoolExecutor', 'TimeoutError', 'as_completed', 'wait']

print(issubclass(c.CancelledError, BaseException), c.TimeoutError is TimeoutError, issubclass(c.InvalidStateError, Exception))
# expect: True True True

print(issubclass(c.BrokenExecutor, RuntimeError), show(getattr, c, "nothing"))
# expect: True AttributeError module 'concurrent.futures' has no attribute 'nothing'


# A future by itself
f = Future()
print(state(f), show(f.result, 0), show(f.exception, timeout=0))
# expect: ('state=pending', False, False, False) TimeoutError  TimeoutError 

print(f.set_running_or_notify_cancel(), state(f), f.cancel())  # expect: True ('state=running', False, True, False) False
f.set_result(3)
print(state(f), f.result(), f.exception(), f.cancel())
# expect: ('state=finished returned int', True, False, False) 3 None False

print(show(f.set_result, 4)[:26], show(f.set_exception, ValueError())[:26], f.result())
# expect: InvalidStateError FINISHED InvalidStateError FINISHED 3

f = Future()
print(f.cancel(), f.cancel(), state(f), f.set_running_or_notify_cancel(), state(f))
# expect: True True ('state=cancelled', True, False, True) False ('state=cancelled', True, False, True)

print(show(f.result), show(f.exception), show(f.set_result, 1)[:40])
# expect: CancelledError  CancelledError  InvalidStateError CANCELLED_AND_NOTIFIED

f = Future()
f.set_exception(ValueError("x"))
print(state(f), show(f.result), repr(f.exception()), f.result.__name__)
# expect: ('state=finished raised ValueError', True, False, False) ValueError x ValueError('x') result

print(Future[int])  # expect: concurrent.futures._base.Future[int]

# Callbacks, in order; errors in them are printed
f, seen, sys.stderr, stderr = Future(), [], StringIO(), sys.stderr
f.add_done_callback(lambda f: seen.append(("first", f.result())))
f.add_done_callback(lambda f: 1 / 0)
f.add_done_callback(lambda f: seen.append(("second", f.done())))
f.set_result("r")
f.add_done_callback(lambda f: seen.append("late"))
text, sys.stderr = sys.stderr.getvalue(), stderr
print(seen, text.startswith("exception calling callback for <Future at"), "ZeroDivisionError" in text)
# expect: [('first', 'r'), ('second', True), 'late'] True True

f = Future()
f.add_done_callback(lambda f: print("cancelled", f.cancelled()))
f.cancel()  # expect: cancelled True


# Pools
print(show(ThreadPoolExecutor, 0), show(ThreadPoolExecutor, initializer=3))
# expect: ValueError max_workers must be greater than 0 TypeError initializer must be a callable

with ThreadPoolExecutor(2, thread_name_prefix="w") as pool:
    print(pool.submit(pow, 2, exp=5).result(), show(pool.submit(int, "x").result))
    print(list(pool.map(lambda x, y: x + y, [1, 2, 3], [10, 20, 30])), pool.submit(lambda: threading.current_thread().name[:2]).result())
    print(show(list, pool.map(int, ["1", "no", "3"])))
# expect: 32 ValueError invalid literal for int() with base 10: 'x'
# expect: [11, 22, 33] w_
# expect: ValueError invalid literal for int() with base 10: 'no'



print(show(pool.submit, print), show(pool.map, print, [1]))
# expect: RuntimeError cannot schedule new futures after shutdown RuntimeError cannot schedule new futures after shutdown


gate, entered = threading.Event(), threading.Event()


def work(value):
    entered.set()
    gate.wait()
    return value


pool = ThreadPoolExecutor(max_workers=1)
running, queued = pool.submit(work, 1), pool.submit(work, 2)
entered.wait()
print(running.running(), running.cancel(), queued.cancel(), show(list, pool.map(work, [3], timeout=0)))
# expect: True False True TimeoutError 

last = pool.submit(work, 4)
pool.shutdown(wait=False, cancel_futures=True)
print(last.cancelled(), show(pool.submit, work, 5))  # expect: True RuntimeError cannot schedule new futures after shutdown
gate.set()
print(running.result(), show(queued.result))  # expect: 1 CancelledError 
pool.shutdown()

# Each thread is prepared
local = threading.local()
with ThreadPoolExecutor(2, initializer=lambda value: setattr(local, "value", value), initargs=("ready",)) as pool:
    print(set(pool.map(lambda n: local.value, range(5))))
# expect: {'ready'}

sys.stderr = StringIO()
pool = ThreadPoolExecutor(1, initializer=lambda: 1 / 0)
try:
    print(show(pool.submit(print).result), isinstance(pool, c.Executor))
except RuntimeError:
    print("broken already")
# expect: BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore True

print(show(pool.submit, print))  # expect: BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore
pool.shutdown()
text, sys.stderr = sys.stderr.getvalue(), stderr
print(text.split("\n")[0])  # expect: Exception in initializer:

# wait() and as_completed()
a, b, bad = Future(), Future(), Future()
b.set_result(1)
result = c.wait([a, b, b], timeout=0)
print(type(result).__name__, result.done == {b}, result.not_done == {a}, result._fields)
# expect: DoneAndNotDoneFutures True True ('done', 'not_done')

print(c.wait([a, b], return_when=c.FIRST_COMPLETED).done == {b}, show(c.wait, [a], return_when="never"))
# expect: True ValueError Invalid return condition: 'never'

bad.set_exception(KeyError("k"))
print(c.wait([a, bad], return_when=c.FIRST_EXCEPTION).done == {bad}, len(c.wait([]).done))  # expect: True 0
print(show(list, c.as_completed([a, b], timeout=0)))  # expect: TimeoutError 1 (of 2) futures unfinished
threading.Thread(target=a.set_result, args=(2,)).start()
print(sorted(future.result() for future in c.as_completed([a, b, b])), sorted(f.result() for f in c.wait([a, b]).done))
# expect: [1, 2] [1, 2]

with ThreadPoolExecutor(3) as pool:
    print(sorted(f.result() for f in c.as_completed([pool.submit(pow, n, 2) for n in range(6)])))
# expect: [0, 1, 4, 9, 16, 25]


print(show(c.Executor().submit, print), show(c.Executor().map, print, [1]), c.Executor().shutdown())
# expect: NotImplementedError  NotImplementedError  None

