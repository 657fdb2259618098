# Reference 7.12 and 7.13: global and nonlocal. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("del lambda: 1")  # expect: SyntaxError 1:5-1:14 cannot delete lambda
check("del -a")  # expect: SyntaxError 1:5-1:7 cannot delete expression
check("del a < b")  # expect: SyntaxError 1:5-1:10 cannot delete comparison
check("del a and b")  # expect: SyntaxError 1:5-1:12 cannot delete expression
check("del not a")  # expect: SyntaxError 1:5-1:10 cannot delete expression
check("del (x := 1)")  # expect: SyntaxError 1:6-1:12 cannot delete named expression
check("del a.b, a[1]")  # expect: valid
check("def f():\n    del x\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("x = 1\nglobal x")  # expect: SyntaxError 2:1-2:9 name 'x' is assigned to before global declaration
check("def f():\n    x = 1\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    print(x)\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is used prior to global declaration
check("def f(x):\n    global x")  # expect: SyntaxError 2:5-2:13 name 'x' is parameter and global
check("def f(x):\n    nonlocal x")  # expect: SyntaxError 2:5-2:15 name 'x' is parameter and nonlocal
check("def f():\n    nonlocal x")  # expect: SyntaxError 2:5-2:15 no binding for nonlocal 'x' found
check("nonlocal x")  # expect: SyntaxError 1:1-1:11 nonlocal declaration not allowed at module level
check("class A: nonlocal x")  # expect: SyntaxError 1:10-1:20 no binding for nonlocal 'x' found
check("def f():\n    x = 1\n    nonlocal x")
# expect: SyntaxError 3:5-3:15 name 'x' is assigned to before nonlocal declaration
check("def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x")
# expect: SyntaxError 5:9-5:19 name 'x' is assigned to before nonlocal declaration
check("def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x")
# expect: SyntaxError 5:9-5:19 name 'x' is used prior to nonlocal declaration
check("def f():\n    x: int\n    global x")  # expect: SyntaxError 3:5-3:13 annotated name 'x' can't be global
check("def f():\n    global x\n    x: int")  # expect: SyntaxError 3:5-3:11 annotated name 'x' can't be global
check("def f():\n    global x\n    x: int = 1")  # expect: SyntaxError 3:5-3:15 annotated name 'x' can't be global
check("def f():\n    nonlocal x\n    x: int")  # expect: SyntaxError 3:5-3:11 annotated name 'x' can't be nonlocal
check("x: int\nglobal x")  # expect: SyntaxError 2:1-2:9 annotated name 'x' can't be global
check("global x\nx: int")  # expect: valid
check("def f():\n    global x\n    nonlocal x")  # expect: SyntaxError 2:5-2:13 name 'x' is nonlocal and global
check("def f():\n    nonlocal x\n    global x")  # expect: SyntaxError 2:5-2:15 name 'x' is nonlocal and global
check("def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x")
# expect: SyntaxError 4:9-4:19 name 'x' is nonlocal and global
check("def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x")
# expect: SyntaxError 4:9-4:17 name 'x' is nonlocal and global
check("def f():\n    x = 1\n    def g():\n        nonlocal x\n        x: int")
# expect: SyntaxError 5:9-5:15 annotated name 'x' can't be nonlocal
check("def f():\n    x: int\n    def g():\n        nonlocal x")  # expect: valid
check("def f():\n    import x\n    global x")  # expect: valid
check("def f():\n    for x in y: pass\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    class x: pass\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    def x(): pass\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    with a as x: pass\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    try: pass\n    except A as x: pass\n    global x")
# expect: SyntaxError 4:5-4:13 name 'x' is assigned to before global declaration
check("def f():\n    x += 1\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    (x := 1)\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("def f():\n    global x, x")  # expect: valid
check("def f():\n    global x\n    global x")  # expect: valid
check("class A:\n    x = 1\n    global x")
# expect: SyntaxError 3:5-3:13 name 'x' is assigned to before global declaration
check("class A:\n    print(x)\n    nonlocal x")
# expect: SyntaxError 3:5-3:15 name 'x' is used prior to nonlocal declaration
check("def f():\n    class A:\n        nonlocal x")  # expect: SyntaxError 3:9-3:19 no binding for nonlocal 'x' found
check("def f():\n    x = 1\n    class A:\n        nonlocal x\n        x = 2")  # expect: valid
check("lambda: (global x)")  # expect: SyntaxError 1:10-1:16 invalid syntax
check("global")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("global x,")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("global x.y")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("global x y")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("global 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("global x = 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("global (x)")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("nonlocal")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("nonlocal x,")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("import")  # expect: SyntaxError 1:7-1:8 invalid syntax
