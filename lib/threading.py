"""Threads, locks and what is built of them."""

import _thread
from _thread import LockType, RLock, TIMEOUT_MAX, get_ident, get_native_id, stack_size
from _thread import _local as local, allocate_lock as Lock
from collections import deque
from time import monotonic

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

ThreadError = RuntimeError
_CRLock = _PyRLock = RLock


class Condition:
    """A lock, and waiting until another thread that holds it says that something has changed."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        owned = getattr(self._lock, "_is_owned", None)
        if owned is not None:
            return owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def _give_up(self):
        """Free the lock; what takes it again."""
        lock = self._lock
        if hasattr(lock, "_release_save"):
            count = lock._release_save()
            return lambda: lock._acquire_restore(count)
        lock.release()
        return lock.acquire

    def wait(self, timeout=None):
        """Free the lock until notified, at most timeout seconds. Whether it was notified."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        take_again = self._give_up()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            else:
                notified = waiter.acquire(timeout > 0, timeout if timeout > 0 else -1)
            return notified
        finally:
            take_again()
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        """Wait until the predicate is true, at most timeout seconds; what it returned last."""
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake n of those that wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while n > 0 and self._waiters:
            self._waiters.popleft().release()
            n -= 1

    def notify_all(self):
        """Wake all that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """An older name of notify_all()."""
        _warn_renamed("notifyAll()", "notify_all()")
        self.notify_all()


class Semaphore:
    """A number that acquire() counts down, waiting while it is 0, and release() counts up."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        return f"<{_place(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Count down, waiting at most timeout seconds for a number above 0. Whether it was counted."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not self._cond.wait_for(lambda: self._value > 0, timeout if blocking else 0):
                return False
            self._value -= 1
            return True

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def release(self, n=1):
        """Count up by n."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)


class BoundedSemaphore(Semaphore):
    """A semaphore that never gets above its first value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"<{_place(self)}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        """Count up by n; ValueError if that would be too much."""
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        return f"<{_place(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        """Whether it is set."""
        return self._flag

    def isSet(self):
        """An older name of is_set()."""
        _warn_renamed("isSet()", "is_set()")
        return self._flag

    def set(self):
        """Set it and wake all that wait."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Unset it."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until it is set, at most timeout seconds. Whether it is."""
        with self._cond:
            if not self._flag:
                self._cond.wait(timeout)
            return self._flag


class BrokenBarrierError(RuntimeError):
    """A barrier was aborted or reset while threads waited, or one of them waited too long."""


class Barrier:
    """A place where threads wait until a number of them has come."""

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._count = 0
        self._round = []  # of what those that wait together know: its items are the index of the one that broke it

    def __repr__(self):
        if self.broken:
            return f"<{_place(self)}: broken>"
        return f"<{_place(self)}: waiters={self.n_waiting}/{self.parties}>"

    _broken = False

    def wait(self, timeout=None):
        """Wait for the others, at most timeout seconds; a number from 0 to parties - 1, different for each."""
        timeout = self._timeout if timeout is None else timeout
        with self._cond:
            self._cond.wait_for(lambda: not self._leaving)
            if self._broken:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                if self._leaving and self._count == 0:
                    self._leaving = False
                    self._reset_wanted = False
                    self._cond.notify_all()

    _leaving = False  # the barrier is open, or was reset, until the last one that waited has left
    _reset_wanted = False

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._leaving = True
        self._cond.notify_all()

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._leaving or self._broken, timeout):
            self._break()
            raise BrokenBarrierError
        if self._broken or self._reset_wanted:
            raise BrokenBarrierError

    def _break(self):
        self._broken = True
        self._cond.notify_all()

    def reset(self):
        """Empty and whole again; those that wait get BrokenBarrierError."""
        with self._cond:
            if self._count and not self._leaving:
                self._leaving = self._reset_wanted = True
            self._broken = False
            self._cond.notify_all()

    def abort(self):
        """Break it: whoever waits or comes gets BrokenBarrierError."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many threads it waits for."""
        return self._parties

    @property
    def n_waiting(self):
        """How many wait."""
        return 0 if self._leaving else self._count

    @property
    def broken(self):
        """Whether it is broken."""
        return self._broken


class ExceptHookArgs(tuple):
    """What excepthook() gets: exc_type, exc_value, exc_traceback, thread."""

    __module__ = "_thread"
    __qualname__ = "_ExceptHookArgs"
    __slots__ = ()
    __match_args__ = ("exc_type", "exc_value", "exc_traceback", "thread")
    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0

    def __new__(cls, iterable):
        items = tuple(iterable)
        if len(items) != 4:
            raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(items)}-sequence given)")
        return super().__new__(cls, items)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        return f"_thread._ExceptHookArgs({', '.join(f'{name}={item!r}' for name, item in zip(self.__match_args__, self))})"


def excepthook(args, /):
    """Report an exception that ended a thread."""
    import sys
    import traceback

    if not isinstance(args, ExceptHookArgs):
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit or sys.stderr is None:
        return
    name = get_ident() if args.thread is None else args.thread.name
    print(f"Exception in thread {name}:", file=sys.stderr)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


__excepthook__ = excepthook
_active = {}
_counter = 0


def _place(self):
    kind = type(self)
    return f"{kind.__module__}.{kind.__qualname__} at {id(self):#x}"


