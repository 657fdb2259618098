# return, yield, await, break and continue where they cannot stand. Type, position and message of each error.
# native: a message changed between 3.12.1 and 3.12.7


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("return")  # expect: SyntaxError 1:1-1:7 'return' outside function
check("return 1")  # expect: SyntaxError 1:1-1:9 'return' outside function
check("class A: return")  # expect: SyntaxError 1:10-1:16 'return' outside function
check("class A:\n    return 1")  # expect: SyntaxError 2:5-2:13 'return' outside function
check("def f():\n    class A:\n        return 1")  # expect: SyntaxError 3:9-3:17 'return' outside function
check("yield")  # expect: SyntaxError 1:1-1:6 'yield' outside function
check("yield 1")  # expect: SyntaxError 1:1-1:8 'yield' outside function
check("x = yield")  # expect: SyntaxError 1:5-1:10 'yield' outside function
check("class A: yield")  # expect: SyntaxError 1:10-1:15 'yield' outside function
check("class A:\n    x = yield 1")  # expect: SyntaxError 2:9-2:16 'yield' outside function
check("yield from x")  # expect: SyntaxError 1:1-1:13 'yield' outside function
check("await x")  # expect: SyntaxError 1:1-1:8 'await' outside function
check("def f(): await x")  # expect: SyntaxError 1:10-1:17 'await' outside async function
check("class A: await x")  # expect: SyntaxError 1:10-1:17 'await' outside function
check("lambda: await x")  # expect: SyntaxError 1:9-1:16 'await' outside async function
check("async def f(): yield from x")  # expect: SyntaxError 1:16-1:28 'yield from' inside async function
check("async def f():\n    yield\n    return 1")
# expect: SyntaxError 3:5-3:13 'return' with value in async generator
check("async def f():\n    return 1\n    yield")
# expect: SyntaxError 2:5-2:13 'return' with value in async generator
check("async def f():\n    return\n    yield")  # expect: valid
check("async with x: pass")  # expect: SyntaxError 1:1-1:19 'async with' outside async function
check("async for x in y: pass")  # expect: SyntaxError 1:1-1:23 'async for' outside async function
check("def f():\n    async with x: pass")  # expect: SyntaxError 2:5-2:23 'async with' outside async function
check("def f():\n    async for x in y: pass")  # expect: SyntaxError 2:5-2:27 'async for' outside async function
check("[x async for x in y]")
# expect: SyntaxError 1:1-1:21 asynchronous comprehension outside of an asynchronous function
check("def f(): [x async for x in y]")
# expect: SyntaxError 1:10-1:30 asynchronous comprehension outside of an asynchronous function
check("def f(): (x async for x in y)")  # expect: valid
check("(x async for x in y)")  # expect: valid
check("[await x for x in y]")
# expect: SyntaxError 1:1-1:21 asynchronous comprehension outside of an asynchronous function
check("def f(): [await x for x in y]")
# expect: SyntaxError 1:10-1:30 asynchronous comprehension outside of an asynchronous function
check("(await x for x in y)")  # expect: valid
check("async def f(): [x async for x in y]")  # expect: valid
check("async def f(): [[x async for x in y] for z in w]")  # expect: valid
check("async def f(): [[await x for x in y] for z in w]")  # expect: valid
check("async def f(): ([x async for x in y] for z in w)")  # expect: valid
check("async def f(): {x: [y async for y in z] for x in w}")  # expect: valid
check("async def f(): lambda: [x async for x in y]")
# expect: SyntaxError 1:24-1:44 asynchronous comprehension outside of an asynchronous function
check("async x")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("async")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("async = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("await = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("await")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("async def")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("async lambda: 1")  # expect: SyntaxError 1:7-1:13 invalid syntax
check("async class A: pass")  # expect: SyntaxError 1:7-1:12 invalid syntax
check("async if x: pass")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("async while x: pass")  # expect: SyntaxError 1:7-1:12 invalid syntax
check("async try: pass")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("break")  # expect: SyntaxError 1:1-1:6 'break' outside loop
check("continue")  # expect: SyntaxError 1:1-1:9 'continue' not properly in loop
check("if x: break")  # expect: SyntaxError 1:7-1:12 'break' outside loop
check("if x: continue")  # expect: SyntaxError 1:7-1:15 'continue' not properly in loop
check("def f(): break")  # expect: SyntaxError 1:10-1:15 'break' outside loop
check("def f(): continue")  # expect: SyntaxError 1:10-1:18 'continue' not properly in loop
check("class A: break")  # expect: SyntaxError 1:10-1:15 'break' outside loop
check("for x in y:\n    def f(): break")  # expect: SyntaxError 2:14-2:19 'break' outside loop
check("for x in y:\n    class A: continue")  # expect: SyntaxError 2:14-2:22 'continue' not properly in loop
check("for x in y: pass\nelse: break")  # expect: SyntaxError 2:7-2:12 'break' outside loop
check("for x in y: pass\nelse: continue")  # expect: SyntaxError 2:7-2:15 'continue' not properly in loop
check("while x: pass\nelse: break")  # expect: SyntaxError 2:7-2:12 'break' outside loop
check("with x: break")  # expect: SyntaxError 1:9-1:14 'break' outside loop
check("try: break\nfinally: pass")  # expect: SyntaxError 1:6-1:11 'break' outside loop
check("try: pass\nfinally: continue")  # expect: SyntaxError 2:10-2:18 'continue' not properly in loop
check("for x in y:\n    try: pass\n    finally: continue")  # expect: valid
check("for x in y:\n    try: pass\n    except* A: continue")
# expect: SyntaxError 3:16-3:24 'break', 'continue' and 'return' cannot appear in an except* block
check("for x in y:\n    try: pass\n    except* A: break")
# expect: SyntaxError 3:16-3:21 'break', 'continue' and 'return' cannot appear in an except* block
check("def f():\n    try: pass\n    except* A: return")
# expect: SyntaxError 3:16-3:22 'break', 'continue' and 'return' cannot appear in an except* block
check("def f():\n    try: pass\n    except* A:\n        for x in y: break")  # expect: valid
check("def f():\n    try: pass\n    except* A:\n        def g(): return 1")  # expect: valid
check("def f():\n    try: pass\n    except* A:\n        class B:\n            def g(): return 1")  # expect: valid
check("def f():\n    for x in y:\n        try: pass\n        except* A: pass\n        else: break")  # expect: valid
check("try:\n    pass\nexcept* A:\n    break")
# expect: SyntaxError 4:5-4:10 'break', 'continue' and 'return' cannot appear in an except* block
check("[(yield) for x in y]")  # expect: SyntaxError 1:3-1:8 'yield' inside list comprehension
check("def f(): [(yield) for x in y]")  # expect: SyntaxError 1:12-1:17 'yield' inside list comprehension
check("def f(): [(yield x) for x in y]")  # expect: SyntaxError 1:12-1:19 'yield' inside list comprehension
check("def f(): {(yield x) for x in y}")  # expect: SyntaxError 1:12-1:19 'yield' inside set comprehension
check("def f(): {(yield x): 1 for x in y}")  # expect: SyntaxError 1:12-1:19 'yield' inside dict comprehension
check("def f(): {1: (yield x) for x in y}")  # expect: SyntaxError 1:15-1:22 'yield' inside dict comprehension
check("def f(): ((yield x) for x in y)")  # expect: SyntaxError 1:12-1:19 'yield' inside generator expression
check("def f(): [(yield from x) for x in y]")  # expect: SyntaxError 1:12-1:24 'yield' inside list comprehension
check("def f(): ((yield from x) for x in y)")  # expect: SyntaxError 1:12-1:24 'yield' inside generator expression
check("def f(): [x for x in (yield)]")  # expect: valid
check("def f(): [x for x in y if (yield)]")  # expect: SyntaxError 1:28-1:33 'yield' inside list comprehension
check("def f(): [x for x in y for z in (yield)]")  # expect: SyntaxError 1:34-1:39 'yield' inside list comprehension
