# except*: splitting, raising again, new exceptions, naked exceptions, nesting; the tree that comes out.
import sys

EG = ExceptionGroup


def show(e, depth=0):
    print("  " * depth + type(e).__name__, e, "cause", repr(e.__cause__), "context", repr(e.__context__),
          e.__suppress_context__)
    for part in e.exceptions if isinstance(e, BaseExceptionGroup) else ():
        show(part, depth + 1)


def run(f):
    try:
        print("returned", f())
    except BaseException as e:
        show(e)
    if sys.exception():
        print("still handled:", sys.exception())


@run
def c1():
    try: raise EG('g',[ValueError(1),TypeError(2),KeyError(3)])
    except* ValueError as e: print('V',e.exceptions)
    except* TypeError as e: print('T',e.exceptions)
# expect: V (ValueError(1),)
# expect: T (TypeError(2),)
# expect: ExceptionGroup g (1 sub-exception) cause None context None True
# expect:   KeyError 3 cause None context None False
@run
def c2():
    try: raise ValueError(1)
    except* ValueError as e: print(repr(e), e.__traceback__ is not None)
# expect: ExceptionGroup('', (ValueError(1),)) False
# expect: returned None
@run
def c3():
    try: raise ValueError(1)
    except* TypeError: print('no')
# expect: ValueError 1 cause None context None False
@run
def c4():
    try: raise EG('g',[ValueError(1),TypeError(2)])
    except* ValueError: raise
    except* TypeError: print('t')
# expect: t
# expect: ExceptionGroup g (1 sub-exception) cause None context None True
# expect:   ValueError 1 cause None context None False
@run
def c5():
    try: raise EG('g',[ValueError(1),TypeError(2)])
    except* ValueError: raise KeyError('new')
# expect: ExceptionGroup  (2 sub-exceptions) cause None context None False
# expect:   KeyError 'new' cause None context ExceptionGroup('g', [ValueError(1)]) False
# expect:   ExceptionGroup g (1 sub-exception) cause None context None True
# expect:     TypeError 2 cause None context None False
@run
def c6():
    try: raise EG('g',[ValueError(1),TypeError(2)])
    except* ValueError as e: raise e
    except* TypeError as e: raise KeyError('x') from e
# expect: ExceptionGroup  (2 sub-exceptions) cause None context None False
# expect:   ExceptionGroup g (1 sub-exception) cause None context None True
# expect:     ValueError 1 cause None context None False
# expect:   KeyError 'x' cause ExceptionGroup('g', [TypeError(2)]) context ExceptionGroup('g', [TypeError(2)]) True
@run
def c7():
    try: raise EG('g',[ValueError(1),TypeError(2)])
    except* (ValueError,TypeError) as e: print(e)
    else: print('else')
    finally: print('fin')
# expect: g (2 sub-exceptions)
# expect: fin
# expect: returned None
@run
def c8():
    try: pass
    except* ValueError: print('x')
    else: print('else')
    finally: print('fin')
# expect: else
# expect: fin
# expect: returned None
@run
def c9():
    try: raise EG('g',[ValueError(1),EG('h',[ValueError(2),KeyError(3)])])
    except* ValueError as e: show(e)
# expect: ExceptionGroup g (2 sub-exceptions) cause None context None True
# expect:   ValueError 1 cause None context None False
# expect:   ExceptionGroup h (1 sub-exception) cause None context None True
# expect:     ValueError 2 cause None context None False
# expect: ExceptionGroup g (1 sub-exception) cause None context None True
# expect:   ExceptionGroup h (1 sub-exception) cause None context None True
# expect:     KeyError 3 cause None context None False
@run
def c10():
    try: raise EG('g',[ValueError(1)])
    except* Exception as e: show(e)
# expect: ExceptionGroup g (1 sub-exception) cause None context None False
# expect:   ValueError 1 cause None context None False
# expect: returned None
@run
def c11():
    for i in range(3):
        try: raise EG('g',[ValueError(i)])
        except* ValueError as e:
            for j in range(3):
                if j==1: break
            def f(): return j
            print(f())
# expect: 1
# expect: 1
# expect: 1
# expect: returned None
@run
def c12():
    try:
        try: raise EG('g',[ValueError(1),TypeError(2)])
        except* ValueError: raise EG('new',[OSError(1)])
    except* OSError as e: print('O',e)
# expect: O  (1 sub-exception)
# expect: ExceptionGroup  (1 sub-exception) cause None context None True
# expect:   ExceptionGroup g (1 sub-exception) cause None context None True
# expect:     TypeError 2 cause None context None False
@run
def c13():
    try: raise ValueError(1)
    except* ValueError: raise
# expect: ExceptionGroup  (1 sub-exception) cause None context None False
# expect:   ValueError 1 cause None context None False
@run
def c14():
    try: raise ValueError(1)
    except* ValueError as e: raise e
