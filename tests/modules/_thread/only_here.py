# What CPython does not promise: a deadlock is an error, waits can be interrupted, and daemons clean up at the end.
# cpython: CPython waits for ever, and ends daemons without their finally
import _thread
import threading
import time

lock = threading.Lock()
lock.acquire()
try:
    lock.acquire()
except RuntimeError as e:
    print(e)  # expect: deadlock: every thread waits for another one
event = threading.Event()
t = threading.Thread(target=event.wait)
t.start()
try:
    t.join()
except RuntimeError as e:
    print(e)  # expect: deadlock: every thread waits for another one
event.set()
t.join()


def interrupt():
    _thread.interrupt_main()


_thread.start_new_thread(interrupt, ())
try:
    time.sleep(60)
except KeyboardInterrupt:
    print("interrupted by a thread")  # expect: interrupted by a thread
lock = _thread.allocate_lock()
lock.acquire()
_thread.start_new_thread(interrupt, ())
try:
    lock.acquire()
except KeyboardInterrupt:
    print("interrupted while waiting", lock.locked())  # expect: interrupted while waiting True


def daemon():
    try:
        time.sleep(100)
    finally:
        print("cleaned up")


def endless():
    while True:
        try:
            time.sleep(100)
        except BaseException:
            pass


for function in (daemon, endless):
    threading.Thread(target=function, daemon=True).start()
print("end")
# expect: end
# expect: cleaned up
