"""Parts of module sys that few programs need."""

import sys
from _imp import frozen_names
from collections import namedtuple

__all__ = ["orig_argv", "stdlib_module_names", "thread_info"]

stdlib_module_names = frozenset(name for name in (*sys.builtin_module_names, *frozen_names()) if "." not in name)
orig_argv = [sys.executable or "adder", *sys.argv]


class thread_info(namedtuple("thread_info", "name lock version")):
    __module__ = "sys"
    __slots__ = ()

    def __repr__(self):
        return "sys." + super().__repr__()


thread_info = thread_info("pthread-stubs", None, None)
