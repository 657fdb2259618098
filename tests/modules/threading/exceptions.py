# Exceptions that end threads: excepthook and its text, SystemExit, an own hook.
# native: needs threads
import io
import re
import sys
import threading
from threading import Thread


def run(function, **options):
    t = Thread(target=function, **options)
    t.start()
    t.join()


def fail():
    raise ValueError("no")


errors, sys.stderr = sys.stderr, io.StringIO()
run(fail, name="worker")
text, sys.stderr = sys.stderr.getvalue(), errors
lines = text.splitlines()
print(lines[0], lines[1], lines[-1], "in fail" in text, sep="\n")

run(sys.exit)
run(lambda: exec("raise SystemExit(3)"))


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name)


original = threading.excepthook
threading.excepthook = hook
run(fail, name="second")


def fail_later():
    try:
        fail()
    finally:
        print("finally")


run(fail_later, name="third")
threading.excepthook = original
print(threading.excepthook is threading.__excepthook__)

# An exception in one thread is no business of another.
gate, seen = threading.Event(), []


def handle():
    try:
        raise KeyError("mine")
    except KeyError:
        gate.wait()
        seen.append(repr(sys.exception()))


t = Thread(target=handle)
t.start()
seen.append(sys.exception())
gate.set()
t.join()
print(seen, sys.exception())
# expect: Exception in thread worker:
# expect: Traceback (most recent call last):
# expect: ValueError: no
# expect: True
# expect: hook ValueError no True second
# expect: finally
# expect: hook ValueError no True third
# expect: True
# expect: [None, "KeyError('mine')"] None
