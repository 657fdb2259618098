# Library, sys: exc_info and exception inside handlers, functions and generators.
import sys
def info(): return sys.exc_info()[0] and sys.exc_info()[0].__name__
print(info())  # expect: None
try:
    raise KeyError("a")
except KeyError as e:
    print(info(), sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__)  # expect: KeyError True True
    try:
        raise ValueError
    except ValueError:
        print(info())  # expect: ValueError
    print(info())  # expect: KeyError
print(info())  # expect: None
def f():
    try:
        raise IndexError
    finally:
        print("in finally", info())
try:
    f()  # expect: in finally IndexError
except IndexError:
    print(info())  # expect: IndexError
def g():
    yield info()
    try:
        1 / 0
    except ZeroDivisionError:
        yield info()
        yield info()
    yield info()
it = g()
print(next(it))  # expect: None
try:
    raise TypeError
except TypeError:
    print(next(it), info(), next(it), next(it), info())
    # expect: ZeroDivisionError TypeError ZeroDivisionError TypeError TypeError
class CM:
    def __enter__(self): pass
    def __exit__(self, *a):
        print("exit", info())
        return True
with CM(): raise OSError  # expect: exit OSError
print(info())  # expect: None
