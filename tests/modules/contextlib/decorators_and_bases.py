# ContextDecorator, AbstractContextManager, chdir.
import os
import contextlib
from contextlib import AbstractContextManager, ContextDecorator, chdir


def t(label, f, *a):
    try:
        print(label, repr(f(*a)))
    except Exception as e:
        print(label, type(e).__name__, e)

class M:
    def __init__(s,n,sup): s.n=n; s.sup=sup
    def __enter__(s): return s
    def __exit__(s,*a): return s.sup
class D(ContextDecorator):
    def __enter__(s): print('D+'); return s
    def __exit__(s,*a): print('D-', a[0]); return False
@D()
def h(x): "hd"; return x*2
print(h(3), h.__name__, h.__doc__)
# expect: D+
# expect: D- None
# expect: 6 h hd
class E(M, ContextDecorator): pass
@E('sw',True)
def k(): raise ValueError('k')
print(k())  # expect: None
class Ab(AbstractContextManager): pass
t('abs', Ab)
# expect: abs TypeError Can't instantiate abstract class Ab without an implementation for abstract method '__exit__'
class Ab2(AbstractContextManager):
    def __exit__(s,*a): return None
with Ab2() as a2: print(type(a2).__name__)  # expect: Ab2
print(issubclass(M,AbstractContextManager), isinstance(5,AbstractContextManager), issubclass(Ab2,AbstractContextManager), AbstractContextManager[int])
# expect: True False True contextlib.AbstractContextManager[int]
class NoX:
    def __enter__(s): pass
    __exit__=None
print(issubclass(NoX,AbstractContextManager))  # expect: False
import os
cwd=os.getcwd()
with chdir('..'): print(os.path.join(os.getcwd(),'')==os.path.dirname(cwd).rstrip('/')+'/')  # expect: True
print(os.getcwd()==cwd)  # expect: True
print(sorted(contextlib.__all__))
# expect: ['AbstractAsyncContextManager', 'AbstractContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'aclosing', 'asynccontextmanager', 'chdir', 'closing', 'contextmanager', 'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']
