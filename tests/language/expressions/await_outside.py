# Reference 6.4: await is allowed only inside a coroutine function.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source.replace("\n", "|"), "->", e.msg)
    else:
        print("valid")
check("await x")  # expect: await x -> 'await' outside function
check("def f():\n    await x")  # expect: def f():|    await x -> 'await' outside async function
check("async def f():\n    await x")  # expect: valid
check("def f():\n    async with a: pass")
# expect: def f():|    async with a: pass -> 'async with' outside async function
check("def f():\n    async for a in b: pass")
# expect: def f():|    async for a in b: pass -> 'async for' outside async function
check("async with a: pass")  # expect: async with a: pass -> 'async with' outside async function
check("async for a in b: pass")  # expect: async for a in b: pass -> 'async for' outside async function
check("lambda: await x")  # expect: lambda: await x -> 'await' outside async function
check("def f():\n    return [x async for x in y]")
# expect: def f():|    return [x async for x in y] -> asynchronous comprehension outside of an asynchronous function
check("async def f():\n    return [x async for x in y]")  # expect: valid
check("async def f():\n    yield from x")
# expect: async def f():|    yield from x -> 'yield from' inside async function
check("yield 1")  # expect: yield 1 -> 'yield' outside function
check("return 1")  # expect: return 1 -> 'return' outside function
check("class A:\n    yield 1")  # expect: class A:|    yield 1 -> 'yield' outside function
check("class A:\n    return 1")  # expect: class A:|    return 1 -> 'return' outside function
