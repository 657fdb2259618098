"""Warnings in tests."""

import contextlib
import functools
import re
import sys
import warnings


class WarningsRecorder:
    """The warnings of check_warnings(): attributes are those of the last one."""

    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._last = 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], attr)
        if attr in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(f"{self!r} has no attribute {attr!r}")

    @property
    def warnings(self):
        """All since the last reset()."""
        return self._warnings[self._last :]

    def reset(self):
        """Begin anew."""
        self._last = len(self._warnings)


@contextlib.contextmanager
def _filtered(filters, quiet):
    registry = sys._getframe(2).f_globals.get("__warningregistry__")
    if registry:
        registry.clear()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield WarningsRecorder(caught)
    unexpected = list(caught)
    missing = []
    for text, category in filters:
        fitting = [w for w in unexpected if re.match(text, str(w.message), re.I) and issubclass(w.message.__class__, category)]
        for warning in fitting:
            unexpected.remove(warning)
        if not fitting and not quiet:
            missing.append((text, category.__name__))
    if unexpected:
        raise AssertionError(f"unhandled warning {unexpected[0]}")
    if missing:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


def check_warnings(*filters, quiet=None):
    """A context manager: just the warnings of these (text, category) may come; without quiet all must."""
    if not filters:
        filters = (("", Warning),)
        quiet = True if quiet is None else quiet
    return _filtered(filters, quiet)


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    """A context manager: no warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.filterwarnings("always", message=message, category=category)
        yield
        if force_gc:
            from . import gc_collect

            gc_collect()
    testcase.assertEqual(caught, [])


def check_no_resource_warning(testcase):
    """A context manager: no ResourceWarning."""
    return check_no_warnings(testcase, category=ResourceWarning, force_gc=True)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """Check that a statement gives a SyntaxWarning, and as an error a SyntaxError."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(caught), 1, caught)
    testcase.assertTrue(issubclass(caught[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(caught[0].message), errtext)
    testcase.assertEqual(caught[0].filename, "<testcase>")
    testcase.assertEqual(caught[0].lineno, lineno)


def ignore_warnings(*, category):
    """A decorator: without warnings of a category."""

    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        return wrapper

    return decorator


@contextlib.contextmanager
def save_restore_warnings_filters():
    """A context manager: the filters are afterwards as they were."""
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before


def import_deprecated(name):
    """A module, without its DeprecationWarning."""
    import importlib

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return importlib.import_module(name)
