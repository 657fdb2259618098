# Reference 8.7: wrong parameter lists of functions and lambdas. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("def f(x y): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("def f(x, x): pass")  # expect: SyntaxError 1:10-1:11 duplicate argument 'x' in function definition
check("def f(x, *x): pass")  # expect: SyntaxError 1:11-1:12 duplicate argument 'x' in function definition
check("def f(x, *, x): pass")  # expect: SyntaxError 1:13-1:14 duplicate argument 'x' in function definition
check("def f(x, **x): pass")  # expect: SyntaxError 1:12-1:13 duplicate argument 'x' in function definition
check("lambda x, x: 1")  # expect: SyntaxError 1:11-1:12 duplicate argument 'x' in function definition
check("def f(x=1, y): pass")
# expect: SyntaxError 1:12-1:13 parameter without a default follows parameter with a default
check("lambda x=1, y: 1")
# expect: SyntaxError 1:13-1:14 parameter without a default follows parameter with a default
check("def f(x=1, /, y): pass")
# expect: SyntaxError 1:15-1:16 parameter without a default follows parameter with a default
check("def f(*): pass")  # expect: SyntaxError 1:7-1:8 named arguments must follow bare *
check("def f(*,): pass")  # expect: SyntaxError 1:7-1:8 named arguments must follow bare *
check("def f(*, **k): pass")  # expect: SyntaxError 1:7-1:8 named arguments must follow bare *
check("def f(*a, *b): pass")  # expect: SyntaxError 1:11-1:12 * argument may appear only once
check("def f(*a, *): pass")  # expect: SyntaxError 1:11-1:12 invalid syntax
check("def f(**a, b): pass")  # expect: SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument
check("def f(**a, **b): pass")  # expect: SyntaxError 1:12-1:14 arguments cannot follow var-keyword argument
check("def f(**a, *b): pass")  # expect: SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument
check("def f(**a=1): pass")  # expect: SyntaxError 1:10-1:11 var-keyword argument cannot have default value
check("def f(*a=1): pass")  # expect: SyntaxError 1:9-1:10 var-positional argument cannot have default value
check("def f(a, /, b, /): pass")  # expect: SyntaxError 1:16-1:17 / may appear only once
check("def f(/): pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("def f(/, a): pass")  # expect: SyntaxError 1:7-1:8 at least one argument must precede /
check("def f(*, /): pass")  # expect: SyntaxError 1:10-1:11 / must be ahead of *
check("def f(*a, /): pass")  # expect: SyntaxError 1:11-1:12 / must be ahead of *
check("def f(a, *, /): pass")  # expect: SyntaxError 1:13-1:14 / must be ahead of *
check("def f(a, *, b, /): pass")  # expect: SyntaxError 1:16-1:17 / must be ahead of *
check("def f(a, /, /): pass")  # expect: SyntaxError 1:13-1:14 / may appear only once
check("def f((a, b)): pass")  # expect: SyntaxError 1:7-1:13 Function parameters cannot be parenthesized
check("def f((a)): pass")  # expect: SyntaxError 1:7-1:10 Function parameters cannot be parenthesized
check("def f(a, (b, c)): pass")  # expect: SyntaxError 1:10-1:16 Function parameters cannot be parenthesized
check("def f(1): pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check('def f("a"): pass')  # expect: SyntaxError 1:7-1:10 invalid syntax
check("def f(None): pass")  # expect: SyntaxError 1:7-1:11 invalid syntax
check("def f(True): pass")  # expect: SyntaxError 1:7-1:11 invalid syntax
check("def f(a=): pass")  # expect: SyntaxError 1:8-1:9 expected default value expression
check("def f(a=, b): pass")  # expect: SyntaxError 1:8-1:9 expected default value expression
check("def f(a:): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("def f(a: int=): pass")  # expect: SyntaxError 1:13-1:14 expected default value expression
check("def f(a.b): pass")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("def f(a[0]): pass")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("def f(*a: *b, c: *d): pass")  # expect: SyntaxError 1:18-1:19 invalid syntax
check("def f(a: *b): pass")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("def f(**a: *b): pass")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("def f(a,, b): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("def f(,): pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("lambda *: 1")  # expect: SyntaxError 1:9-1:10 named arguments must follow bare *
check("lambda *,: 1")  # expect: SyntaxError 1:10-1:11 named arguments must follow bare *
check("lambda *, **k: 1")  # expect: SyntaxError 1:11-1:13 named arguments must follow bare *
check("lambda *a, *b: 1")  # expect: SyntaxError 1:12-1:13 * argument may appear only once
check("lambda **a, b: 1")  # expect: SyntaxError 1:13-1:14 arguments cannot follow var-keyword argument
check("lambda **a, *b: 1")  # expect: SyntaxError 1:13-1:14 arguments cannot follow var-keyword argument
check("lambda **a=1: 1")  # expect: SyntaxError 1:11-1:12 var-keyword argument cannot have default value
check("lambda *a=1: 1")  # expect: SyntaxError 1:10-1:11 var-positional argument cannot have default value
check("lambda a, /, b, /: 1")  # expect: SyntaxError 1:17-1:18 / may appear only once
check("lambda /: 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("lambda /, a: 1")  # expect: SyntaxError 1:8-1:9 at least one argument must precede /
check("lambda *, /: 1")  # expect: SyntaxError 1:11-1:12 / must be ahead of *
check("lambda *a, /: 1")  # expect: SyntaxError 1:12-1:13 / must be ahead of *
check("lambda (a, b): 1")  # expect: SyntaxError 1:8-1:14 Lambda expression parameters cannot be parenthesized
check("lambda (a): 1")  # expect: SyntaxError 1:8-1:11 Lambda expression parameters cannot be parenthesized
check("lambda a, (b, c): 1")  # expect: SyntaxError 1:11-1:17 Lambda expression parameters cannot be parenthesized
check("lambda 1: 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("lambda a=: 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("lambda a: ")  # expect: SyntaxError 1:11-1:12 invalid syntax
check("lambda")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("lambda x")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("lambda x, : 1")  # expect: valid
check("lambda None: 1")  # expect: SyntaxError 1:8-1:12 invalid syntax
check("lambda a,,b: 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("lambda *a, **: 1")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("def f(**): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("def f(a, **): pass")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("class A\n    pass")  # expect: SyntaxError 1:8-1:9 expected ':'
check("class A()\n    pass")  # expect: SyntaxError 1:10-1:11 expected ':'
check("class A:\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after class definition on line 1
check("class: pass")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("class 1: pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("class A(B: pass")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("class A B: pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("with x\n    pass")  # expect: SyntaxError 1:7-1:8 expected ':'
check("with x:\npass")  # expect: IndentationError 2:1-2:5 expected an indented block after 'with' statement on line 1
check("with x as 1: pass")  # expect: SyntaxError 1:11-1:12 cannot assign to literal
