# Reference 7.14 and 8.10: wrong type statements and type parameters. Type, position and message of each error.
# native: a message changed between 3.12.1 and 3.12.7


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("case x")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("type x")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("type x =")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("type = 1")  # expect: valid
check("type x.y = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("type x[0] = 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("type (x) = 1")
# expect: SyntaxError 1:1-1:9 cannot assign to function call here. Maybe you meant '==' instead of '='?
check("type x, y = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("type x[] = 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("type x[T, T] = 1")  # expect: SyntaxError 1:11-1:12 duplicate type parameter 'T'
check("type x[T: ] = 1")  # expect: SyntaxError 1:11-1:12 invalid syntax
check("type x[T: int, *Ts, **P] = 1")  # expect: valid
check("type x[*Ts: int] = 1")  # expect: SyntaxError 1:11-1:16 cannot use bound with TypeVarTuple
check("type x[**P: int] = 1")  # expect: SyntaxError 1:11-1:16 cannot use bound with ParamSpec
check("type x[*] = 1")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("type x[**] = 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("type x[T: (yield)] = 1")
# expect: SyntaxError 1:12-1:17 yield expression cannot be used within a TypeVar bound
check("type x[T: (y := 1)] = 1")
# expect: SyntaxError 1:12-1:18 named expression cannot be used within a TypeVar bound
check("type x[T: (await y)] = 1")
# expect: SyntaxError 1:12-1:19 await expression cannot be used within a TypeVar bound
check("type x = (yield)")  # expect: SyntaxError 1:11-1:16 yield expression cannot be used within a type alias
check("type x = yield")  # expect: SyntaxError 1:10-1:15 invalid syntax
check("type x = (y := 1)")  # expect: SyntaxError 1:11-1:17 named expression cannot be used within a type alias
check("type x = await y")  # expect: SyntaxError 1:10-1:17 await expression cannot be used within a type alias
check("type x = await (y)")  # expect: SyntaxError 1:10-1:19 await expression cannot be used within a type alias
check("type x[T] = (y := T)")  # expect: SyntaxError 1:14-1:20 named expression cannot be used within a type alias
check("type x = [y := 1 for z in w]")
# expect: SyntaxError 1:11-1:12 assignment expression within a comprehension cannot be used in a type alias
check("type x += 1")  # expect: SyntaxError 1:8-1:10 invalid syntax
check("type x: int = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("type 1 = 2")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("type None = 1")  # expect: SyntaxError 1:6-1:10 invalid syntax
check("def f[](): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[T, T](): pass")  # expect: SyntaxError 1:10-1:11 duplicate type parameter 'T'
check("def f[T](T): pass")  # expect: valid
check("def f[T: (yield)](): pass")
# expect: SyntaxError 1:11-1:16 yield expression cannot be used within a TypeVar bound
check("def f[T: (x := 1)](): pass")
# expect: SyntaxError 1:11-1:17 named expression cannot be used within a TypeVar bound
check("def f[T: (await x)](): pass")
# expect: SyntaxError 1:11-1:18 await expression cannot be used within a TypeVar bound
check("def f[T](x: (yield)): pass")
# expect: SyntaxError 1:14-1:19 yield expression cannot be used within the definition of a generic
check("def f[T](x: (y := 1)): pass")
# expect: SyntaxError 1:14-1:20 named expression cannot be used within the definition of a generic
check("def f[T](x: (await y)): pass")
# expect: SyntaxError 1:14-1:21 await expression cannot be used within the definition of a generic
check("def f[T]() -> (yield): pass")
# expect: SyntaxError 1:16-1:21 yield expression cannot be used within the definition of a generic
check("def f[T](x=(yield)): pass")  # expect: SyntaxError 1:13-1:18 'yield' outside function
check("def f[T](x=(y := 1)): pass")  # expect: valid
check("class A[](): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("class A[T, T]: pass")  # expect: SyntaxError 1:12-1:13 duplicate type parameter 'T'
check("class A[T]((yield)): pass")
# expect: SyntaxError 1:13-1:18 yield expression cannot be used within the definition of a generic
check("class A[T]((x := 1)): pass")
# expect: SyntaxError 1:13-1:19 named expression cannot be used within the definition of a generic
check("class A[T](x := 1): pass")
# expect: SyntaxError 1:12-1:18 named expression cannot be used within the definition of a generic
check("class A[T]((await x)): pass")
# expect: SyntaxError 1:13-1:20 await expression cannot be used within the definition of a generic
check("class A[T: (yield)]: pass")
# expect: SyntaxError 1:13-1:18 yield expression cannot be used within a TypeVar bound
check("def f[T]():\n    nonlocal T")
# expect: SyntaxError 2:5-2:15 nonlocal binding not allowed for type parameter 'T'
check("def f[T]():\n    global T")  # expect: valid
check("class A[T]:\n    nonlocal T")
# expect: SyntaxError 2:5-2:15 nonlocal binding not allowed for type parameter 'T'
check("class A[T]:\n    global T")  # expect: valid
check("def f[T](): \n    T = 1\n    nonlocal T")
# expect: SyntaxError 3:5-3:15 name 'T' is assigned to before nonlocal declaration
check("def f[T()](): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[1](): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[T.x](): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[T](")  # expect: SyntaxError 1:9-1:0 '(' was never closed
check("def f[T: int, U: (int, str)](): pass")  # expect: valid
check("def f[T: *x](): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[T](x: *T): pass")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("async def f[T](): yield from x")  # expect: SyntaxError 1:19-1:31 'yield from' inside async function
check("async def f[T: (await x)](): pass")
# expect: SyntaxError 1:17-1:24 await expression cannot be used within a TypeVar bound
check("async def f[T](x: (await y)): pass")
# expect: SyntaxError 1:20-1:27 await expression cannot be used within the definition of a generic
check("def f(x: (yield)): pass")  # expect: SyntaxError 1:11-1:16 'yield' outside function
check("def f() -> (yield): pass")  # expect: SyntaxError 1:13-1:18 'yield' outside function
check("def f(x: (await y)): pass")  # expect: SyntaxError 1:11-1:18 'await' outside function
check("x: (yield) = 1")  # expect: SyntaxError 1:5-1:10 'yield' outside function
check("x: (await y) = 1")  # expect: SyntaxError 1:5-1:12 'await' outside function
check("def f(x=yield): pass")  # expect: SyntaxError 1:9-1:14 invalid syntax
