# check__all__() finds what a module defines, also the parts that are loaded when they are first used.
# cpython: an installation need not have its test.support
# slow: many imports
# heap: 1M, many modules
import unittest
from test import support

import calendar
import difflib
import enum
import heapq
import inspect
import shutil
import statistics
import typing
import zipfile

case = unittest.TestCase()


def missing(module, *names):
    """The names of __all__ that dir() lacks or that are said to come from elsewhere."""
    return sorted(name for name in module.__all__ if name not in dir(module) or
                  getattr(getattr(module, name), "__module__", module.__name__) not in (module.__name__, *names))


for module in calendar, difflib, enum, statistics, zipfile:
    print(module.__name__, missing(module))
# expect: calendar []
# expect: difflib []
# expect: enum []
# expect: statistics []
# expect: zipfile ['Path']
print(missing(heapq, "_heapq"))  # expect: []
print("List" in dir(typing), "get_type_hints" in dir(typing))  # expect: True True
print("Signature" in dir(inspect), inspect.signature.__module__, inspect.Signature)  # expect: True inspect <class 'inspect.Signature'>
print(shutil.make_archive.__module__)  # expect: shutil
support.check__all__(case, calendar, not_exported={
    "mdays", "error", "format", "main", "prweek", "week", "formatstring", "different_locale", "c", "EPOCH", "IllegalMonthError", "IllegalWeekdayError",
} - set(calendar.__all__))
support.check__all__(case, difflib)
