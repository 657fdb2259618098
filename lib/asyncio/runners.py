"""run() and Runner: a main coroutine, from start to cleaned up."""

import sys
from _thread import get_ident

from asyncio import events
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError
from asyncio.tasks import _tasks_in_order

__all__ = ("Runner", "run")


class Runner:
    """An event loop for several main coroutines; closed at the end of a `with` block."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def _start(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "started":
            return
        if self._loop_factory is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = events.copy_context()
        self._state = "started"

    def get_loop(self):
        """The event loop."""
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        """Run a coroutine to its end; its result. Ctrl-C cancels it, then raises KeyboardInterrupt."""
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._start()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        restore = self._take_sigint(task)
        try:
            return self._loop.run_until_complete(task)
        except CancelledError:
            if self._interrupts and task.uncancel() == 0:
                raise KeyboardInterrupt
            raise
        except KeyboardInterrupt:
            if task.done():
                raise
            self._cancel_main(task)
            if task.done() and not task.cancelled():
                return task.result()  # it had its reasons to go on
            raise
        except MemoryError:
            self._loop._stops_when_idle = not task.done()  # a step is missing: what waits for it would wait for ever
            raise
        finally:
            if restore is not None:
                restore()

    def _take_sigint(self, task):
        """If the program uses signals: SIGINT cancels the task, the second one raises. What gives the signal back its handler."""
        self._interrupts = 0
        signal = sys.modules.get("signal")
        if signal is None or get_ident() != 1 or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
            return None

        def on_signal(number, frame):
            self._interrupts += 1
            if self._interrupts > 1 or task.done():
                raise KeyboardInterrupt
            task.cancel()
            self._loop.call_soon_threadsafe(int)  # so that it does not sleep on

        def restore():
            if signal.getsignal(signal.SIGINT) is on_signal:
                signal.signal(signal.SIGINT, signal.default_int_handler)

        signal.signal(signal.SIGINT, on_signal)
        return restore

    def _cancel_main(self, task):
        """After Ctrl-C: the task may clean up. A second Ctrl-C ends that, too."""
        task.cancel()
        self._loop._stops_when_idle = True
        task.add_done_callback(lambda _: self._loop.stop())
        try:
            self._loop.run_forever()
        finally:
            self._loop._stops_when_idle = False

    def close(self):
        """Cancel the tasks that are left, close asynchronous generators and the loop."""
        if self._state != "started":
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._loop_factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = "closed"


def _cancel_all(loop):
    tasks = _tasks_in_order(loop)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    from asyncio._waiting import gather

    loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            message = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": message, "exception": task.exception(), "task": task})


def run(main, *, debug=None, loop_factory=None):
    """Run a coroutine in a new event loop; its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def run_until_complete(main_task):
    """Run the event loop that is set until a task is done; its result."""
    return events.get_event_loop().run_until_complete(main_task)
