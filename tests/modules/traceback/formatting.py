# Library, traceback: the texts of exceptions, chains, groups, notes, limits and repeated entries.
import io
import linecache
import sys
import traceback

SAMPLE = """\
def outer(n):
    return inner(n) + 1

def inner(n):
    return 10 / n

def deep(n):
    return deep(n - 1) if n else 1 / 0

def chained(cause):
    try:
        outer(0)
    except ZeroDivisionError as e:
        if cause:
            raise KeyError("k") from e
        raise KeyError("k")
"""
linecache.cache["sample.py"] = (len(SAMPLE), None, SAMPLE.splitlines(True), "sample.py")
exec(compile(SAMPLE, "sample.py", "exec"))


def caught(function, *arguments):
    """The exception that a call raises, without the entry of this file."""
    try:
        function(*arguments)
    except BaseException as e:
        e.__traceback__ = e.__traceback__.tb_next
        return e


def show(lines):
    print("".join(lines), end="")


error = caught(outer, 0)
show(traceback.format_exception(error))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 2, in outer
# expect:     return inner(n) + 1
# expect:            ^^^^^^^^
# expect:   File "sample.py", line 5, in inner
# expect:     return 10 / n
# expect:            ~~~^~~
# expect: ZeroDivisionError: division by zero
show(traceback.format_exception(error, limit=1))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 2, in outer
# expect:     return inner(n) + 1
# expect:            ^^^^^^^^
# expect: ZeroDivisionError: division by zero
show(traceback.format_exception(error, limit=-1))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 5, in inner
# expect:     return 10 / n
# expect:            ~~~^~~
# expect: ZeroDivisionError: division by zero
show(traceback.format_exception(type(error), error, error.__traceback__, 0))  # expect: ZeroDivisionError: division by zero
show(traceback.format_tb(error.__traceback__))
# expect:   File "sample.py", line 2, in outer
# expect:     return inner(n) + 1
# expect:            ^^^^^^^^
# expect:   File "sample.py", line 5, in inner
# expect:     return 10 / n
# expect:            ~~~^~~
show(traceback.format_exception_only(error) + traceback.format_exception_only(type(error), error))
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
show(traceback.format_exception(caught(deep, 9)))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 8, in deep
# expect:     return deep(n - 1) if n else 1 / 0
# expect:            ^^^^^^^^^^^
# expect:   File "sample.py", line 8, in deep
# expect:     return deep(n - 1) if n else 1 / 0
# expect:            ^^^^^^^^^^^
# expect:   File "sample.py", line 8, in deep
# expect:     return deep(n - 1) if n else 1 / 0
# expect:            ^^^^^^^^^^^
# expect:   [Previous line repeated 7 more times]
# expect: ZeroDivisionError: division by zero
show(traceback.format_exception(caught(chained, True)))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 12, in chained
# expect:     outer(0)
# expect:   File "sample.py", line 2, in outer
# expect:     return inner(n) + 1
# expect:            ^^^^^^^^
# expect:   File "sample.py", line 5, in inner
# expect:     return 10 / n
# expect:            ~~~^~~
# expect: ZeroDivisionError: division by zero
# expect
# expect: The above exception was the direct cause of the following exception:
# expect
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 15, in chained
# expect:     raise KeyError("k") from e
# expect: KeyError: 'k'
show(traceback.format_exception(caught(chained, False)))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 12, in chained
# expect:     outer(0)
# expect:   File "sample.py", line 2, in outer
# expect:     return inner(n) + 1
# expect:            ^^^^^^^^
# expect:   File "sample.py", line 5, in inner
# expect:     return 10 / n
# expect:            ~~~^~~
# expect: ZeroDivisionError: division by zero
# expect
# expect: During handling of the above exception, another exception occurred:
# expect
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 16, in chained
# expect:     raise KeyError("k")
# expect: KeyError: 'k'
show(traceback.format_exception(caught(chained, True), chain=False))
# expect: Traceback (most recent call last):
# expect:   File "sample.py", line 15, in chained
# expect:     raise KeyError("k") from e
# expect: KeyError: 'k'
noted = ValueError("text")
noted.add_note("first")
noted.add_note("second\nthird")
print(traceback.format_exception_only(noted))  # expect: ['ValueError: text\n', 'first\n', 'second\n', 'third\n']
group = ExceptionGroup("several", [noted, error, ExceptionGroup("more", [KeyError(1)])])
show(traceback.format_exception(group))
# expect:   | ExceptionGroup: several (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: text
# expect:     | first
# expect:     | second
# expect:     | third
# expect:     +---------------- 2 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "sample.py", line 2, in outer
# expect:     |     return inner(n) + 1
# expect:     |            ^^^^^^^^
# expect:     |   File "sample.py", line 5, in inner
# expect:     |     return 10 / n
# expect:     |            ~~~^~~
# expect:     | ZeroDivisionError: division by zero
# expect:     +---------------- 3 ----------------
# expect:     | ExceptionGroup: more (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | KeyError: 1
# expect:       +------------------------------------
try:
    compile("x = = 3", "given.py", "exec")
except SyntaxError as e:
    print(traceback.format_exception_only(e))
# expect: ['  File "given.py", line 1\n', '    x = = 3\n', '        ^\n', 'SyntaxError: invalid syntax\n']


class Outer:
    class Inner(Exception):
        pass


class Broken(Exception):
    def __str__(self):
        raise ValueError


print(traceback.format_exception_only(Outer.Inner("x")), traceback.format_exception_only(Broken()))
# expect: ['Outer.Inner: x\n'] ['Broken: <exception str() failed>\n']
print(traceback.format_exception_only(ValueError()), traceback.format_exception_only(KeyError("a")), traceback.format_exception(None))
# expect: ['ValueError\n'] ["KeyError: 'a'\n"] ['NoneType: None\n']
for arguments in ((3,), (ValueError,), (ValueError, ValueError(1))):
    try:
        traceback.format_exception(*arguments)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError Exception expected for value, int found
# expect: TypeError Exception expected for value, type found
# expect: ValueError Both or neither of value and tb must be given
file = io.StringIO()
traceback.print_exception(error, file=file)
traceback.print_tb(error.__traceback__, limit=1, file=file)
print(file.getvalue().count("\n"))  # expect: 11
try:
    outer(0)
except ZeroDivisionError:
    print(traceback.format_exc().splitlines()[-1])
    traceback.print_exc(limit=0, file=sys.stdout)
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
print(traceback.format_exc() == "NoneType: None\n")  # expect: True
