"""Threads and locks, for the module threading."""

error = RuntimeError
TIMEOUT_MAX = 9223372036.0

@final
@abstract
@c_name("thread_lock")
class lock(object):
    """Held by nobody or somebody; whoever wants it meanwhile waits."""
    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take it, waiting until it is free: at most timeout seconds if that is not negative. Whether it was taken."""
    def acquire_lock(self, blocking: bool = True, timeout: float = -1) -> bool:
        """The same as acquire()."""
    def release(self) -> None:
        """Free it: the thread that has waited longest has it then."""
    def release_lock(self) -> None:
        """The same as release()."""
    def locked(self) -> bool:
        """Whether somebody holds it."""
    def locked_lock(self) -> bool:
        """The same as locked()."""
    def __enter__(self) -> bool:
        """Take it."""
    def __exit__(self, /, *args: object) -> None:
        """Free it."""

LockType = lock

@c_name("thread_RLock")
class RLock(object):
    """A lock that its owner may take several times, and must free as often."""
    def __new__(cls) -> RLock: ...
    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take it, waiting until it is free: at most timeout seconds if that is not negative. Whether it was taken."""
    def release(self) -> None:
        """Free it if this was the last time."""
    def __enter__(self) -> bool:
        """Take it."""
    def __exit__(self, /, *args: object) -> None:
        """Free it."""
    def _is_owned(self, /) -> bool: ...
    def _release_save(self, /) -> int: ...
    def _acquire_restore(self, count: int, /) -> None: ...
    def _recursion_count(self, /) -> int: ...

def start_new_thread(function: object, args: object, kwargs: object = ..., /) -> int:
    """Call a function in a new thread; the thread's number. Nobody waits for it at the end of the program."""
def start_new(function: object, args: object, kwargs: object = ..., /) -> int:
    """An older name of start_new_thread()."""
def _start(function: object, daemon: bool, /) -> object: ...
def allocate_lock() -> lock:
    """A new lock that nobody holds."""
def allocate() -> lock:
    """An older name of allocate_lock()."""
def exit() -> None:
    """End the thread: raises SystemExit."""
def exit_thread() -> None:
    """An older name of exit()."""
def get_ident() -> int:
    """The number of the running thread."""
def get_native_id() -> int:
    """The same: there is no operating system that would have another."""
def interrupt_main(signum: int = 2, /) -> None:
    """Raise KeyboardInterrupt in the main thread."""
def stack_size(size: int = 0, /) -> int:
    """Bytes of stack that the next threads get, 0 for what is usual here; returns what was set before."""
def _count() -> int:
    """How many threads run beside the main one."""
def _is_alive(ident: int, /) -> bool: ...
def _is_ending() -> bool: ...
def daemon_threads_allowed() -> bool:
    """Always True."""

@c_name("thread_local")
class _local(object):
    """An object whose attributes each thread has for itself."""
    def __new__(cls, /, *args: object, **kwargs: object) -> _local: ...
    @property
    def __dict__(self) -> dict: ...
