# sys.excepthook shows causes and contexts before the exception itself.
import sys, io
def show(f):
    try:
        f()
    except BaseException as e:
        out, sys.stderr = sys.stderr, io.StringIO()
        try:
            sys.excepthook(type(e), e, e.__traceback__)
            text = sys.stderr.getvalue()
        finally:
            sys.stderr = out
        for l in text.splitlines():
            if l and not l.startswith((" ", "Traceback")): print(l)
    print("--")
def cause():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("outer") from e
def context():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("outer")
def suppressed():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("outer") from None
def notes():
    e = KeyError("k")
    e.add_note("note 1\nnote 2")
    raise e
def multi(): raise ValueError("line 1\nline 2")
def empty(): raise ValueError("")
class Own(Exception): pass
def own(): raise Own("text")
for f in (cause, context, suppressed, notes, multi, empty, own): show(f)
# expect: ZeroDivisionError: division by zero
# expect: The above exception was the direct cause of the following exception:
# expect: ValueError: outer
# expect: --
# expect: ZeroDivisionError: division by zero
# expect: During handling of the above exception, another exception occurred:
# expect: ValueError: outer
# expect: --
# expect: ValueError: outer
# expect: --
# expect: KeyError: 'k'
# expect: note 1
# expect: note 2
# expect: --
# expect: ValueError: line 1
# expect: line 2
# expect: --
# expect: ValueError
# expect: --
# expect: Own: text
# expect: --
