# Reference 6.3.4: forgotten commas and wrong arguments of calls. Type, position and message of each error.
# native: a position changed between 3.12.1 and 3.12.7


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("a b")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("f(a b)")  # expect: SyntaxError 1:3-1:6 invalid syntax. Perhaps you forgot a comma?
check("x = [1 2]")  # expect: SyntaxError 1:6-1:9 invalid syntax. Perhaps you forgot a comma?
check("x = {1 2}")  # expect: SyntaxError 1:6-1:9 invalid syntax. Perhaps you forgot a comma?
check("x = (1 2, 3)")  # expect: SyntaxError 1:6-1:9 invalid syntax. Perhaps you forgot a comma?
check("{1:2 3:4}")  # expect: SyntaxError 1:4-1:7 invalid syntax. Perhaps you forgot a comma?
check("[a, b c, d]")  # expect: SyntaxError 1:5-1:8 invalid syntax. Perhaps you forgot a comma?
check("f(a, b c=1)")  # expect: SyntaxError 1:6-1:9 invalid syntax. Perhaps you forgot a comma?
check("f(x for x in y 1)")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("if x = 1: pass")  # expect: SyntaxError 1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("if x.y = 1: pass")
# expect: SyntaxError 1:4-1:7 cannot assign to attribute here. Maybe you meant '==' instead of '='?
check("if f() = 1: pass")
# expect: SyntaxError 1:4-1:7 cannot assign to function call here. Maybe you meant '==' instead of '='?
check("if 1 = x: pass")
# expect: SyntaxError 1:4-1:5 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("while x = 1: pass")
# expect: SyntaxError 1:7-1:12 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
check("while x[1] = 1: pass")
# expect: SyntaxError 1:7-1:11 cannot assign to subscript here. Maybe you meant '==' instead of '='?
check("assert x = 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("f(a.b=1)")  # expect: SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
check("f(a()=1)")  # expect: SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
check("f(1=2)")  # expect: SyntaxError 1:3-1:5 expression cannot contain assignment, perhaps you meant "=="?
check("f(True=2)")  # expect: SyntaxError 1:3-1:8 cannot assign to True
check("f(None=2)")  # expect: SyntaxError 1:3-1:8 cannot assign to None
check("f(False=1)")  # expect: SyntaxError 1:3-1:9 cannot assign to False
check("f(a+b=1)")  # expect: SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="?
check("f(a=1, a=2)")  # expect: SyntaxError 1:8-1:11 keyword argument repeated: a
check("f(a=1, b)")  # expect: SyntaxError 1:9-1:10 positional argument follows keyword argument
check("f(**a, b)")  # expect: SyntaxError 1:9-1:10 positional argument follows keyword argument unpacking
check("f(**a, *b)")  # expect: SyntaxError 1:8-1:9 iterable argument unpacking follows keyword argument unpacking
check("f(a=1, *b)")  # expect: valid
check("f(a=1, **b, c)")  # expect: SyntaxError 1:14-1:15 positional argument follows keyword argument unpacking
check("f(x for x in y, 1)")  # expect: SyntaxError 1:3-1:15 Generator expression must be parenthesized
check("f(1, x for x in y)")  # expect: SyntaxError 1:6-1:18 Generator expression must be parenthesized
check("f(x for x in y, z=1)")  # expect: SyntaxError 1:3-1:15 Generator expression must be parenthesized
check("f(a, x for x in y, b)")  # expect: SyntaxError 1:6-1:18 Generator expression must be parenthesized
check("f(x for x in y for z in w, 1)")  # expect: SyntaxError 1:3-1:26 Generator expression must be parenthesized
check("class A(x for x in y): pass")  # expect: SyntaxError 1:11-1:14 invalid syntax
check("class A(a=1, b): pass")  # expect: SyntaxError 1:15-1:16 positional argument follows keyword argument
check("class A(**a, b): pass")  # expect: SyntaxError 1:15-1:16 positional argument follows keyword argument unpacking
check("class A(x for x in y, 1): pass")  # expect: SyntaxError 1:9-1:21 Generator expression must be parenthesized
check("@x y\ndef f(): pass")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("f(a=)")  # expect: SyntaxError 1:3-1:5 expected argument value expression
check("f(a=, b)")  # expect: SyntaxError 1:3-1:5 expected argument value expression
check("f(a, b=)")  # expect: SyntaxError 1:6-1:8 expected argument value expression
check("f(*)")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("f(**)")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("f(*a b)")  # expect: SyntaxError 1:4-1:7 invalid syntax. Perhaps you forgot a comma?
check("f(a for)")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("f(a for b)")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("f(a for b in)")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("f(a for b in c if)")  # expect: SyntaxError 1:18-1:19 invalid syntax
check("f(,)")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("f(a,,b)")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("f(*, a)")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("f(**a=1)")  # expect: SyntaxError 1:3-1:8 cannot assign to keyword argument unpacking
check("f(k=5, m=6, m=6, k=5)")  # expect: SyntaxError 1:18-1:21 keyword argument repeated: k
check("(*a := 2)")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("(*a)")  # expect: SyntaxError 1:2-1:4 cannot use starred expression here