def _warn_renamed(old, new):
    import warnings

    warnings.warn(f"{old} is deprecated, {'use' if '(' in new else 'set' if 'set' in old else 'get'} {new} instead", DeprecationWarning, stacklevel=3)


def _new_name(template="Thread-{}"):
    global _counter
    _counter += 1
    return template.format(_counter)


class Thread:
    """A function that runs beside the rest of the program, or a subclass with its own run()."""

    _ready = False
    _handle = None
    _ident = None
    _started = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            name = _new_name()
            target_name = getattr(target, "__name__", None)
            if target_name is not None:
                name = f"{name} ({target_name})"
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemon = current_thread().daemon if daemon is None else daemon
        self._ready = True

    def _check(self):
        if not self._ready:
            raise AssertionError("Thread.__init__() not called")

    def __repr__(self):
        if not self._ready:
            raise AssertionError("Thread.__init__() was not called")
        if self._ident is None:
            state = "initial"
        else:
            state = "started" if self.is_alive() else "stopped"
        daemon = " daemon" if self._daemon else ""
        ident = "" if self._ident is None else f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {state}{daemon}{ident})>"

    def start(self):
        """Start it; RuntimeError the second time."""
        if not self._ready:
            raise RuntimeError("thread.__init__() not called")
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        running = Event()
        try:
            self._handle = _thread._start(lambda: self._bootstrap(running), bool(self._daemon))
        except BaseException:
            self._started = False
            raise
        self._ident = self._handle.ident
        _active[self._ident] = self
        running.wait()

    def run(self):
        """Call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self, running):
        try:
            running.set()
            self._bootstrap_inner()
        finally:
            _active.pop(self._ident, None)

    def _bootstrap_inner(self):
        try:
            self.run()
        except BaseException as error:
            self._report(error)

    def _report(self, error):
        if _thread._is_ending():
            return
        args = ExceptHookArgs((type(error), error, error.__traceback__, self))
        try:
            excepthook(args)
        except BaseException:
            import sys

            kind, failure, traceback = sys.exc_info()
            failure.__context__ = None  # what it was called for has its own report, or none
            print("Exception in threading.excepthook:", file=sys.stderr)
            sys.excepthook(kind, failure, traceback)

    def join(self, timeout=None):
        """Wait until it has ended, at most timeout seconds."""
        if not self._ready:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self._handle is not None:
            self._handle.join(-1 if timeout is None else max(timeout, 0))

    def is_alive(self):
        """Whether it was started and has not ended."""
        self._check()
        return self._handle is not None and not self._handle.is_done()

    @property
    def name(self):
        """A text for people."""
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)

    @property
    def ident(self):
        """Its number; None before it was started."""
        self._check()
        return self._ident

    @property
    def native_id(self):
        """The same number."""
        return self.ident

    @property
    def daemon(self):
        """Whether the end of the program does not wait for it."""
        self._check()
        return self._daemon

    @daemon.setter
    def daemon(self, daemonic):
        self._check()
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemon = daemonic

    def isDaemon(self):
        """An older form of daemon."""
        _warn_renamed("isDaemon()", "the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """An older form of daemon."""
        _warn_renamed("setDaemon()", "the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        """An older form of name."""
        _warn_renamed("getName()", "the name attribute")
        return self.name

    def setName(self, name):
        """An older form of name."""
        _warn_renamed("setName()", "the name attribute")
        self.name = name


class _OtherThread(Thread):
    """A thread that this module did not start: the main one, or one of _thread."""

    def __init__(self, name, daemon, ident):
        super().__init__(name=name, daemon=daemon)
        self._started = True
        self._ident = ident
        _active[self._ident] = self

    def is_alive(self):
        return _thread._is_alive(self._ident)

    def join(self, timeout=None):
        """Not possible: nothing tells when it ends."""
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        raise AssertionError("cannot join a dummy thread")


class _MainThread(_OtherThread):
    """The thread that the program began with."""


class _DummyThread(_OtherThread):
    """A thread of _thread."""


class Timer(Thread):
    """Calls a function after interval seconds, unless cancel() comes first."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Do not call it any more."""
        self.finished.set()

    def run(self):
        """Wait, then call."""
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def current_thread():
    """The Thread that runs."""
    thread = _active.get(get_ident())
    return _DummyThread(_new_name("Dummy-{}"), True, get_ident()) if thread is None else thread


def main_thread():
    """The Thread that the program began with."""
    return _main


def enumerate():
    """A list of all Threads that run."""
    return [thread for thread in list(_active.values()) if thread.is_alive()]


def active_count():
    """How many there are."""
    return len(enumerate())


def currentThread():
    """An older name of current_thread()."""
    _warn_renamed("currentThread()", "current_thread()")
    return current_thread()


def activeCount():
    """An older name of active_count()."""
    _warn_renamed("activeCount()", "active_count()")
    return active_count()


_trace_function = _profile_function = None


def settrace(func):
    """Remembered for gettrace(): nothing traces here."""
    global _trace_function
    _trace_function = func


def setprofile(func):
    """Remembered for getprofile(): nothing profiles here."""
    global _profile_function
    _profile_function = func


def settrace_all_threads(func):
    """The same as settrace() here."""
    settrace(func)


def setprofile_all_threads(func):
    """The same as setprofile() here."""
    setprofile(func)


def gettrace():
    """What settrace() was given."""
    return _trace_function


def getprofile():
    """What setprofile() was given."""
    return _profile_function


_main = _MainThread("MainThread", False, 1)
