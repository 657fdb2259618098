"""Parts of module sys that few programs need."""

import sys
from _imp import frozen_names
from collections import namedtuple

__all__ = [
    "orig_argv", "stdlib_module_names", "thread_info", "settrace", "setprofile", "call_tracing", "getallocatedblocks",
    "getunicodeinternedsize", "get_coroutine_origin_tracking_depth", "set_coroutine_origin_tracking_depth",
    "is_stack_trampoline_active", "deactivate_stack_trampoline",
]  # fmt: skip

stdlib_module_names = frozenset(name for name in (*sys.builtin_module_names, *frozen_names()) if "." not in name)
orig_argv = [sys.executable or "adder", *sys.argv]


class thread_info(namedtuple("thread_info", "name lock version")):
    __module__ = "sys"
    __slots__ = ()

    def __repr__(self):
        return "sys." + super().__repr__()


thread_info = thread_info("pthread-stubs", None, None)


def settrace(function, /):
    """None only: programs cannot be traced."""
    if function is not None:
        raise NotImplementedError("tracing is not supported")


def setprofile(function, /):
    """None only: programs cannot be profiled."""
    if function is not None:
        raise NotImplementedError("profiling is not supported")


def call_tracing(func, args, /):
    """func(*args)."""
    if not isinstance(args, tuple):
        raise TypeError(f"call_tracing() argument 2 must be tuple, not {type(args).__name__}")
    return func(*args)


def getallocatedblocks():
    """How many objects there are in the heap."""
    import gc

    return gc.get_count()[0]


def getunicodeinternedsize():
    """0: interned names are not counted."""
    return 0


_depth = 0


def get_coroutine_origin_tracking_depth():
    """What set_coroutine_origin_tracking_depth() was given."""
    return _depth


def set_coroutine_origin_tracking_depth(depth):
    """Remember a depth; where coroutines were made is not kept."""
    global _depth
    if not isinstance(depth, int):
        raise TypeError(f"'{type(depth).__name__}' object cannot be interpreted as an integer")
    if depth < 0:
        raise ValueError("depth must be >= 0")
    _depth = depth


def is_stack_trampoline_active():
    """False: there is none."""
    return False


def deactivate_stack_trampoline():
    """Nothing: there is none."""