# expect: ExceptionGroup  (1 sub-exception) cause None context None False
# expect:   ValueError 1 cause None context None False
@run
def c15():
    try: raise ValueError(1)
    except* ValueError as e: raise KeyError(2)
# expect: KeyError 2 cause None context ExceptionGroup('', (ValueError(1),)) False
@run
def c16():
    try: raise EG('g',[ValueError(1)])
    except* ValueError as e: pass
    try: e
    except NameError as x: print(type(x).__name__)
# expect: UnboundLocalError
# expect: returned None
@run
def c17():
    try: raise KeyboardInterrupt
    except* KeyboardInterrupt as e: print(repr(e))
# expect: BaseExceptionGroup('', (KeyboardInterrupt(),))
# expect: returned None
@run
def c18():
    try: raise BaseExceptionGroup('b',[KeyboardInterrupt(),ValueError(1)])
    except* ValueError as e: print(repr(e))
# expect: ExceptionGroup('b', [ValueError(1)])
# expect: BaseExceptionGroup b (1 sub-exception) cause None context None True
# expect:   KeyboardInterrupt  cause None context None False
@run
def c19():
    try:
        raise EG('g',[ValueError(1)])
    except* ValueError as e:
        try: raise TypeError
        except TypeError: print(sys.exception())
        print(sys.exception() is e)
# expect
# expect: True
# expect: returned None
@run
def c20():
    try:
        raise EG('g',[ValueError(1),TypeError(2),KeyError(3)])
    except* ValueError as e: raise OSError(1) from None
    except* TypeError as e: raise
    except* KeyError as e: raise e.exceptions[0]
# expect: ExceptionGroup  (3 sub-exceptions) cause None context None False
# expect:   OSError 1 cause None context ExceptionGroup('g', [ValueError(1)]) True
# expect:   KeyError 3 cause None context ExceptionGroup('g', [KeyError(3)]) False
# expect:   ExceptionGroup g (1 sub-exception) cause None context None True
# expect:     TypeError 2 cause None context None False
@run
def c21():
    def h():
        try: raise EG('g',[ValueError(1),TypeError(2)])
        except* ValueError: yield 1
        except* TypeError: yield 2
    return list(h())
# expect: returned [1, 2]
@run
def c22():
    try:
        try: raise EG('g',[ValueError(1),TypeError(2)])
        except* ValueError: pass
    except EG as e: show(e); print(e.__traceback__ is not None)
# expect: ExceptionGroup g (1 sub-exception) cause None context None True
# expect:   TypeError 2 cause None context None False
# expect: True
# expect: returned None
@run
def c23():
    class G(EG):
        def derive(s,x): return G('d',x)
    try: raise G('g',[ValueError(1),TypeError(2)])
    except* ValueError as e: print(type(e).__name__,e)
# expect: G d (1 sub-exception)
# expect: G d (1 sub-exception) cause None context None True
# expect:   TypeError 2 cause None context None False
@run
def c25():
    try: 1/0
    except* ValueError: pass
    except* ZeroDivisionError as e:
        print(repr(e)); raise RuntimeError('r')
# expect: ExceptionGroup('', (ZeroDivisionError('division by zero'),))
# expect: RuntimeError r cause None context ExceptionGroup('', (ZeroDivisionError('division by zero'),)) False
@run
def c26():
    e0=ValueError(0)
    try: raise EG('g',[e0,TypeError(1)])
    except* ValueError as e: raise e0
# expect: ExceptionGroup  (2 sub-exceptions) cause None context None False
# expect:   ValueError 0 cause None context ExceptionGroup('g', [ValueError(0)]) False
# expect:   ExceptionGroup g (1 sub-exception) cause None context None True
# expect:     TypeError 1 cause None context None False
@run
def c27():
    try:
        try: raise EG('outer',[ValueError(1)])
        except* ValueError as e:
            raise EG('x',[e, KeyError(2)])
    except* ValueError as e: show(e)
# expect: ExceptionGroup x (1 sub-exception) cause None context ExceptionGroup('outer', [ValueError(1)]) True
# expect:   ExceptionGroup outer (1 sub-exception) cause None context None True
# expect:     ValueError 1 cause None context None False
# expect: ExceptionGroup x (1 sub-exception) cause None context ExceptionGroup('outer', [ValueError(1)]) True
# expect:   KeyError 2 cause None context None False
@run
def c28():
    try: raise EG('g',[ValueError(1),TypeError(2)])
    except* ValueError: 
        try: raise EG('i',[OSError(3)])
        except* OSError: pass
# expect: ExceptionGroup g (1 sub-exception) cause None context None True
# expect:   TypeError 2 cause None context None False
