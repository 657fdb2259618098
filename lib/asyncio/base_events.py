"""The event loop: calls what is ready, then sleeps until the next timer."""

import sys
import time
from collections import deque
from heapq import heappop, heappush
from _thread import get_ident

from asyncio import coroutines, events
from asyncio._outside import Outside

__all__ = ("BaseEventLoop",)

_LONGEST_SLEEP_S = 86400


def __getattr__(name):
    """The logger is made when a program asks for it, or uses logging at all."""
    if name != "logger":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from asyncio.log import logger

    return logger


def _log(level, text, error=None):
    """Log a text, and an exception; on sys.stderr if the program does not use logging."""
    logger = globals().get("logger")
    if logger is None and "logging" in sys.modules:
        logger = __getattr__("logger")
    if logger is not None:
        getattr(logger, level)(text, exc_info=(type(error), error, error.__traceback__) if error else False)
        return
    print(text, file=sys.stderr)
    if error is not None:
        import traceback

        traceback.print_exception(error)



class BaseEventLoop(events.AnyLoop):
    """Runs callbacks and tasks, one after the other."""

    slow_callback_duration = 0.1
    _asyncgens_shutdown_called = False
    _closed = True

    def __init__(self):
        self._ready = deque()
        self._scheduled = []  # heap of (time, number, handle); the number keeps equal times in order
        self._timer_number = 0
        self._running = False
        self._stopping = False
        self._stops_when_idle = False
        self._closed = False
        self._debug = False
        self._asyncgens = {}
        self._exception_handler = None
        self._task_factory = None
        self._outside = Outside()
        self._threads = []
        self._default_executor = None
        self._takes_calls = True  # for threads: until shutdown_default_executor()
        self._thread_id = None  # the one that it runs in
        if coroutines._is_debug_mode():
            self.set_debug(True)

    def __del__(self):
        if not self.is_closed():
            import warnings

            warnings.warn(f"unclosed event loop {self!r}", ResourceWarning, source=self)
            if not self.is_running():
                self.close()

    def __getattr__(self, name):
        """What few programs use: signals; what needs a network or other programs raises NotImplementedError."""
        from asyncio import _rare

        return _rare.method(self, name)

    def __repr__(self):
        return (
            f"<{type(self).__name__} running={self._running} closed={self._closed} debug={self._debug}>"
        )

    def time(self):
        """The loop's clock, in seconds."""
        return time.monotonic_ns() / 1e9

    # Scheduling

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def call_soon(self, callback, *args, context=None):
        """Call it in the loop's next round."""
        self._check_closed()
        if self._debug:
            self._check_call(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Call it in the loop's next round; any thread may ask for that."""
        self._check_closed()
        if self._debug:
            self._check_call(callback, "call_soon_threadsafe", from_anywhere=True)
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._outside.wake()
        return handle

    def _check_call(self, callback, method, from_anywhere=False):
        """In debug mode: who does not know that other threads need call_soon_threadsafe() shall learn it."""
        from asyncio.format_helpers import check_callback

        if not from_anywhere and self._thread_id not in (None, get_ident()):
            raise RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one")
        check_callback(callback, method)

    # Streams

    def _handle(self, callback, args):
        self._check_closed()
        return events.Handle(callback, args, self, None)

    def add_reader(self, fd, callback, *args):
        """Call it whenever the stream has something to read."""
        self._outside.watch(fd, 1, self._handle(callback, args))

    def remove_reader(self, fd):
        """Do not do that any more. Whether it was done."""
        return self._outside.forget(fd, 1)

    def add_writer(self, fd, callback, *args):
        """Call it whenever the stream can be written."""
        self._outside.watch(fd, 2, self._handle(callback, args))

    def remove_writer(self, fd):
        """Do not do that any more. Whether it was done."""
        return self._outside.forget(fd, 2)

    def call_later(self, delay, callback, *args, context=None):
        """Call it after some seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call it when loop.time() has reached `when`."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_call(callback, "call_at")
        handle = events.TimerHandle(when, callback, args, self, context)
        self._timer_number += 1
        heappush(self._scheduled, (when, self._timer_number, handle))
        return handle

    def create_future(self):
        """A future of this loop."""
        from asyncio.futures import Future

        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """A task of this loop that runs the coroutine."""
        from asyncio.tasks import Task

        self._check_closed()
        if self._task_factory is None:
            return Task(coro, loop=self, name=name, context=context)
        options = {} if context is None else {"context": context}
        task = self._task_factory(self, coro, **options)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        """Let factory(loop, coro) make the tasks; None for the usual ones."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """What set_task_factory() set."""
        return self._task_factory

    # Running

    def _drop_cancelled_timers(self):
        timers = self._scheduled
        while timers and timers[0][2]._cancelled:
            heappop(timers)

    def _sleep(self):
        """Sleep until the first timer is due, or for a long time if there is none."""
        delay = self._scheduled[0][0] - self.time() if self._scheduled else _LONGEST_SLEEP_S
        if delay > 0:
            self._outside.sleep(min(delay, _LONGEST_SLEEP_S))

    def _run_once(self):
        """One round: what is ready now and what is due. What that makes ready waits for the next round."""
        ready = self._ready
        ready.extend(self._outside.ready())
        self._drop_cancelled_timers()
        if not ready and not self._stopping:
            if not self._scheduled and self._stops_when_idle and not self._threads:
                self._stopping = True
                return
            self._sleep()
            ready.extend(self._outside.ready())
        now = self.time()
        timers = self._scheduled
        while timers and timers[0][0] <= now:
            ready.append(heappop(timers)[2])
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle._cancelled:
                continue
            if self._debug:
                self._run_watched(handle)
            else:
                handle._run()

    def _run_watched(self, handle):
        """Run a call, and warn if it takes long."""
        start = self.time()
        handle._run()
        duration = self.time() - start
        if duration >= self.slow_callback_duration:
            from asyncio.format_helpers import describe_handle

            _log("warning", f"Executing {describe_handle(handle)} took {duration:.3f} seconds")

    def _check_not_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_not_running()
        hooks = sys.get_asyncgen_hooks()
        self._running = True
        self._thread_id = get_ident()
        self._track_coroutines(self._debug)
        events._set_running_loop(self)
        try:
            sys.set_asyncgen_hooks(self._started_generator, self._dropped_generator)
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            self._thread_id = None
            self._track_coroutines(False)
            events._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        """Run until the future or coroutine is done; its result."""
        from asyncio.tasks import ensure_future

        self._check_closed()
        self._check_not_running()
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop_of)
        try:
            self.run_forever()
        except BaseException:
            if future.done() and not future.cancelled():
                future.exception()  # it is on its way already
            raise
        finally:
            future.remove_done_callback(_stop_loop_of)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """Leave run_forever() at the end of this round."""
        self._stopping = True

    def is_running(self):
        """Whether it is running."""
        return self._running

    def is_closed(self):
        """Whether close() was called."""
        return self._closed

    def close(self):
        """Drop what is scheduled. It cannot run any more."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    def get_debug(self):
        """Whether debug mode is on."""
        return self._debug

    def set_debug(self, enabled):
        """Turn debug mode on or off: it tells where things were made, which calls take long, and which are wrong."""
        self._debug = bool(enabled)
        if self._running:
            self.call_soon_threadsafe(self._track_coroutines, enabled)

    def _track_coroutines(self, enabled):
        if bool(enabled) != self._is_tracking:
            from asyncio.constants import DEBUG_STACK_DEPTH

            self._is_tracking = bool(enabled)
            self._depth_before, depth = sys.get_coroutine_origin_tracking_depth(), self._depth_before
            sys.set_coroutine_origin_tracking_depth(DEBUG_STACK_DEPTH if enabled else depth)

    _is_tracking = False
    _depth_before = 0

    # Asynchronous generators

    def _started_generator(self, generator):
        import _weakref

        self._asyncgens[id(generator)] = _weakref.ref(generator)
        if self._asyncgens_shutdown_called:
            import warnings

            warnings.warn(
                f"asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call",
                ResourceWarning, source=self,
            )  # fmt: skip

    def _dropped_generator(self, generator):
        self._asyncgens.pop(id(generator), None)
        if not self._closed:
            self.create_task(generator.aclose())

    async def shutdown_asyncgens(self):
        """Close the asynchronous generators that were not run to their end."""
        from asyncio._waiting import gather

        self._asyncgens_shutdown_called = True
        generators = [generator for ref in self._asyncgens.values() if (generator := ref()) is not None]
        self._asyncgens.clear()
        results = await gather(*[generator.aclose() for generator in generators], return_exceptions=True)
        for generator, result in zip(generators, results):
            if isinstance(result, Exception):
                message = f"an error occurred during closing of asynchronous generator {generator!r}"
                self.call_exception_handler({"message": message, "exception": result, "asyncgen": generator})

    async def shutdown_default_executor(self, timeout=None):
        """Wait for the threads of run_in_executor(), which takes no more calls without an executor."""
        from asyncio.tasks import sleep

        self._takes_calls = False
        if self._default_executor is not None:
            from asyncio._rare import shut_down

            await shut_down(self, self._default_executor, timeout)
        while self._threads:
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            await sleep(0.001 if self._threads else 0)

    def run_in_executor(self, executor, func, *args):
        """Call func in a thread of its own, or by an executor of concurrent.futures; a future of the result."""
        from asyncio.threads import start_call, wrap_future

        self._check_closed()
        if self._debug:
            self._check_call(func, "run_in_executor", from_anywhere=True)
        if executor is None:
            if not self._takes_calls:
                raise RuntimeError("Executor shutdown has been called")
            executor = self._default_executor
        if executor is not None:
            return wrap_future(executor.submit(func, *args), loop=self)
        future, thread = start_call(self, func, args)
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(thread)
        return future

    # Errors

    def set_exception_handler(self, handler):
        """Let handler(loop, context) deal with errors that nobody can catch; None for the usual message."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        """What set_exception_handler() set."""
        return self._exception_handler

    def default_exception_handler(self, context):
        """Log the message, what is known about it and the traceback."""
        from asyncio._reprs import describe_problem

        _log("error", describe_problem(context), context.get("exception"))

    def call_exception_handler(self, context):
        """Report an error: context is a dict with a "message", perhaps an "exception" and more."""
        if self._exception_handler is None:
            self._handle_by_default(context, "Exception in default exception handler")
            return
        try:
            source = context.get("task") or context.get("future") or context.get("handle")
            if hasattr(source, "get_context"):
                source.get_context().run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            problem = {"message": "Unhandled error in exception handler", "exception": error, "context": context}
            self._handle_by_default(
                problem, "Exception in default exception handler while handling an unexpected error in custom exception handler"
            )

    def _handle_by_default(self, context, problem):
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            _log("error", problem, error)


def _stop_loop_of(future):
    if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
        return  # it leaves the loop by itself
    future._loop.stop()


class EventLoop(BaseEventLoop):
    """The event loop that new_event_loop() makes."""
