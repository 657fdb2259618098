"""Methods of event loops that few programs use."""

from asyncio.coroutines import iscoroutine, iscoroutinefunction


def method(loop, name):
    """A method of these, or AbstractEventLoop's, which says that it cannot be done here."""
    function = _METHODS.get(name)
    if function is None and not name.startswith("_"):
        from asyncio._abstract import AbstractEventLoop

        function = getattr(AbstractEventLoop, name, None)
    if function is None:
        raise AttributeError(f"{type(loop).__name__!r} object has no attribute {name!r}")
    return function.__get__(loop)


# Signals


def _checked_signal(sig):
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    if not 1 <= sig <= 64:
        raise ValueError(f"invalid signal number {sig}")


def add_signal_handler(self, sig, callback, *args):
    """Call it in the loop when the signal comes."""
    import signal

    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError("coroutines cannot be used with add_signal_handler()")
    _checked_signal(sig)
    self._check_closed()
    handle = self._handle(callback, args)
    try:
        signal.signal(sig, lambda *_: self._ready.append(handle) or self._outside.wake())
    except OSError:
        raise RuntimeError(f"sig {sig} cannot be caught") from None
    self.__dict__.setdefault("_signal_handlers", {})[sig] = handle


def remove_signal_handler(self, sig):
    """Do not do that any more. Whether it was done."""
    import signal

    _checked_signal(sig)
    handle = self.__dict__.get("_signal_handlers", {}).pop(sig, None)
    if handle is None:
        return False
    signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
    return True


# Executors


def set_default_executor(self, executor):
    """Use a pool of threads for run_in_executor() without an executor."""
    from concurrent.futures import ThreadPoolExecutor

    if not isinstance(executor, ThreadPoolExecutor):
        raise TypeError("executor must be ThreadPoolExecutor instance")
    self._default_executor = executor


async def shut_down(loop, executor, timeout):
    """Wait for the threads of an executor in a thread, so that the loop goes on; warn if that takes longer than timeout."""
    from asyncio._waiting import wait
    from asyncio.threads import start_call

    done, thread = start_call(loop, executor.shutdown, ())
    if not (await wait([done], timeout=timeout))[0]:
        import warnings

        warnings.warn(
            f"The executor did not finishing joining its threads within {timeout} seconds.", RuntimeWarning, stacklevel=2
        )
        executor.shutdown(wait=False)
    else:
        thread.join()


_METHODS = {
    "add_signal_handler": add_signal_handler,
    "remove_signal_handler": remove_signal_handler,
    "set_default_executor": set_default_executor,
}
