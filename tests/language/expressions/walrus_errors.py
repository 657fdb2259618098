# Reference 6.12: assignment expressions where they cannot stand. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("class A: [(yield) for x in y]")  # expect: SyntaxError 1:12-1:17 'yield' inside list comprehension
check("[x := 1 for x in y]")
# expect: SyntaxError 1:2-1:3 assignment expression cannot rebind comprehension iteration variable 'x'
check("[(x := 1) for x in y]")
# expect: SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'x'
check("[x for x in (z := y)]")
# expect: SyntaxError 1:14-1:20 assignment expression cannot be used in a comprehension iterable expression
check("[x for x in y for z in (w := y)]")
# expect: SyntaxError 1:25-1:31 assignment expression cannot be used in a comprehension iterable expression
check("[(y := x) for x in z]")  # expect: valid
check("[y := x for x in z]")  # expect: valid
check("[x for x in y if (x := 1)]")
# expect: SyntaxError 1:19-1:20 assignment expression cannot rebind comprehension iteration variable 'x'
check("[x for x in y if x := 1]")  # expect: SyntaxError 1:20-1:22 invalid syntax
check("[[(x := 1) for y in z] for x in w]")
# expect: SyntaxError 1:4-1:5 assignment expression cannot rebind comprehension iteration variable 'x'
check("[[(y := 1) for y in z] for x in w]")
# expect: SyntaxError 1:4-1:5 assignment expression cannot rebind comprehension iteration variable 'y'
check("[(y := 1) for x in z for y in w]")
# expect: SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'y'
check("[lambda: (x := 1) for x in y]")  # expect: valid
check("[x for x in (lambda: (y := 1))()]")
# expect: SyntaxError 1:23-1:29 assignment expression cannot be used in a comprehension iterable expression
check("class A: [(x := 1) for y in z]")
# expect: SyntaxError 1:12-1:13 assignment expression within a comprehension cannot be used in a class body
check("class A:\n    [x for x in y if (z := 1)]")
# expect: SyntaxError 2:23-2:24 assignment expression within a comprehension cannot be used in a class body
check("class A: lambda: [(x := 1) for y in z]")  # expect: valid
check("def f():\n    global x\n    [(x := 1) for y in z]")  # expect: valid
check("def f():\n    nonlocal x\n    [(x := 1) for y in z]")
# expect: SyntaxError 2:5-2:15 no binding for nonlocal 'x' found
check("[x for x, x in y]")  # expect: valid
check("(x := 1 for x in y)")
# expect: SyntaxError 1:2-1:3 assignment expression cannot rebind comprehension iteration variable 'x'
check("{x := 1 for x in y}")
# expect: SyntaxError 1:2-1:3 assignment expression cannot rebind comprehension iteration variable 'x'
check("{x := 1: 2 for x in y}")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("{x: y := 1 for x in y}")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("{(x := 1): 2 for x in y}")
# expect: SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'x'
check("{(z := 1): 2}")  # expect: valid
check("{z := 1: 2}")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("{1: z := 2}")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("{z := 1, 2}")  # expect: valid
check("{z := 1}")  # expect: valid
check("[z := 1]")  # expect: valid
check("x[y := 1]")  # expect: valid
check("x[y := 1, 2]")  # expect: valid
check("x[y := 1:2]")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("x[1:y := 2]")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("x[(y := 1):2]")  # expect: valid
check("lambda x = y := 1: 1")  # expect: SyntaxError 1:14-1:16 invalid syntax
check("lambda: (x := 1)")  # expect: valid
check("def f(x = y := 1): pass")  # expect: SyntaxError 1:13-1:15 invalid syntax
check("def f(x: y := 1): pass")  # expect: SyntaxError 1:12-1:14 invalid syntax
check("def f() -> x := 1: pass")  # expect: SyntaxError 1:14-1:16 expected ':'
check("x = y := 1")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("x = (y := 1)")  # expect: valid
check("x := y := 1")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("(x := y := 1)")  # expect: SyntaxError 1:9-1:11 invalid syntax
check("f(x := y := 1)")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("f(x := 1 for x in y)")
# expect: SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'x'
check("if x := 1: pass")  # expect: valid
check("if x.y := 1: pass")  # expect: SyntaxError 1:4-1:7 cannot use assignment expressions with attribute
check("while x[1] := 1: pass")  # expect: SyntaxError 1:7-1:11 cannot use assignment expressions with subscript
check("assert x := 1")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("assert (x := 1)")  # expect: valid
check("return x := 1")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("del x := 1")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("raise x := 1")  # expect: SyntaxError 1:9-1:11 invalid syntax
check("with x := 1: pass")  # expect: SyntaxError 1:8-1:10 invalid syntax
check("with (x := 1): pass")  # expect: valid
check("with (x := 1) as y: pass")  # expect: valid
check("with (x := 1, y := 2): pass")  # expect: valid
check("for x := 1 in y: pass")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("for x in y := 1: pass")  # expect: SyntaxError 1:12-1:14 invalid syntax
check("for x in (y := 1): pass")  # expect: valid
check("@x := 1\ndef f(): pass")  # expect: valid
check("@(x := 1)\ndef f(): pass")  # expect: valid
check("class A(x := 1): pass")  # expect: valid
check("x: (y := 1) = 1")  # expect: valid
check("x: y := 1")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("*a")  # expect: SyntaxError 1:1-1:3 can't use starred expression here
check("*a,")  # expect: valid
check("*a, b")  # expect: valid
check("*a = 1")  # expect: SyntaxError 1:1-1:3 starred assignment target must be in a list or tuple
check("*a, = 1")  # expect: valid
check("*a, *b = 1")  # expect: SyntaxError 1:1-1:7 multiple starred expressions in assignment
check("a, *b, *c = 1")  # expect: SyntaxError 1:1-1:10 multiple starred expressions in assignment
check("[*a, *b] = 1")  # expect: SyntaxError 1:1-1:9 multiple starred expressions in assignment
check("(*a, *b) = 1")  # expect: SyntaxError 1:1-1:9 multiple starred expressions in assignment
check("(*a) = 1")  # expect: SyntaxError 1:2-1:4 cannot use starred expression here
check("[*a] = 1")  # expect: valid
check("(*a)")  # expect: SyntaxError 1:2-1:4 cannot use starred expression here
check("(*a,)")  # expect: valid
check("(**a)")  # expect: SyntaxError 1:2-1:4 cannot use double starred expression here
