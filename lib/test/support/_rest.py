"""Names of test.support that few test files use."""

import sys
import unittest

NHASHBITS = sys.hash_info.width
Py_TRACE_REFS = is_s390x = can_fork = False
fails_with_expat_2_6_0 = skip_on_s390x = no_rerun = lambda test: test


def requires_legacy_unicode_capi():
    """A decorator: skip."""
    return unittest.skip("needs CPython's C interface")


def requires_venv_with_pip():
    """A decorator: skip, for there are no environments."""
    return unittest.skip("requires venv")


def with_pymalloc():
    """Whether CPython's allocator is used."""
    return False


def check_cflags_pgo():
    """Whether Python was compiled with a profile."""
    return False


def has_no_debug_ranges():
    """Whether code objects lack columns."""
    return False


def check_sanitizer(*, address=False, memory=False, ub=False):
    """Whether one of these sanitizers watches."""
    if not (address or memory or ub):
        raise ValueError("At least one of address, memory, or ub must be True")
    return False


def set_sanitizer_env_var(env, option):
    """Nothing: there is no sanitizer."""


def flush_std_streams():
    """Write what standard output and standard error still hold."""
    for stream in sys.stdout, sys.stderr:
        if stream is not None:
            stream.flush()


def wait_process(pid, *, exitcode, timeout=None):
    """Skip: there are no processes."""
    raise unittest.SkipTest("no processes")


def system_must_validate_cert(test):
    """A decorator that changes nothing: there are no certificates."""
    return test


def open_urlresource(url, *args, **kw):
    """Skip: there is no net."""
    from . import requires

    requires("urlfetch")


def late_deletion(obj):
    """Keep an object to the end."""
    _kept.append(obj)


_kept = []


def copy_python_src_ignore(path, names):
    """What is not to be copied with sources: compiled files."""
    return {name for name in names if name == "__pycache__"}


def ignore_deprecations_from(module, *, like):
    """Ignore warnings of a module until clear_ignored_deprecations()."""
    import re
    import warnings

    token = object()
    before = warnings.filters[:]
    warnings.filterwarnings("ignore", like, DeprecationWarning, module=re.escape(module))
    _ignored[id(token)] = [each for each in warnings.filters if each not in before]
    return token


_ignored = {}


def clear_ignored_deprecations(*tokens):
    """Undo ignore_deprecations_from()."""
    import warnings

    if not tokens:
        raise ValueError("Provide token or tokens returned by ignore_deprecations_from")
    for token in tokens:
        gone = _ignored.pop(id(token), [])
        warnings.filters[:] = [each for each in warnings.filters if each not in gone]


def get_recursion_depth():
    """How many calls deep the caller is."""
    frame, depth = sys._getframe(1), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


def get_recursion_available():
    """How many calls are left."""
    return sys.getrecursionlimit() - get_recursion_depth() + 1


def requires_gil_enabled(msg="needs the GIL enabled"):
    """A decorator that changes nothing: one thread runs at a time."""
    return lambda test: test


def suppress_immortalization(suppress=True):
    """A context manager that changes nothing here."""
    from contextlib import nullcontext

    return nullcontext()


def force_not_colorized(test):
    """A decorator that changes nothing: nothing is coloured."""
    return test


class SaveSignals:
    """Keeps the handlers of all signals, to put them back."""

    def __init__(self):
        import signal

        self.handlers = {number: signal.getsignal(number) for number in signal.valid_signals()}

    def restore(self):
        """Put the handlers back."""
        import signal

        for number, handler in self.handlers.items():
            if handler is not None and signal.getsignal(number) is not handler:
                signal.signal(number, handler)


class BasicTestRunner:
    """Runs a test; gives the result."""

    def run(self, test):
        """Run it."""
        result = unittest.TestResult()
        test(result)
        return result
