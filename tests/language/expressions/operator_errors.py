# Reference 6: operators, subscriptions and displays that are incomplete. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("async def f(): (await x) = 1")
# expect: SyntaxError 1:17-1:24 cannot assign to await expression here. Maybe you meant '==' instead of '='?
check("async def f(): await x += 1")
# expect: SyntaxError 1:16-1:23 'await expression' is an illegal expression for augmented assignment
check("async def f(): del await x")  # expect: SyntaxError 1:20-1:27 cannot delete await expression
check("async def f(): await yield")  # expect: SyntaxError 1:22-1:27 invalid syntax
check("async def f(): x: await y")  # expect: valid
check("x[*a]")  # expect: valid
check("x[*a, b]")  # expect: valid
check("x[*a:b]")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("x[a:*b]")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("x[**a]")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("x[]")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x[,]")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x[1,]")  # expect: valid
check("x[1:2:3:4]")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("x[::]")  # expect: valid
check("x[a b]")  # expect: SyntaxError 1:3-1:6 invalid syntax. Perhaps you forgot a comma?
check("x[a=1]")  # expect: SyntaxError 1:3-1:6 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("x[for]")  # expect: SyntaxError 1:3-1:6 invalid syntax
check("x[1")  # expect: SyntaxError 1:2-1:0 '[' was never closed
check("x[*a] = 1")  # expect: valid
check("del x[*a]")  # expect: valid
check("x[a for a in b]")  # expect: SyntaxError 1:5-1:8 invalid syntax
check("x[(a for a in b)]")  # expect: valid
check("x.1")  # expect: SyntaxError 1:2-1:4 invalid syntax
check("x.")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x.y.")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("x..y")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x.None")  # expect: SyntaxError 1:3-1:7 invalid syntax
check("x.if")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("x.(y)")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x.[y]")  # expect: SyntaxError 1:3-1:4 invalid syntax
check('x."a"')  # expect: SyntaxError 1:3-1:6 invalid syntax
check(".x")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("x . y")  # expect: valid
check("x->y")  # expect: SyntaxError 1:2-1:4 invalid syntax
check("a < b <")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("a <")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a not b")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("a not")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("a is")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a is not")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("a not is b")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("a in")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a not in")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("a not in in b")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("in a")  # expect: SyntaxError 1:1-1:3 invalid syntax
check("is a")  # expect: SyntaxError 1:1-1:3 invalid syntax
check("not")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("not not")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("or a")  # expect: SyntaxError 1:1-1:3 invalid syntax
check("a or")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a and")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("a and and b")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("a or or b")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("a or not")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("a not or b")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("a + ")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("+")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("a + + ")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("a * ")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("* a b")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a ** ")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("a **")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a @")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a |")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a == ")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("a == b = c")  # expect: SyntaxError 1:1-1:7 cannot assign to comparison
check("a = ")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a =\nb")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("= a")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("a = = b")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a == == b")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("a = b =")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("a, = ")  # expect: SyntaxError 1:6-1:7 invalid syntax
check(", a")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("a,,b")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("a, , b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("()()")  # expect: valid
check("(,)")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("(a,,)")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("(,a)")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("[,]")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("[a,,b]")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("{,}")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("{a,,b}")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("{a:b,,c:d}")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("{:}")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("{:a}")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("{a::b}")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("{a:b:c}")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("{a=b}")  # expect: SyntaxError 1:2-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("{a=1, b=2}")  # expect: SyntaxError 1:2-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("[a=1]")  # expect: SyntaxError 1:2-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("(a=1)")  # expect: SyntaxError 1:2-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("(a=1, b=2)")  # expect: SyntaxError 1:2-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("(a, b=1)")  # expect: SyntaxError 1:5-1:8 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("[a, b=1]")  # expect: SyntaxError 1:5-1:8 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("{a, b=1}")  # expect: SyntaxError 1:5-1:8 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("{a: b=1}")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("{a: 1, b=2}")  # expect: SyntaxError 1:8-1:0 ':' expected after dictionary key
check("(a.b=1)")  # expect: SyntaxError 1:2-1:5 cannot assign to attribute here. Maybe you meant '==' instead of '='?
check("(1=2)")  # expect: SyntaxError 1:2-1:3 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("[a.b=1]")  # expect: SyntaxError 1:2-1:5 cannot assign to attribute here. Maybe you meant '==' instead of '='?
check("x = {a: 1, b}")  # expect: SyntaxError 1:12-1:0 ':' expected after dictionary key
