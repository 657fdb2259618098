# @contextmanager: what the generator may do after the block ended normally or raised; reuse; as a decorator.
from contextlib import contextmanager


def t(label, f, *a):
    try:
        print(label, repr(f(*a)))
    except Exception as e:
        print(label, type(e).__name__, e)

@contextmanager
def cm(n, sup=False, mode=None):
    "doc of cm"
    print('enter',n)
    try:
        if mode=='noyield': return
        yield n
        if mode=='twice': yield 2
    except ValueError as e:
        print('caught',n,repr(e))
        if mode=='again': yield 3
        if mode=='other': raise KeyError('o')
        if mode=='from': raise KeyError('o') from e
        if mode=='re': raise
        if mode=='new': raise ValueError('new')
        if not sup: raise
    finally: print('exit',n)
def run(mode, exc, sup=False):
    try:
        with cm('a',sup,mode) as v:
            print('body',v)
            if exc: raise exc
        print('after')
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), e is exc, e.__suppress_context__)
for mode in (None,'noyield','twice','again','other','from','re','new'):
    for exc in (None, ValueError('v'), KeyError('k'), StopIteration('s'), GeneratorExit(), RuntimeError('r'), ValueError):
        print('--',mode,repr(exc)); run(mode, exc)
# expect: -- None None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- None ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: ValueError v None None True False
# expect: -- None KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- None StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- None GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- None RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- None <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: ValueError  None None False False
# expect: -- noyield None
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield ValueError('v')
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield KeyError('k')
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield StopIteration('s')
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield GeneratorExit()
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield RuntimeError('r')
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- noyield <class 'ValueError'>
# expect: enter a
# expect: exit a
# expect: RuntimeError generator didn't yield None StopIteration() False True
# expect: -- twice None
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError generator didn't stop None None False False
# expect: -- twice ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: ValueError v None None True False
# expect: -- twice KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- twice StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- twice GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- twice RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- twice <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: ValueError  None None False False
# expect: -- again None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- again ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: RuntimeError generator didn't stop after throw() None ValueError('v') False False
# expect: -- again KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- again StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- again GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- again RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- again <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: RuntimeError generator didn't stop after throw() None ValueError() False False
# expect: -- other None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- other ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: KeyError 'o' None ValueError('v') False False
# expect: -- other KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- other StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- other GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- other RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- other <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: KeyError 'o' None ValueError() False False
# expect: -- from None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- from ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: KeyError 'o' ValueError('v') ValueError('v') False True
# expect: -- from KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- from StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- from GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- from RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- from <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: KeyError 'o' ValueError() ValueError() False True
# expect: -- re None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- re ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: ValueError v None None True False
# expect: -- re KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- re StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- re GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- re RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- re <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: ValueError  None None False False
# expect: -- new None
# expect: enter a
# expect: body a
# expect: exit a
# expect: after
# expect: -- new ValueError('v')
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: ValueError new None ValueError('v') False False
# expect: -- new KeyError('k')
# expect: enter a
# expect: body a
# expect: exit a
# expect: KeyError 'k' None None True False
# expect: -- new StopIteration('s')
# expect: enter a
# expect: body a
# expect: exit a
# expect: StopIteration s None None True False
# expect: -- new GeneratorExit()
# expect: enter a
# expect: body a
# expect: exit a
# expect: GeneratorExit  None None True False
# expect: -- new RuntimeError('r')
# expect: enter a
# expect: body a
# expect: exit a
# expect: RuntimeError r None None True False
# expect: -- new <class 'ValueError'>
# expect: enter a
# expect: body a
# expect: caught a ValueError()
# expect: exit a
# expect: ValueError new None ValueError() False False
run(None, ValueError('v'), True)
# expect: enter a
# expect: body a
# expect: caught a ValueError('v')
# expect: exit a
# expect: after
print(cm.__name__, cm.__doc__, cm('x').__doc__, type(cm('x')).__name__, cm.__wrapped__.__name__)
# expect: cm doc of cm doc of cm _GeneratorContextManager cm
@cm('deco')
def f(a,*,b=2): "fd"; print('f',a,b); return 5
print(f(1), f(2,b=3), f.__name__, f.__doc__)
# expect: enter deco
# expect: f 1 2
# expect: exit deco
# expect: enter deco
# expect: f 2 3
# expect: exit deco
# expect: 5 5 f fd
c=cm('once')
with c: pass
# expect: enter once
# expect: exit once
t('reuse', c.__enter__)  # expect: reuse AttributeError '_GeneratorContextManager' object has no attribute 'args'
t('deco after', lambda: c(lambda: 1)())
# expect: deco after AttributeError '_GeneratorContextManager' object has no attribute 'func'
with cm('m1') as a, cm('m2') as b: print(a,b)
# expect: enter m1
# expect: enter m2
# expect: m1 m2
# expect: exit m2
# expect: exit m1
