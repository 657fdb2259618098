# Library, asyncio: debug mode, what it remembers and refuses, and how errors of handlers are told.
# heap: runs in 260K on 64 bits: much of asyncio at once
import asyncio
import re
import threading
import time


def told(function, *args):
    try:
        return function(*args)
    except (RuntimeError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def shown(thing):
    return re.sub(r"when=[\d.]+", "when=N", re.sub(r"at [^ >]*debug\.py:\d+", "at HERE", repr(thing)))


def callback(*args):
    pass


loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop.get_debug())  # expect: True
handle = loop.call_soon(callback, 1, "two")
print(shown(handle))  # expect: <Handle callback(1, 'two') at HERE created at HERE>
handle.cancel()
print(shown(handle))  # expect: <Handle cancelled callback(1, 'two') at HERE created at HERE>
timer = loop.call_later(10, callback)
print(shown(timer))  # expect: <TimerHandle when=N callback() at HERE created at HERE>
timer.cancel()
print(shown(timer), timer.cancelled())  # expect: <TimerHandle cancelled when=N callback() at HERE created at HERE> True
future = asyncio.Future(loop=loop)
print(shown(future), future._source_traceback[-1].filename.endswith("debug.py"))  # expect: <Future pending created at HERE> True


async def main():
    answers = []
    thread = threading.Thread(target=lambda: answers.append(told(loop.call_soon, callback)))
    thread.start()
    thread.join()
    print(answers)
    for method in (loop.call_soon, loop.call_soon_threadsafe):
        print(told(method, 5))
        print(told(method, main))
    print(told(loop.call_later, 1, 5))
    print(told(loop.call_at, 1, 5))
    print(told(loop.run_in_executor, None, 5))


loop.run_until_complete(main())
# expect: ['RuntimeError: Non-thread-safe operation invoked on an event loop other than the current one']
# expect: TypeError: a callable object was expected by call_soon(), got 5
# expect: TypeError: coroutines cannot be used with call_soon()
# expect: TypeError: a callable object was expected by call_soon_threadsafe(), got 5
# expect: TypeError: coroutines cannot be used with call_soon_threadsafe()
# expect: TypeError: a callable object was expected by call_at(), got 5
# expect: TypeError: a callable object was expected by call_at(), got 5
# expect: TypeError: a callable object was expected by run_in_executor(), got 5
problems = []
loop.set_exception_handler(lambda loop, context: problems.append(sorted(context)))
loop.call_soon(lambda: 1 / 0)
loop.run_until_complete(asyncio.sleep(0))
print(problems)  # expect: [['exception', 'handle', 'message', 'source_traceback']]
loop.slow_callback_duration = 0.001
loop.call_soon(time.sleep, 0.002)
loop.set_debug(False)
print(told(loop.call_soon, 5))  # expect: <Handle 5()>
loop.close()

timers = [asyncio.TimerHandle(when, callback, (), loop) for when in (5, 6, 5)]
print(timers[0] < timers[1], timers[0] <= timers[2], timers[0] > timers[1], timers[1] >= timers[0], timers[0] == timers[2], timers[0] == 5, hash(timers[0]) == hash(timers[2]))
# expect: True True False True True False True
