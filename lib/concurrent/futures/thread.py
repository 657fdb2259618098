"""A pool of threads that run calls. A thread ends when no call waits, so an idle pool takes no memory for stacks."""

import os
import threading
from collections import deque

from concurrent.futures import _base


class BrokenThreadPool(_base.BrokenExecutor):
    """The function that prepares the threads has failed."""


_BROKEN = "A thread initializer failed, the thread pool is not usable anymore"
_pools = 0


def _next_name():
    global _pools
    _pools += 1
    return f"ThreadPoolExecutor-{_pools - 1}"


class ThreadPoolExecutor(_base.Executor):
    """Runs calls in at most max_workers threads. Each thread first calls initializer(*initargs)."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or _next_name()
        self._initializer, self._initargs = initializer, initargs
        self._lock = threading.Lock()
        self._waiting = deque()  # (future, function, args, kwargs)
        self._threads = {}  # thread by number, while it takes calls
        self._shutdown = self._broken = False

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called in a thread; a future of the result."""
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(_BROKEN)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = _base.Future()
            self._waiting.append((future, fn, args, kwargs))
            if len(self._threads) < self._max_workers:
                self._start_thread()
            return future

    def _start_thread(self):
        number = next(n for n in range(self._max_workers) if n not in self._threads)
        thread = threading.Thread(target=self._work, args=(number,), name=f"{self._thread_name_prefix}_{number}")
        self._threads[number] = thread
        try:
            thread.start()
        except BaseException:
            del self._threads[number]
            if not self._threads:  # otherwise another thread will take the call
                self._waiting.pop()
                raise

    def _work(self, number):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException as error:
                _base.report("Exception in initializer:", error)
                self._break(number)
                return
        while item := self._next_call(number):
            _run(*item)
            item = None  # so that the result does not live until the next call comes

    def _next_call(self, number):
        """The call that waits longest. None if there is none: the thread must end then, submit() counts on it."""
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            del self._threads[number]
            return None

    def _break(self, number):
        with self._lock:
            self._broken = True
            del self._threads[number]
            waiting, self._waiting = self._waiting, deque()
        for future, *_ in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(BrokenThreadPool(_BROKEN))

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls; wait: until those submitted are done; cancel_futures: those that do not run yet."""
        with self._lock:
            self._shutdown = True
            cancelled = list(self._waiting) if cancel_futures else ()
            if cancel_futures:
                self._waiting.clear()
            threads = list(self._threads.values())
        for future, *_ in cancelled:
            future.cancel()
        if wait:
            for thread in threads:
                thread.join()


def _run(future, function, args, kwargs):
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
