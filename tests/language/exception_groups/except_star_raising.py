# Reference 8.4.2: exceptions raised in except* clauses are collected with what was not handled.
def show(e):
    if isinstance(e, BaseExceptionGroup): return (e.message, [show(x) for x in e.exceptions])
    return repr(e)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
    except* ValueError:
        raise TypeError("new")
    except* KeyError:
        raise
except BaseException as e:
    print(show(e))  # expect: ('', ["TypeError('new')", ('g', ['KeyError(2)', 'OSError(3)'])])
    print([show(x.__context__) for x in e.exceptions if isinstance(x, TypeError)])  # expect: [('g', ['ValueError(1)'])]
try:
    try:
        raise ValueError("x")
    except* ValueError as e:
        raise RuntimeError("replaced")
except RuntimeError as e:
    print(repr(e), repr(e.__context__))  # expect: RuntimeError('replaced') ExceptionGroup('', (ValueError('x'),))
except ExceptionGroup as e:
    print("group", show(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise e
except ExceptionGroup as e:
    print(show(e))  # expect: ('g', ['ValueError(1)'])
for match in (ExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* match:
            pass
    except TypeError as e:
        print(e)
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
# expect: catching classes that do not inherit from BaseException is not allowed
