# Reference 7 and 8: statements that are incomplete. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("assert")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("assert x,")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("assert x y")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("assert x, y, z")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("assert (x, y)")  # expect: valid
check("assert x = 1, y")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("assert *x")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("raise x y")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("raise x from")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("raise from x")  # expect: SyntaxError 1:7-1:11 invalid syntax
check("raise x, y")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("raise x from y, z")  # expect: SyntaxError 1:15-1:16 invalid syntax
check("raise x from y from z")  # expect: SyntaxError 1:16-1:20 invalid syntax
check("raise *x")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("pass x")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("pass 1")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("pass = 1")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("break x")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("continue 1")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("if")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("if :")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("if x: pass else: pass")  # expect: SyntaxError 1:12-1:16 invalid syntax
check("if x then: pass")  # expect: SyntaxError 1:6-1:10 invalid syntax
check("if x pass")  # expect: SyntaxError 1:6-1:10 invalid syntax
check("if x; pass")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("if (x) pass")  # expect: SyntaxError 1:8-1:12 invalid syntax
check("if x: else: pass")  # expect: SyntaxError 1:7-1:11 invalid syntax
check("else")  # expect: SyntaxError 1:1-1:5 invalid syntax
check("while")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("while :")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("while x pass")  # expect: SyntaxError 1:9-1:13 invalid syntax
check("for")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("for x")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("for x in")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("for x in y")  # expect: SyntaxError 1:11-1:12 expected ':'
check("for x in y pass")  # expect: SyntaxError 1:12-1:16 invalid syntax
check("def")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("def f")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f(")  # expect: SyntaxError 1:6-1:0 '(' was never closed
check("def f()")  # expect: SyntaxError 1:8-1:9 expected ':'
check("def f():")  # expect: IndentationError 1:9-1:-1 expected an indented block after function definition on line 1
check("def f() pass")  # expect: SyntaxError 1:9-1:13 expected ':'
check("def f() -> : pass")  # expect: SyntaxError 1:9-1:11 expected ':'
check("def f() -> x")  # expect: SyntaxError 1:13-1:14 expected ':'
check("def f() -> x y: pass")  # expect: SyntaxError 1:14-1:15 expected ':'
check("def f() ->")  # expect: SyntaxError 1:9-1:11 expected ':'
check("def f(a) b: pass")  # expect: SyntaxError 1:10-1:11 expected ':'
check("def f.x(): pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f[x]: pass")  # expect: SyntaxError 1:9-1:10 expected '('
check("def 1(): pass")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("def None(): pass")  # expect: SyntaxError 1:5-1:9 invalid syntax
check("def if(): pass")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("class")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("class A")  # expect: SyntaxError 1:8-1:9 expected ':'
check("class A:")  # expect: IndentationError 1:9-1:-1 expected an indented block after class definition on line 1
check("class A(")  # expect: SyntaxError 1:8-1:0 '(' was never closed
check("class A(:")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("class A()")  # expect: SyntaxError 1:10-1:11 expected ':'
check("class A.b: pass")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("class A[x]: pass")  # expect: valid
check("class None: pass")  # expect: SyntaxError 1:7-1:11 invalid syntax
check("class A(): pass x")  # expect: SyntaxError 1:17-1:18 invalid syntax
check("@")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("@x")  # expect: SyntaxError 1:0-1:0 invalid syntax
check("@x\ny = 1")  # expect: SyntaxError 2:1-2:2 invalid syntax
check("@x\n@y")  # expect: SyntaxError 2:0-2:0 invalid syntax
check("@\ndef f(): pass")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("@x @y\ndef f(): pass")  # expect: valid
check("@x\nasync with y: pass")  # expect: SyntaxError 2:7-2:11 invalid syntax
check("@x; def f(): pass")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("@x def f(): pass")  # expect: SyntaxError 1:4-1:7 invalid syntax
check("with x as: pass")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("with x as y z: pass")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("with x y: pass")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("with (x as y: pass")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("with (x as y) as z: pass")  # expect: SyntaxError 1:15-1:17 invalid syntax
check("with (x, y) as z: pass")  # expect: valid
check("with (x as y, z): pass")  # expect: valid
check("with (x as y), z: pass")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("with (): pass")  # expect: valid
check("with (,): pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("with (x,,y): pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("with x as (y): pass")  # expect: valid
check("with x as [y]: pass")  # expect: valid
check("with x as y.z, a as b[0]: pass")  # expect: valid
check("with open(x) as f, open(y) as g\n    pass")  # expect: SyntaxError 1:32-1:33 expected ':'
check("with (yield): pass")  # expect: SyntaxError 1:7-1:12 'yield' outside function
check("with *x: pass")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("with x as 'a': pass")  # expect: SyntaxError 1:11-1:14 cannot assign to literal
check("with f() = x: pass")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("with x as f() = 1: pass")  # expect: SyntaxError 1:15-1:16 invalid syntax
check("with (x as f(), y as z): pass")  # expect: SyntaxError 1:12-1:15 cannot assign to function call
check("with (x as y, z as 1): pass")  # expect: SyntaxError 1:20-1:21 cannot assign to literal
check("try x: pass")  # expect: SyntaxError 1:5-1:6 expected ':'
check("try: x except: y")  # expect: SyntaxError 1:8-1:14 invalid syntax
check("try: x\nexcept: y\nfinally")  # expect: SyntaxError 3:8-3:9 expected ':'
check("try: pass\nexcept A as: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("try: pass\nexcept as b: pass")  # expect: SyntaxError 2:8-2:10 invalid syntax
check("try: pass\nexcept A b: pass")  # expect: SyntaxError 2:10-2:11 invalid syntax
check("try: pass\nexcept A as b c: pass")  # expect: SyntaxError 2:15-2:16 invalid syntax
check("try: pass\nexcept (A, B): pass")  # expect: valid
check("try: pass\nexcept A, : pass")  # expect: SyntaxError 2:9-2:10 invalid syntax
check("try: pass\nexcept *: pass")  # expect: SyntaxError 2:9-2:10 expected one or more exception types
check("try: pass\nexcept * as e: pass")  # expect: SyntaxError 2:10-2:12 invalid syntax
check("try: pass\nexcept* (A, B) as c: pass")  # expect: valid
check("try: pass\nexcept **A: pass")  # expect: SyntaxError 2:8-2:10 invalid syntax
check("try: pass\nexcept A: pass\nx\nelse: pass")  # expect: SyntaxError 4:1-4:5 invalid syntax
check("try: pass\nelse: pass\nfinally: pass")  # expect: SyntaxError 2:1-2:5 expected 'except' or 'finally' block
check("try:\n    pass\nexcept:\n    pass\nexcept:\n    pass")
# expect: SyntaxError 3:1-4:9 default 'except:' must be last
check("try:\n    pass\nexcept:\n    pass\nelse:\n    pass\nexcept A:\n    pass")
# expect: SyntaxError 7:1-7:7 invalid syntax
check("while 1:\n    x\n  else:\n    y")
# expect: IndentationError 3:8-3:-1 unindent does not match any outer indentation level
check("def f():\n\tpass\n        pass")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
