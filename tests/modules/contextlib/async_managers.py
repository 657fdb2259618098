# @asynccontextmanager, aclosing, AsyncExitStack, driven by hand.
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager, nullcontext
# heap: 256K, for a long program with contextlib, abc and functools


def t(label, f, *a):
    try:
        print(label, repr(f(*a)))
    except Exception as e:
        print(label, type(e).__name__, e)

class M:
    def __init__(s,n): s.n=n
    def __enter__(s): print("en",s.n); return s.n
    def __exit__(s,*a): print("ex",s.n,a[0])
def arun(c):
    try:
        while 1: c.send(None)
    except StopIteration as e: return e.value
class Y:
    def __await__(s): yield
@asynccontextmanager
async def acm(n, mode=None):
    print('aen',n); await Y()
    try:
        if mode=='noyield': return
        yield n
        if mode=='twice': yield
    except ValueError as e:
        print('acaught',repr(e))
        if mode=='again': yield
        if mode=='other': raise KeyError('o')
        if mode=='re': raise
    finally: await Y(); print('aex',n)
async def am():
    for mode in (None,'noyield','twice','again','other','re'):
        for exc in (None,ValueError('v'),KeyError('k'),StopAsyncIteration('s'),StopIteration('s'),GeneratorExit('g')):
            try:
                async with acm('q',mode) as v:
                    print('body',v)
                    if exc: raise exc
                print('after')
            except BaseException as e: print(mode, repr(exc), type(e).__name__, e, repr(e.__cause__), e is exc)
    class A:
        async def aclose(s): print('aclosed')
    async with aclosing(A()): pass
    async with nullcontext(3) as z: print(z)
    @acm('deco')
    async def ff(x): return x+1
    print(await ff(1), await ff(2))
    async def acb(*a,**k): print('acb',a,k)
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(acm('s1')), st.enter_context(M('sync')))
        st.push_async_callback(acb,1,k=2); st.callback(print,'scb')
        @st.push_async_exit
        async def pe(*a): print('pe', a[0])
        st.push_async_exit(acm('unentered')) if 0 else None
    try: await AsyncExitStack().enter_async_context(M(1))
    except TypeError as e: print(e)
    try: AsyncExitStack().enter_context(acm('x'))
    except TypeError as e: print(e)
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(acm('s2','other'))
            raise ValueError('in')
    except KeyError as e: print(repr(e), repr(e.__context__))
    st=AsyncExitStack(); st.callback(print,'zz'); await st.aclose()
    async with AsyncExitStack() as st:
        st.push_async_exit(lambda *a: tr())
        async def tr(): return True
        raise ValueError('swallow')
    print('end')
arun(am())
# expect: aen q
# expect: body q
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: acaught ValueError('v')
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: aex q
# expect: None KeyError('k') KeyError 'k' None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: None StopAsyncIteration('s') StopAsyncIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: None StopIteration('s') StopIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: None GeneratorExit('g') GeneratorExit g None True
# expect: aen q
# expect: aex q
# expect: noyield None RuntimeError generator didn't yield None False
# expect: aen q
# expect: aex q
# expect: noyield ValueError('v') RuntimeError generator didn't yield None False
# expect: aen q
# expect: aex q
# expect: noyield KeyError('k') RuntimeError generator didn't yield None False
# expect: aen q
# expect: aex q
# expect: noyield StopAsyncIteration('s') RuntimeError generator didn't yield None False
# expect: aen q
# expect: aex q
# expect: noyield StopIteration('s') RuntimeError generator didn't yield None False
# expect: aen q
# expect: aex q
# expect: noyield GeneratorExit('g') RuntimeError generator didn't yield None False
# expect: aen q
# expect: body q
# expect: aex q
# expect: twice None RuntimeError generator didn't stop None False
# expect: aen q
# expect: body q
# expect: acaught ValueError('v')
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: aex q
# expect: twice KeyError('k') KeyError 'k' None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: twice StopAsyncIteration('s') StopAsyncIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: twice StopIteration('s') StopIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: twice GeneratorExit('g') GeneratorExit g None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: acaught ValueError('v')
# expect: aex q
# expect: again ValueError('v') RuntimeError generator didn't stop after athrow() None False
# expect: aen q
# expect: body q
# expect: aex q
# expect: again KeyError('k') KeyError 'k' None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: again StopAsyncIteration('s') StopAsyncIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: again StopIteration('s') StopIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: again GeneratorExit('g') GeneratorExit g None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: acaught ValueError('v')
# expect: aex q
# expect: other ValueError('v') KeyError 'o' None False
# expect: aen q
# expect: body q
# expect: aex q
# expect: other KeyError('k') KeyError 'k' None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: other StopAsyncIteration('s') StopAsyncIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: other StopIteration('s') StopIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: other GeneratorExit('g') GeneratorExit g None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: after
# expect: aen q
# expect: body q
# expect: acaught ValueError('v')
# expect: aex q
# expect: re ValueError('v') ValueError v None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: re KeyError('k') KeyError 'k' None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: re StopAsyncIteration('s') StopAsyncIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: re StopIteration('s') StopIteration s None True
# expect: aen q
# expect: body q
# expect: aex q
# expect: re GeneratorExit('g') GeneratorExit g None True
# expect: aclosed
# expect: 3
# expect: aen deco
# expect: aex deco
# expect: aen deco
# expect: aex deco
# expect: 2 3
# expect: aen s1
# expect: en sync
# expect: s1 sync
# expect: pe None
# expect: scb
# expect: acb (1,) {'k': 2}
# expect: ex sync None
# expect: aex s1
# expect: '__main__.M' object does not support the asynchronous context manager protocol
# expect: 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol
# expect: aen s2
# expect: acaught ValueError('in')
# expect: aex s2
# expect: KeyError('o') ValueError('in')
# expect: zz
# expect: end
print(issubclass(type(acm('x')),AbstractAsyncContextManager), type(acm('x')).__name__)
# expect: True _AsyncGeneratorContextManager
