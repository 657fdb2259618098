"""python -m timeit: the time of a statement from the command line."""

import sys
import time
import timeit

_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
_HELP = """usage: python -m timeit [-n N] [-r N] [-s SETUP] [-p] [-u UNIT] [-v] [--] [STATEMENT ...]

Each STATEMENT is one line of the code.
  -n, --number N    how often it runs; as often as takes 0.2 s if it is not given
  -r, --repeat N    how many times that is repeated (5); the best time counts
  -s, --setup S     what runs once before; several are lines
  -p, --process     count the processor's time (time.process_time)
  -u, --unit UNIT   nsec, usec, msec or sec
  -v, --verbose     all times, and more digits
"""


class _Options:
    def __init__(self):
        self.number, self.repeat, self.setup, self.unit = 0, timeit.default_repeat, [], None
        self.timer, self.verbosity, self.digits = timeit.default_timer, 0, 3

    def set(self, name, value):
        """One option; False if it is not right."""
        if name in ("-n", "--number"):
            self.number = int(value)
        elif name in ("-s", "--setup"):
            self.setup.append(value)
        elif name in ("-u", "--unit"):
            self.unit = value
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return False
        elif name in ("-r", "--repeat"):
            self.repeat = max(1, int(value))
        elif name in ("-p", "--process"):
            self.timer = time.process_time
        elif name in ("-v", "--verbose"):
            self.digits += self.verbosity > 0
            self.verbosity += 1
        return True

    def text(self, seconds):
        """A time with its unit."""
        unit = self.unit or next((name for name in reversed(_UNITS) if seconds >= _UNITS[name]), "nsec")
        return f"{seconds / _UNITS[unit]:.{self.digits}g} {unit}"


def main(args=None, *, _wrap_timer=None):
    """Run with the arguments of the command line; the exit status."""
    import getopt

    long = ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"]
    try:
        found, rest = getopt.getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh", long)
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    options = _Options()
    for name, value in found:
        if name in ("-h", "--help"):
            print(_HELP, end="")
            return 0
        if not options.set(name, value):
            return 2
    if _wrap_timer is not None:
        options.timer = _wrap_timer(options.timer)
    return _run(options, "\n".join(rest) or "pass")


def _run(options, statement):
    timer = timeit.Timer(statement, "\n".join(options.setup) or "pass", options.timer)
    try:
        number = options.number or _enough(options, timer)
        times = timer.repeat(options.repeat, number)
    except:
        timer.print_exc()
        return 1
    if options.verbosity:
        print(f"raw times: {', '.join(map(options.text, times))}")
        print()
    times = [taken / number for taken in times]
    best, worst = min(times), max(times)
    print(f"{number} loop{'' if number == 1 else 's'}, best of {options.repeat}: {options.text(best)} per loop")
    if worst >= best * 4:
        import warnings

        text = (
            f"The test results are likely unreliable. The worst time ({options.text(worst)}) was more than four times slower "
            f"than the best time ({options.text(best)})."
        )
        warnings.warn_explicit(text, UserWarning, "", 0)
    return None


def _enough(options, timer):
    """How often the statement runs in 0.2 s."""

    def show(number, taken):
        print(f"{number} loop{'' if number == 1 else 's'} -> {taken:.{options.digits}g} secs")

    number, _ = timer.autorange(show if options.verbosity else None)
    if options.verbosity:
        print()
    return number
