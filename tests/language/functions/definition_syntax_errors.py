# Grammar of function definitions.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("def f(a, a): pass")  # expect: def f(a, a): pass -> duplicate argument 'a' in function definition
check("def f(a=1, b): pass")
# expect: def f(a=1, b): pass -> parameter without a default follows parameter with a default
check("lambda a, a: 1")  # expect: lambda a, a: 1 -> duplicate argument 'a' in function definition
check("lambda a=1, b: 1")  # expect: lambda a=1, b: 1 -> parameter without a default follows parameter with a default
check("def f(a, *, a): pass")  # expect: def f(a, *, a): pass -> duplicate argument 'a' in function definition
check("def f(1): pass")  # expect: def f(1): pass -> invalid syntax
check("def f(a.b): pass")  # expect: def f(a.b): pass -> invalid syntax
check("def f((a, b)): pass")  # expect: def f((a, b)): pass -> Function parameters cannot be parenthesized
check("def f(a b): pass")  # expect: def f(a b): pass -> invalid syntax
check("def 1(): pass")  # expect: def 1(): pass -> invalid syntax
check("def f: pass")  # expect: def f: pass -> expected '('
check("def f(): ")  # expect: def f():  -> expected an indented block after function definition on line 1
check("f(a=1, 2)")  # expect: f(a=1, 2) -> positional argument follows keyword argument
check("f(**k, *a)")  # expect: f(**k, *a) -> iterable argument unpacking follows keyword argument unpacking
check("f(a=1, a=2)")  # expect: f(a=1, a=2) -> keyword argument repeated: a
check("f(1=2)")  # expect: f(1=2) -> expression cannot contain assignment, perhaps you meant "=="?
check("f(a.b=2)")  # expect: f(a.b=2) -> expression cannot contain assignment, perhaps you meant "=="?
check("f(x for x in y, 1)")  # expect: f(x for x in y, 1) -> Generator expression must be parenthesized
check("f(True=1)")  # expect: f(True=1) -> cannot assign to True
check("f(**a, b)")  # expect: f(**a, b) -> positional argument follows keyword argument unpacking
check("f(a=)")  # expect: f(a=) -> expected argument value expression
