# Reference 6.2.9: yield and stars where they cannot stand. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("def f(x=(yield)): pass")  # expect: SyntaxError 1:10-1:15 'yield' outside function
check("def g():\n    def f(x=(yield)): pass")  # expect: valid
check("def g():\n    def f(x: (yield)): pass")  # expect: valid
check("def g():\n    class A((yield)): pass")  # expect: valid
check("def g():\n    x: (yield) = 1")  # expect: valid
check("class A:\n    x: (yield) = 1")  # expect: SyntaxError 2:9-2:14 'yield' outside function
check("def g():\n    lambda: (yield)")  # expect: valid
check("def g():\n    lambda x=(yield): 1")  # expect: valid
check("lambda: (yield)")  # expect: valid
check("lambda: (yield from x)")  # expect: valid
check("x = *a")  # expect: SyntaxError 1:5-1:7 can't use starred expression here
check("x = *a,")  # expect: valid
check("x = yield = 1")  # expect: SyntaxError 1:5-1:10 assignment to yield expression not possible
check("x = yield 1 = 2")  # expect: SyntaxError 1:5-1:12 assignment to yield expression not possible
check("x = (yield) = 1")  # expect: SyntaxError 1:6-1:11 cannot assign to yield expression
check("return *a")  # expect: SyntaxError 1:1-1:10 'return' outside function
check("def f(): return *a")  # expect: SyntaxError 1:17-1:19 can't use starred expression here
check("def f(): return *a, b")  # expect: valid
check("def f(): yield *a")  # expect: SyntaxError 1:16-1:18 can't use starred expression here
check("def f(): yield *a, b")  # expect: valid
check("def f(): return (*a)")  # expect: SyntaxError 1:18-1:20 cannot use starred expression here
check("def f(): yield (*a)")  # expect: SyntaxError 1:17-1:19 cannot use starred expression here
check("def f(): yield from")  # expect: SyntaxError 1:20-1:21 invalid syntax
check("def f(): yield from *a")  # expect: SyntaxError 1:21-1:22 invalid syntax
check("def f(): yield from a, b")  # expect: SyntaxError 1:22-1:23 invalid syntax
check("def f(): return yield")  # expect: SyntaxError 1:17-1:22 invalid syntax
check("def f(): return (yield)")  # expect: valid
check("def f(): yield yield")  # expect: SyntaxError 1:16-1:21 invalid syntax
check("def f(): x = yield = 1")  # expect: SyntaxError 1:14-1:19 assignment to yield expression not possible
check("def f(): yield = 1")  # expect: SyntaxError 1:10-1:15 assignment to yield expression not possible
check("def f(): (yield) = 1")
# expect: SyntaxError 1:11-1:16 cannot assign to yield expression here. Maybe you meant '==' instead of '='?
check("def f(): yield x = 1")  # expect: SyntaxError 1:10-1:17 assignment to yield expression not possible
check("def f(): f(yield)")  # expect: SyntaxError 1:12-1:17 invalid syntax
check("def f(): f(yield x)")  # expect: SyntaxError 1:12-1:17 invalid syntax
check("def f(): f((yield))")  # expect: valid
check("def f(): f(a, yield)")  # expect: SyntaxError 1:15-1:20 invalid syntax
check("def f(): [yield]")  # expect: SyntaxError 1:11-1:16 invalid syntax
check("def f(): (yield, 1)")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("def f(): {yield}")  # expect: SyntaxError 1:11-1:16 invalid syntax
check("def f(): x[yield]")  # expect: SyntaxError 1:12-1:17 invalid syntax
check("def f(): x + yield")  # expect: SyntaxError 1:14-1:19 invalid syntax
check("def f(): yield + x")  # expect: valid
check("def f(): not yield")  # expect: SyntaxError 1:14-1:19 invalid syntax
check("def f(): lambda: yield")  # expect: SyntaxError 1:18-1:23 invalid syntax
check("def f(): x if yield else y")  # expect: SyntaxError 1:15-1:20 invalid syntax
check("def f(): await")  # expect: SyntaxError 1:15-1:16 invalid syntax
check("async def f(): await")  # expect: SyntaxError 1:21-1:22 invalid syntax
check("async def f(): await await x")  # expect: SyntaxError 1:22-1:27 invalid syntax
check("async def f(): await -x")  # expect: SyntaxError 1:22-1:23 invalid syntax
check("async def f(): await x = 1")
# expect: SyntaxError 1:16-1:23 cannot assign to await expression here. Maybe you meant '==' instead of '='?
