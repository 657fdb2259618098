# PEP 525: an asynchronous generator that ignores aclose() can still be iterated, but neither thrown into nor closed again.
def drive(c):
    sent = None
    for _ in range(50):
        try:
            sent = c.send(sent)
        except StopIteration as stop:
            return stop.value


async def wait(a): return await a


def show(f):
    try:
        print(f())
    except BaseException as e: print(type(e).__name__, repr(str(e)))


def check(*steps):
    async def make():
        try:
            yield 2
        except GeneratorExit as e:
            print(repr(e))
            yield 3
        for i in 'xy':
            yield i
        yield 'last'
    async def listed(g): return [i async for i in g]
    g = make()
    print('--')
    for s in steps:
        show(lambda: drive(wait(eval(s, {'g': g, 'anext': anext, 'listed': listed}))))
check('anext(g)', 'g.aclose()', 'g.athrow(KeyError)')
check('anext(g)', 'g.aclose()', "anext(g, 'd')", 'g.athrow(KeyError)')
check('anext(g)', 'g.aclose()', "anext(g, 'd')", 'g.athrow(KeyError)', 'listed(g)', 'g.athrow(KeyError)')
check('g.aclose()', 'g.athrow(KeyError)')
check('g.aclose()', 'g.athrow(KeyError)', 'anext(g)')
check('g.athrow(KeyError)', 'g.athrow(KeyError)', 'anext(g)')
check('listed(g)', 'g.athrow(KeyError)', 'anext(g)', 'g.aclose()')
check('anext(g)', 'g.athrow(KeyError)', 'g.athrow(KeyError)', 'anext(g)', 'g.aclose()')
check('anext(g)', 'g.aclose()', 'g.aclose()','g.athrow(KeyError)', 'anext(g)', 'anext(g)')
check('anext(g)', 'g.aclose()', 'anext(g)','g.asend(1)', 'g.athrow(KeyError)', 'anext(g)', 'g.aclose()', 'g.athrow(KeyError)')
check('anext(g)', 'g.athrow(GeneratorExit)', 'anext(g)','g.asend(1)', 'g.athrow(KeyError)', 'anext(g)', 'g.aclose()', 'g.athrow(KeyError)')
check('g.athrow(GeneratorExit)', 'anext(g)', 'g.athrow(KeyError)', 'g.aclose()')
check('g.athrow(StopAsyncIteration)', 'anext(g)', 'g.athrow(KeyError)', 'g.aclose()')
check('g.asend(1)', 'anext(g)', 'g.athrow(KeyError)', 'g.athrow(ValueError)')
check('listed(g)', 'listed(g)', 'g.athrow(ValueError)', 'g.athrow(ValueError)', 'g.asend(3)', 'g.asend(None)', 'g.aclose()')
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: RuntimeError 'async generator ignored GeneratorExit'
# expect: StopAsyncIteration ''
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: RuntimeError 'async generator ignored GeneratorExit'
# expect: x
# expect: StopAsyncIteration ''
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: RuntimeError 'async generator ignored GeneratorExit'
# expect: x
# expect: StopAsyncIteration ''
# expect: ['y', 'last']
# expect: None
# expect: --
# expect: None
# expect: None
# expect: --
# expect: None
# expect: None
# expect: StopAsyncIteration ''
# expect: --
# expect: KeyError ''
# expect: None
# expect: StopAsyncIteration ''
# expect: --
# expect: [2, 'x', 'y', 'last']
# expect: None
# expect: StopAsyncIteration ''
# expect: None
# expect: --
# expect: 2
# expect: KeyError ''
# expect: None
# expect: StopAsyncIteration ''
# expect: None
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: RuntimeError 'async generator ignored GeneratorExit'
# expect: StopAsyncIteration ''
# expect: StopAsyncIteration ''
# expect: x
# expect: y
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: RuntimeError 'async generator ignored GeneratorExit'
# expect: x
# expect: y
# expect: StopAsyncIteration ''
# expect: last
# expect: StopAsyncIteration ''
# expect: StopAsyncIteration ''
# expect: --
# expect: 2
# expect: GeneratorExit()
# expect: 3
# expect: x
# expect: y
# expect: KeyError ''
# expect: StopAsyncIteration ''
# expect: None
# expect: None
# expect: --
# expect: GeneratorExit ''
# expect: StopAsyncIteration ''
# expect: None
# expect: None
# expect: --
# expect: StopAsyncIteration ''
# expect: StopAsyncIteration ''
# expect: None
# expect: None
# expect: --
# expect: TypeError "can't send non-None value to a just-started async generator"
# expect: 2
# expect: KeyError ''
# expect: None
# expect: --
# expect: [2, 'x', 'y', 'last']
# expect: []
# expect: None
# expect: None
# expect: StopAsyncIteration ''
# expect: StopAsyncIteration ''
# expect: None
