# closing, suppress, redirect_stdout, redirect_stderr, nullcontext.
import io
import sys
from contextlib import closing, nullcontext, redirect_stderr, redirect_stdout, suppress


def t(label, f, *a):
    try:
        print(label, repr(f(*a)))
    except Exception as e:
        print(label, type(e).__name__, e)

class X:
    def close(s): print('closed')
with closing(X()) as x: print(type(x).__name__)
# expect: X
# expect: closed
t('cl', lambda: closing(5).__exit__())  # expect: cl AttributeError 'int' object has no attribute 'close'
for args in ((), (ValueError,), (KeyError,ValueError), ((KeyError,ValueError),)):
    def g():
        with suppress(*args): raise ValueError('sup')
        return 'suppressed'
    t(args, g)
# expect: () ValueError sup
# expect: (<class 'ValueError'>,) 'suppressed'
# expect: (<class 'KeyError'>, <class 'ValueError'>) 'suppressed'
# expect: ((<class 'KeyError'>, <class 'ValueError'>),) 'suppressed'
def g():
    with suppress(ValueError):
        raise ExceptionGroup('g',[ValueError(1),ValueError(2)])
    return 'ok'
t('eg', g)  # expect: eg 'ok'
def g():
    with suppress(ValueError):
        raise ExceptionGroup('g',[ValueError(1),KeyError(2)])
try: g()
except ExceptionGroup as e: print(repr(e))
# expect: ExceptionGroup('g', [KeyError(2)])
t('se', lambda: suppress(ValueError).__enter__())  # expect: se None
f=io.StringIO()
with redirect_stdout(f) as q:
    print('hi')
    with redirect_stdout(io.StringIO()) as z: print('inner')
    print('yo')
print(repr(f.getvalue()), q is f, repr(z.getvalue()))  # expect: 'hi\nyo\n' True 'inner\n'
r=redirect_stdout(f)
with r:
    with r: print('re')
print(repr(f.getvalue()))  # expect: 'hi\nyo\nre\n'
with redirect_stderr(f): print('e', file=sys.stderr)
print(repr(f.getvalue()))  # expect: 'hi\nyo\nre\ne\n'
with nullcontext(5) as v: print(v)  # expect: 5
with nullcontext() as v: print(v)  # expect: None
