# Reference 6.12: assignment expressions as statements. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("f() := 1")  # expect: SyntaxError 1:1-1:4 cannot use assignment expressions with function call
check("1 := 2")  # expect: SyntaxError 1:1-1:2 cannot use assignment expressions with literal
check("(a) := 1")  # expect: SyntaxError 1:2-1:3 cannot use assignment expressions with name
check("x, y := 1")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("x.y := 1 + 2")  # expect: SyntaxError 1:1-1:4 cannot use assignment expressions with attribute
check("x.y := ")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("a.b.c := 1; x")  # expect: SyntaxError 1:1-1:6 cannot use assignment expressions with attribute
check("if 1: x.y := 1")  # expect: SyntaxError 1:7-1:10 cannot use assignment expressions with attribute
check("'a' := 1")  # expect: SyntaxError 1:1-1:4 cannot use assignment expressions with literal
check("[a] := 1")  # expect: SyntaxError 1:1-1:4 cannot use assignment expressions with list
check("x = y.z := 1")  # expect: SyntaxError 1:9-1:11 invalid syntax
check("lambda x: y := 1")  # expect: SyntaxError 1:1-1:12 cannot use assignment expressions with lambda
check("lambda: (x) := 1")  # expect: SyntaxError 1:1-1:12 cannot use assignment expressions with lambda
check("-x := 1")  # expect: SyntaxError 1:1-1:3 cannot use assignment expressions with expression
check("x + y := 1")  # expect: SyntaxError 1:1-1:6 cannot use assignment expressions with expression
check("a if b else c := 1")
# expect: SyntaxError 1:1-1:14 cannot use assignment expressions with conditional expression
check("not x := 1")  # expect: SyntaxError 1:1-1:6 cannot use assignment expressions with expression
check("x < y := 1")  # expect: SyntaxError 1:1-1:6 cannot use assignment expressions with comparison
check("None := 1")  # expect: SyntaxError 1:1-1:5 cannot use assignment expressions with None
check("f(x.y := 1)")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("(x.y := 1)")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with attribute
check("[x.y := 1]")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with attribute
check("{x.y := 1}")  # expect: SyntaxError 1:2-1:5 cannot use assignment expressions with attribute
check("return x.y := 1")  # expect: SyntaxError 1:12-1:14 invalid syntax
check("x: y.z := 1")  # expect: SyntaxError 1:8-1:10 invalid syntax
check("x[0] := 1 := 2")  # expect: SyntaxError 1:1-1:5 cannot use assignment expressions with subscript
check("await x := 1")  # expect: SyntaxError 1:1-1:8 cannot use assignment expressions with await expression
check("yield x := 1")  # expect: SyntaxError 1:9-1:11 invalid syntax
check("*x := 1")  # expect: SyntaxError 1:4-1:6 invalid syntax
check("x.y := yield")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("f'a' := 1")  # expect: SyntaxError 1:1-1:5 cannot use assignment expressions with f-string expression
check("... := 1")  # expect: SyntaxError 1:1-1:4 cannot use assignment expressions with ellipsis
check("{} := 1")  # expect: SyntaxError 1:1-1:3 cannot use assignment expressions with dict literal
check("[x for x in y] := 1")  # expect: SyntaxError 1:1-1:15 cannot use assignment expressions with list comprehension
check("for x in y.z := 1: pass")  # expect: SyntaxError 1:14-1:16 invalid syntax
check("with x.y := 1: pass")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("assert x.y := 1")  # expect: SyntaxError 1:12-1:14 invalid syntax
check("del x.y := 1")  # expect: SyntaxError 1:9-1:11 invalid syntax
check("raise x.y := 1")  # expect: SyntaxError 1:11-1:13 invalid syntax
check("import x := 1")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("global x := 1")  # expect: SyntaxError 1:10-1:12 invalid syntax
