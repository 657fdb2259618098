# Tracebacks, the last lines: class names, texts that fail or have several lines, notes of any kind.
# native: error numbers differ in WebAssembly
import io
import sys


def show(exception):
    old, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook(type(exception), exception, None)
    text = sys.stderr.getvalue()
    sys.stderr = old
    print(text, end="")


class BadStr(Exception):
    def __str__(self):
        raise ValueError("no")


class NotStr(Exception):
    def __str__(self):
        return 5


class Empty(Exception):
    def __str__(self):
        return ""


class NoModule(Exception):
    __module__ = None


class Elsewhere(Exception):
    __module__ = "some.module"


class Outer:
    class Inner(Exception):
        pass


for exception in (BadStr(1), NotStr(1), Empty(1), NoModule("x"), Elsewhere("y"), Outer.Inner("z"), KeyError("a"),
                  KeyError(), ValueError("a\nb"), ValueError(""), ValueError(None), ValueError(1, 2), SystemExit(3),
                  KeyboardInterrupt(), OSError(2, "x", "y"), AssertionError(), Exception(ValueError(1))):
    show(exception)
# expect: BadStr: <exception str() failed>
# expect: NotStr: <exception str() failed>
# expect: Empty
# expect: <unknown>.NoModule: x
# expect: some.module.Elsewhere: y
# expect: Outer.Inner: z
# expect: KeyError: 'a'
# expect: KeyError
# expect: ValueError: a
# expect: b
# expect: ValueError
# expect: ValueError: None
# expect: ValueError: (1, 2)
# expect: SystemExit: 3
# expect: KeyboardInterrupt
# expect: FileNotFoundError: [Errno 2] x: 'y'
# expect: AssertionError
# expect: Exception: 1


def noted(*notes):
    error = ValueError("v")
    for note in notes:
        error.add_note(note)
    show(error)


noted("one", "two\nlines", "", "last")
# expect: ValueError: v
# expect: one
# expect: two
# expect: lines
# expect
# expect: last


class NoText:
    def __str__(self):
        raise ValueError

    __repr__ = __str__


for notes in (5, "text", [1, [2]], ["a", None], ("t", "u"), None, [], {"a": 1}, b"ab", [NoText(), "ok"], NoText()):
    error = ValueError("v")
    error.__notes__ = notes
    show(error)
# expect: ValueError: v
# expect: 5
# expect: ValueError: v
# expect: 'text'
# expect: ValueError: v
# expect: 1
# expect: [2]
# expect: ValueError: v
# expect: a
# expect: None
# expect: ValueError: v
# expect: t
# expect: u
# expect: ValueError: v
# expect: None
# expect: ValueError: v
# expect: ValueError: v
# expect: {'a': 1}
# expect: ValueError: v
# expect: b'ab'
# expect: ValueError: v
# expect: <note str() failed>
# expect: ok
# expect: ValueError: v
# expect: <__notes__ repr() failed>

# Groups: a message of several lines goes on without a margin, notes have one.
group = ExceptionGroup("a\nb", [BadStr(), ValueError("c\nd")])
group.add_note("note\nof two lines")
show(group)
# expect:   | ExceptionGroup: a
# expect: b (2 sub-exceptions)
# expect:   | note
# expect:   | of two lines
# expect:   +-+---------------- 1 ----------------
# expect:     | BadStr: <exception str() failed>
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: c
# expect: d
# expect:     +------------------------------------
show(ExceptionGroup("wide", [ValueError(i) for i in range(17)]))
# expect:   | ExceptionGroup: wide (17 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 0
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: 2
# expect:     +---------------- 4 ----------------
# expect:     | ValueError: 3
# expect:     +---------------- 5 ----------------
# expect:     | ValueError: 4
# expect:     +---------------- 6 ----------------
# expect:     | ValueError: 5
# expect:     +---------------- 7 ----------------
# expect:     | ValueError: 6
# expect:     +---------------- 8 ----------------
# expect:     | ValueError: 7
# expect:     +---------------- 9 ----------------
# expect:     | ValueError: 8
# expect:     +---------------- 10 ----------------
# expect:     | ValueError: 9
# expect:     +---------------- 11 ----------------
# expect:     | ValueError: 10
# expect:     +---------------- 12 ----------------
# expect:     | ValueError: 11
# expect:     +---------------- 13 ----------------
# expect:     | ValueError: 12
# expect:     +---------------- 14 ----------------
# expect:     | ValueError: 13
# expect:     +---------------- 15 ----------------
# expect:     | ValueError: 14
# expect:     +---------------- ... ----------------
# expect:     | and 2 more exceptions
# expect:     +------------------------------------
deep = ValueError("innermost")
for depth in range(12):
    deep = ExceptionGroup(f"g{depth}", [deep])
show(deep)
# expect:   | ExceptionGroup: g11 (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: g10 (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ExceptionGroup: g9 (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | ExceptionGroup: g8 (1 sub-exception)
# expect:         +-+---------------- 1 ----------------
# expect:           | ExceptionGroup: g7 (1 sub-exception)
# expect:           +-+---------------- 1 ----------------
# expect:             | ExceptionGroup: g6 (1 sub-exception)
# expect:             +-+---------------- 1 ----------------
# expect:               | ExceptionGroup: g5 (1 sub-exception)
# expect:               +-+---------------- 1 ----------------
# expect:                 | ExceptionGroup: g4 (1 sub-exception)
# expect:                 +-+---------------- 1 ----------------
# expect:                   | ExceptionGroup: g3 (1 sub-exception)
# expect:                   +-+---------------- 1 ----------------
# expect:                     | ExceptionGroup: g2 (1 sub-exception)
# expect:                     +-+---------------- 1 ----------------
# expect:                       | ... (max_group_depth is 10)
# expect:                       +------------------------------------

# Causes and contexts, and those that lead back to themselves.
first, second = ValueError(1), KeyError(2)
first.__cause__ = second
show(first)
# expect: KeyError: 2
# expect
# expect: The above exception was the direct cause of the following exception:
# expect
# expect: ValueError: 1
first, second = ValueError(1), KeyError(2)
first.__context__, second.__context__ = second, first
show(first)
# expect: KeyError: 2
# expect
# expect: During handling of the above exception, another exception occurred:
# expect
# expect: ValueError: 1
first.__suppress_context__ = True
show(first)  # expect: ValueError: 1
first = ValueError("self")
first.__cause__ = first
show(first)  # expect: ValueError: self
