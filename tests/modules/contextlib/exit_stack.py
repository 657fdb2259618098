# ExitStack: order, suppression, replaced exceptions and their contexts, callbacks, pop_all(), errors.
from contextlib import ExitStack
# heap: 256K, for contextlib with abc and functools


def t(label, f, *a):
    try:
        print(label, repr(f(*a)))
    except Exception as e:
        print(label, type(e).__name__, e)

class M:
    def __init__(s,n,sup=False,ex=None): s.n=n; s.sup=sup; s.ex=ex
    def __enter__(s): print('en',s.n); return s.n
    def __exit__(s,*a):
        print('ex',s.n,a[0] and a[0].__name__, repr(a[1]))
        if s.ex: raise s.ex
        return s.sup
with ExitStack() as st:
    print(type(st).__name__, st.enter_context(M(1)), st.enter_context(M(2)))
    print(st.callback(print,'cb',1,sep='-') is print, st.push(M(3)).n)
    @st.push
    def pf(*a): print('pf',a)
    @st.callback
    def cb(): print('cb2')
    print(pf.__name__, cb.__name__)
# expect: en 1
# expect: en 2
# expect: ExitStack 1 2
# expect: True 3
# expect: pf cb
# expect: cb2
# expect: pf (None, None, None)
# expect: ex 3 None None
# expect: cb-1
# expect: ex 2 None None
# expect: ex 1 None None
def g(exc, *ms):
    try:
        with ExitStack() as st:
            for m in ms: st.enter_context(m)
            if exc: raise exc
        print('done')
    except BaseException as e:
        while e is not None: print(' ', repr(e), end=' <-'); e=e.__context__
        print()
g(ValueError('v')); g(ValueError('v'), M(1), M(2,True), M(3)); g(ValueError('v'), M(1), M(2,ex=KeyError('k')), M(3)); g(None, M(1), M(2,ex=KeyError('k')), M(3,ex=TypeError('t'))); g(ValueError('v'), M(1,True), M(2,ex=KeyError('k')), M(3,ex=TypeError('t')))
# expect:   ValueError('v') <-
# expect: en 1
# expect: en 2
# expect: en 3
# expect: ex 3 ValueError ValueError('v')
# expect: ex 2 ValueError ValueError('v')
# expect: ex 1 None None
# expect: done
# expect: en 1
# expect: en 2
# expect: en 3
# expect: ex 3 ValueError ValueError('v')
# expect: ex 2 ValueError ValueError('v')
# expect: ex 1 KeyError KeyError('k')
# expect:   KeyError('k') <-  ValueError('v') <-
# expect: en 1
# expect: en 2
# expect: en 3
# expect: ex 3 None None
# expect: ex 2 TypeError TypeError('t')
# expect: ex 1 KeyError KeyError('k')
# expect:   KeyError('k') <-
# expect: en 1
# expect: en 2
# expect: en 3
# expect: ex 3 ValueError ValueError('v')
# expect: ex 2 TypeError TypeError('t')
# expect: ex 1 KeyError KeyError('k')
# expect: done
try: raise OSError('outer')
except OSError: g(ValueError('v'), M(1,ex=IndexError('i')), M(2,ex=KeyError('k')), M(3,ex=TypeError('t')))
# expect: en 1
# expect: en 2
# expect: en 3
# expect: ex 3 ValueError ValueError('v')
# expect: ex 2 TypeError TypeError('t')
# expect: ex 1 KeyError KeyError('k')
# expect:   IndexError('i') <-  KeyError('k') <-  TypeError('t') <-  ValueError('v') <-  OSError('outer') <-
st=ExitStack(); st.callback(print,'c1'); s2=st.pop_all(); st.close(); print('--'); s2.close(); s2.close()
# expect: --
# expect: c1
t('ec', lambda: ExitStack().enter_context(5)); t('ec', lambda: ExitStack().enter_context(object())); t('cb', lambda: ExitStack().callback()); t('cb', lambda: ExitStack().callback(arg=1)); t('push', lambda: ExitStack().push(5))
# expect: ec TypeError 'builtins.int' object does not support the context manager protocol
# expect: ec TypeError 'builtins.object' object does not support the context manager protocol
# expect: cb TypeError _BaseExitStack.callback() missing 1 required positional argument: 'callback'
# expect: cb TypeError _BaseExitStack.callback() missing 1 required positional argument: 'callback'
# expect: push 5
st=ExitStack(); st.push(5); t('cl', st.close)  # expect: cl TypeError 'int' object is not callable
st=ExitStack(); t('exit', lambda: st.__exit__(None,None,None)); st.push(lambda *a: True); t('exit', lambda: st.__exit__(ValueError, ValueError('x'), None)); st.callback(print,'w'); print(len(st._exit_callbacks))
# expect: exit False
# expect: exit True
# expect: 1
