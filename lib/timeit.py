"""How long a small piece of code takes."""

import gc
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _part(name, stmt, namespace, before=""):
    """The lines that stand for a statement, which alone must be sound too; a function is called."""
    if isinstance(stmt, str):
        compile(before + stmt, "<timeit-src>", "exec")
        return stmt
    if callable(stmt):
        namespace["_" + name] = stmt
        return f"_{name}()"
    raise ValueError(f"{name} is neither a string nor callable")


def _indent(text, width):
    return text.replace("\n", "\n" + " " * width)


class Timer:
    """Runs a statement many times; the setup runs once before."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        namespace = {}
        before = setup + "\n" if isinstance(setup, str) else ""
        setup = _part("setup", setup, namespace)
        stmt = _part("stmt", stmt, namespace, before)
        self.src = (f"def inner(_it, _timer):\n    {_indent(setup, 4)}\n    _t0 = _timer()\n    for _i in _it:\n"
                    f"        {_indent(stmt, 8)}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n")
        scope = sys._getframe().f_globals if globals is None else globals
        if namespace:
            scope = {**scope, **namespace}
        found = {}
        exec(compile(self.src, "<timeit-src>", "exec"), scope, found)
        self.inner = found["inner"]

    def timeit(self, number=default_number):
        """The seconds for that many runs, without garbage collection."""
        from itertools import repeat

        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(repeat(None, number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """timeit() several times, as a list."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(number, seconds): as many runs, 1, 2, 5, 10 …, as take 0.2 s. callback(number, seconds) sees each try."""
        scale = 1
        while True:
            for digit in 1, 2, 5:
                number = scale * digit
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10

    def print_exc(self, file=None):
        """Print the traceback of an exception in the timed code, with its lines."""
        import linecache
        import traceback

        linecache.cache["<timeit-src>"] = (len(self.src), None, self.src.splitlines(True), "<timeit-src>")
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """The seconds for many runs of a statement."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """timeit() several times, as a list."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


def main(args=None, *, _wrap_timer=None):
    """The command line of python -m timeit; gives the exit status."""
    from _timeit_main import main

    return main(args, _wrap_timer=_wrap_timer)


if __name__ == "__main__":
    sys.exit(main())
