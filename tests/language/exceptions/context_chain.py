# Reference 8.4: __context__ is what was being handled; handled ones do not leak out of their clause.
import sys
print(sys.exception(), sys.exc_info())  # expect: None (None, None, None)
try:
    1 / 0
except ZeroDivisionError as z:
    print(sys.exception() is z, sys.exc_info()[0].__name__)  # expect: True ZeroDivisionError
    def inner():
        return repr(sys.exception())
    print(inner())  # expect: ZeroDivisionError('division by zero')
    try:
        raise KeyError
    except KeyError:
        print(repr(sys.exception()))  # expect: KeyError()
    print(repr(sys.exception()))  # expect: ZeroDivisionError('division by zero')
print(sys.exception())  # expect: None
def gen():
    try:
        raise ValueError("gen")
    except ValueError:
        yield repr(sys.exception())
    yield repr(sys.exception())
try:
    raise IndexError("caller")
except IndexError:
    g = gen()
    print(next(g), repr(sys.exception()))  # expect: ValueError('gen') IndexError('caller')
    print(next(g), repr(sys.exception()))  # expect: IndexError('caller') IndexError('caller')
try:
    raise KeyError("new")
except KeyError as k:
    print(k.__context__)  # expect: None
e = ValueError("same")
try:
    try:
        raise e
    except ValueError:
        raise e
except ValueError as again:
    print(again is e, again.__context__)  # expect: True None
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b")
        except KeyError as b:
            raise a
except ValueError as final:
    print(repr(final), repr(final.__context__), final.__context__.__context__)
    # expect: ValueError('a') KeyError('b') None
