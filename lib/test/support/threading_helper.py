"""Threads in tests."""

import contextlib
import functools
import threading

can_start_thread = True


def requires_working_threading(*, module=False):
    """A decorator, or with module a call: there are threads."""
    return None if module else (lambda test: test)


def threading_setup():
    """What threading_cleanup() needs."""
    return threading.active_count(), 0


def threading_cleanup(*original_values):
    """Wait a while for threads that are left."""
    from . import sleeping_retry

    for _ in sleeping_retry(1.0, error=False):
        if threading.active_count() <= original_values[0]:
            return


def reap_threads(function):
    """A decorator: threads that a test starts have ended afterwards."""

    @functools.wraps(function)
    def wrapper(*args):
        kept = threading_setup()
        try:
            return function(*args)
        finally:
            threading_cleanup(*kept)

    return wrapper


def join_thread(thread, timeout=None):
    """Wait for a thread; AssertionError after the timeout."""
    timeout = 30.0 if timeout is None else timeout
    thread.join(timeout)
    if thread.is_alive():
        raise AssertionError(f"failed to join the thread in {timeout:.1f} seconds")


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    """A context manager: threads are started, at the end joined."""
    started = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
        yield
    finally:
        if unlock:
            unlock()
        for thread in started:
            join_thread(thread)


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    """A context manager: waits for threads that were started in it."""
    before = threading.active_count()
    yield
    from . import sleeping_retry

    for _ in sleeping_retry(timeout or 30.0, "threads are left"):
        if threading.active_count() <= before:
            return


class catch_threading_exception:
    """A context manager that keeps what threading.excepthook() would report."""

    def __enter__(self):
        self.args = self.exc_type = self.exc_value = self.exc_traceback = self.thread = None
        self._before = threading.excepthook
        threading.excepthook = self._hook
        return self

    def _hook(self, args):
        self.args = args
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __exit__(self, *details):
        threading.excepthook = self._before
        del self.args, self.exc_type, self.exc_value, self.exc_traceback, self.thread
