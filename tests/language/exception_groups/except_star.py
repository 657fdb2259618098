# Reference 8.4.2: except* clauses each take the part they match; the rest is re-raised.
def run(exc):
    try:
        raise exc
    except* ValueError as e:
        print("ValueError:", repr(e))
    except* (KeyError, IndexError) as e:
        print("Lookup:", repr(e))
    else:
        print("else")
    finally:
        print("finally")
def check(exc):
    try:
        run(exc)
    except BaseException as e:
        print("left:", repr(e))
check(ExceptionGroup("a", [ValueError(1), KeyError(2)]))
# expect: ValueError: ExceptionGroup('a', [ValueError(1)])
# expect: Lookup: ExceptionGroup('a', [KeyError(2)])
# expect: finally
check(ExceptionGroup("b", [ValueError(1), OSError(3), ExceptionGroup("in", [IndexError(4), OSError(5)])]))
# expect: ValueError: ExceptionGroup('b', [ValueError(1)])
# expect: Lookup: ExceptionGroup('b', [ExceptionGroup('in', [IndexError(4)])])
# expect: finally
# expect: left: ExceptionGroup('b', [OSError(3), ExceptionGroup('in', [OSError(5)])])
check(ValueError("naked"))
# expect: ValueError: ExceptionGroup('', (ValueError('naked'),))
# expect: finally
check(TypeError("naked other"))
# expect: finally
# expect: left: TypeError('naked other')
check(BaseExceptionGroup("c", [ValueError(1), KeyboardInterrupt()]))
# expect: ValueError: ExceptionGroup('c', [ValueError(1)])
# expect: finally
# expect: left: BaseExceptionGroup('c', [KeyboardInterrupt()])
try:
    pass
except* ValueError:
    print("never")
else:
    print("else without exception")  # expect: else without exception
