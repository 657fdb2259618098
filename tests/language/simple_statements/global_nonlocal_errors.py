# Reference 7.12 and 7.13: names must not be used before the declaration; nonlocal needs an enclosing binding.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
check("def f():\n    x = 1\n    global x")  # expect: name 'x' is assigned to before global declaration
check("def f():\n    print(x)\n    global x")  # expect: name 'x' is used prior to global declaration
check("def f(x):\n    global x")  # expect: name 'x' is parameter and global
check("def f():\n    nonlocal x")  # expect: no binding for nonlocal 'x' found
check("nonlocal x")  # expect: nonlocal declaration not allowed at module level
check("x = 1\ndef f():\n    nonlocal x")  # expect: no binding for nonlocal 'x' found
check("def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x")
# expect: name 'x' is used prior to nonlocal declaration
check("def f(x):\n    nonlocal x")  # expect: name 'x' is parameter and nonlocal
check("def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x")
# expect: name 'x' is nonlocal and global
check("def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x")
# expect: name 'x' is assigned to before nonlocal declaration
check("def f():\n    global x\n    x: int = 1")  # expect: annotated name 'x' can't be global
check("class A:\n    nonlocal x")  # expect: no binding for nonlocal 'x' found
