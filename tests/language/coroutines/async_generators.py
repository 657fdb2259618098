# Reference 6.2.9.2: asynchronous generators.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
async def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    finally:
        print("gen finally")
async def f():
    return [x async for x in gen(3)]
print(run(f()))
# expect: gen finally
# expect: [0, 1, 2]
async def g():
    a = gen(5)
    print(type(a).__name__, a.__aiter__() is a)
    print(await a.__anext__(), await a.asend("hello"))
    try:
        await a.athrow(ValueError("thrown"))
    except ValueError as e:
        print(e)
    try:
        await anext(a)
    except StopAsyncIteration:
        print("finished")
    c = gen(1)
    print(await anext(c), await anext(gen(0), "default"))
    await c.aclose()
    b = gen(2)
    await b.__anext__()
    await b.aclose()
    return [x * 2 async for x in (y async for y in gen(2))]
print(run(g()))
# expect: async_generator True
# expect: got hello
# expect: 0 1
# expect: gen finally
# expect: thrown
# expect: finished
# expect: gen finally
# expect: 0 default
# expect: gen finally
# expect: gen finally
# expect: gen finally
# expect: [0, 2]
for source in ("async def f():\n    yield 1\n    return 2", "async def f():\n    yield from x"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: 'return' with value in async generator
# expect: 'yield from' inside async function
