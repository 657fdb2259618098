# Module _thread: the functions below threading.
# native: needs threads
import _thread
import time


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


done = _thread.allocate_lock()
out = []


def work(*items, **named):
    out.append((items, named, _thread.get_ident() != main))
    done.release()


main = _thread.get_ident()
for arguments in (((1, 2),), ((), {"a": 3}), ((4,), {"b": 5})):
    done.acquire()
    print(type(_thread.start_new_thread(work, *arguments)).__name__)
    done.acquire()
    done.release()
# expect: int
# expect: int
# expect: int
print(out)  # expect: [((1, 2), {}, True), ((), {'a': 3}, True), ((4,), {'b': 5}, True)]


def leave():
    try:
        _thread.exit()
    finally:
        out.append("left")
        done.release()


done.acquire()
_thread.start_new_thread(leave, ())
done.acquire()
print(out[-1], isinstance(done, _thread.LockType), _thread.error is RuntimeError, _thread.TIMEOUT_MAX)
# expect: left True True 9223372036.0
attempt(lambda: _thread.start_new_thread(1, ()))  # expect: TypeError first arg must be callable
attempt(lambda: _thread.start_new_thread(len, []))  # expect: TypeError 2nd arg must be a tuple
attempt(lambda: _thread.start_new_thread(len, (), []))  # expect: TypeError optional 3rd arg must be a dictionary
attempt(lambda: _thread.stack_size(-1))  # expect: ValueError size must be 0 or a positive value
attempt(lambda: _thread.stack_size(100))  # expect: ValueError size not valid: 100 bytes
print(_thread.stack_size(), _thread.stack_size(65536), _thread.stack_size(0), _thread.stack_size())  # expect: 0 0 65536 0
try:
    _thread.interrupt_main()
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
# expect: interrupted

attempt(lambda: _thread.interrupt_main(100))  # expect: ValueError signal number out of range
