"""Tools for with statements."""

import abc
from functools import wraps

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "aclosing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
    "redirect_stderr", "suppress", "chdir",
]  # fmt: skip


def _has_methods(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    """What a with statement needs: a subclass defines __exit__()."""

    __class_getitem__ = classmethod(type(list[int]))
    __slots__ = ()

    def __enter__(self):
        """The manager itself."""
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """None: exceptions go on."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented


class ContextDecorator:
    """A base that lets a context manager decorate functions: each call runs in it."""

    def _recreate_cm(self):
        """The manager for one call: one that can be used only once gives a new one."""
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


# Managers made from generators


class _FromGenerator:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def _forget_call(self):
        # Nothing recreates the manager once it has been entered; the arguments need not live as long as the block.
        del self.args, self.kwds, self.func


def _let_pass(raised, thrown, stop):
    """The generator did not handle `thrown`: it comes out unchanged or, if it is a `stop`, as the cause of a
    RuntimeError."""
    if raised is thrown:
        return True
    return isinstance(raised, RuntimeError) and isinstance(thrown, stop) and raised.__cause__ is thrown


class _GeneratorContextManager(_FromGenerator, AbstractContextManager, ContextDecorator):
    """What @contextmanager makes of a call."""

    def __enter__(self):
        self._forget_call()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, error, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            message = "generator didn't stop"
        else:
            if error is None:
                error = kind()
            try:
                self.gen.throw(error)
            except StopIteration as stop:
                return stop is not error
            except BaseException as raised:
                if not _let_pass(raised, error, StopIteration):
                    raise
                error.__traceback__ = traceback
                return False
            message = "generator didn't stop after throw()"
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()


def contextmanager(func):
    """Decorator: a context manager from a generator function that yields once.

    What stands before the yield enters, what stands after it leaves; try …
    finally makes sure of it."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


class suppress(AbstractContextManager):
    """Exceptions of these classes end the block quietly."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


def __getattr__(name):
    if name not in __all__ and name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in ("ExitStack", "AsyncExitStack"):
        import _exitstack as home
    else:
        import _contextlib_more as home

    found = globals()[name] = getattr(home, name)
    return found


_LATER = ("AsyncContextDecorator", "_AsyncGeneratorContextManager", "_RedirectStream")
