# Reference 7.2: what cannot be assigned to. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("1 = x")  # expect: SyntaxError 1:1-1:2 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("None = 1")  # expect: SyntaxError 1:1-1:5 cannot assign to None
check("True = 1")  # expect: SyntaxError 1:1-1:5 cannot assign to True
check("False += 1")  # expect: SyntaxError 1:1-1:6 'False' is an illegal expression for augmented assignment
check("... = 3")  # expect: SyntaxError 1:1-1:4 cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
check("f() = 1")
# expect: SyntaxError 1:1-1:4 cannot assign to function call here. Maybe you meant '==' instead of '='?
check("f() += 1")  # expect: SyntaxError 1:1-1:4 'function call' is an illegal expression for augmented assignment
check("a + b = 1")
# expect: SyntaxError 1:1-1:6 cannot assign to expression here. Maybe you meant '==' instead of '='?
check("a.b() = 1")
# expect: SyntaxError 1:1-1:6 cannot assign to function call here. Maybe you meant '==' instead of '='?
check("(a, 1) = x")  # expect: SyntaxError 1:5-1:6 cannot assign to literal
check("[a, f()] = x")  # expect: SyntaxError 1:5-1:8 cannot assign to function call
check("a, b, 3 = x")
# expect: SyntaxError 1:7-1:8 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("x = 1 = y")  # expect: SyntaxError 1:5-1:6 cannot assign to literal
check("x = f() = y")  # expect: SyntaxError 1:5-1:8 cannot assign to function call
check("lambda: 1 = 2")  # expect: SyntaxError 1:1-1:10 cannot assign to lambda
check("'a' = 1")  # expect: SyntaxError 1:1-1:4 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("f'a' = 1")
# expect: SyntaxError 1:1-1:5 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
check("f'{a}' = 1")
# expect: SyntaxError 1:1-1:7 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
check("b'a' = 1")  # expect: SyntaxError 1:1-1:5 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("1.5 = 1")  # expect: SyntaxError 1:1-1:4 cannot assign to literal here. Maybe you meant '==' instead of '='?
check("(x for x in y) = 1")  # expect: SyntaxError 1:1-1:15 cannot assign to generator expression
check("[x for x in y] = 1")
# expect: SyntaxError 1:1-1:15 cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
check("{x for x in y} = 1")
# expect: SyntaxError 1:1-1:15 cannot assign to set comprehension here. Maybe you meant '==' instead of '='?
check("{x:1 for x in y} = 1")
# expect: SyntaxError 1:1-1:17 cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?
check("{} = 1")
# expect: SyntaxError 1:1-1:3 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
check("{1} = 1")
# expect: SyntaxError 1:1-1:4 cannot assign to set display here. Maybe you meant '==' instead of '='?
check("{1:2} = 1")
# expect: SyntaxError 1:1-1:6 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
check("-a = 1")  # expect: SyntaxError 1:1-1:3 cannot assign to expression here. Maybe you meant '==' instead of '='?
check("not a = 1")  # expect: SyntaxError 1:1-1:6 cannot assign to expression
check("a and b = 1")  # expect: SyntaxError 1:1-1:8 cannot assign to expression
check("a if b else c = 1")  # expect: SyntaxError 1:1-1:14 cannot assign to conditional expression
check("a < b = 1")  # expect: SyntaxError 1:1-1:6 cannot assign to comparison
check("await x = 1")
# expect: SyntaxError 1:1-1:8 cannot assign to await expression here. Maybe you meant '==' instead of '='?
check("(yield) = 1")
# expect: SyntaxError 1:2-1:7 cannot assign to yield expression here. Maybe you meant '==' instead of '='?
check("yield = 1")  # expect: SyntaxError 1:1-1:6 assignment to yield expression not possible
check("a := 1")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("(a := 1) = 2")
# expect: SyntaxError 1:2-1:8 cannot assign to named expression here. Maybe you meant '==' instead of '='?
check("(a.b := 1)")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with attribute
check("(a[1] := 1)")  # expect: SyntaxError 1:2-1:6 cannot use assignment expressions with subscript
check("((a, b) := 1)")  # expect: SyntaxError 1:2-1:8 cannot use assignment expressions with tuple
check("([a] := 1)")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with list
check("(1 := 2)")  # expect: SyntaxError 1:2-1:3 cannot use assignment expressions with literal
check("(None := 2)")  # expect: SyntaxError 1:2-1:6 cannot use assignment expressions with None
check("(a() := 2)")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with function call
