# Reference 8.4 and 8.5: wrong with and try statements. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("with x as f(): pass")  # expect: SyntaxError 1:11-1:14 cannot assign to function call
check("with x as y\n    pass")  # expect: SyntaxError 1:12-1:13 expected ':'
check("with x as y:\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after 'with' statement on line 1
check("with (x as y, z as w)\n    pass")  # expect: SyntaxError 1:22-1:23 expected ':'
check("with (x as y, z as w):\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after 'with' statement on line 1
check("with (x as 1): pass")  # expect: SyntaxError 1:12-1:13 cannot assign to literal
check("with x as (a, 1): pass")  # expect: SyntaxError 1:15-1:16 cannot assign to literal
check("with x as a + b: pass")  # expect: SyntaxError 1:11-1:16 cannot assign to expression
check("with x as None: pass")  # expect: SyntaxError 1:11-1:15 cannot assign to None
check("with: pass")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("with x, : pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("with x as a, : pass")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("with (x as a,): pass")  # expect: valid
check("with (x, y as f()): pass")  # expect: SyntaxError 1:15-1:18 cannot assign to function call
check("with x as a, y as True: pass")  # expect: SyntaxError 1:19-1:23 cannot assign to True
check("with x as *a: pass")  # expect: SyntaxError 1:11-1:13 starred assignment target must be in a list or tuple
check("with a as b, *c: pass")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("try:\npass")  # expect: IndentationError 2:1-2:5 expected an indented block after 'try' statement on line 1
check("try\n    pass")  # expect: SyntaxError 1:4-1:5 expected ':'
check("try:\n    pass")  # expect: SyntaxError 2:9-2:-1 expected 'except' or 'finally' block
check("try:\n    pass\nx = 1")  # expect: SyntaxError 3:1-3:2 expected 'except' or 'finally' block
check("try:\n    pass\nexcept\n    pass")  # expect: SyntaxError 3:7-3:8 expected ':'
check("try:\n    pass\nexcept:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'except' statement on line 3
check("try:\n    pass\nexcept A:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'except' statement on line 3
check("try:\n    pass\nexcept A as b:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'except' statement on line 3
check("try:\n    pass\nexcept A\n    pass")  # expect: SyntaxError 3:9-3:10 expected ':'
check("try:\n    pass\nexcept A as b\n    pass")  # expect: SyntaxError 3:14-3:15 expected ':'
check("try:\n    pass\nexcept A, B:\n    pass")
# expect: SyntaxError 3:8-3:12 multiple exception types must be parenthesized
check("try:\n    pass\nexcept A, B as c:\n    pass")
# expect: SyntaxError 3:8-3:17 multiple exception types must be parenthesized
check("try:\n    pass\nexcept A, B, C:\n    pass")
# expect: SyntaxError 3:8-3:15 multiple exception types must be parenthesized
check("try:\n    pass\nexcept* A, B:\n    pass")
# expect: SyntaxError 3:9-3:13 multiple exception types must be parenthesized
check("try:\n    pass\nexcept A as 1:\n    pass")  # expect: SyntaxError 3:13-3:14 invalid syntax
check("try:\n    pass\nexcept A as a.b:\n    pass")  # expect: SyntaxError 3:14-3:15 invalid syntax
check("try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass")
# expect: SyntaxError 3:1-4:9 default 'except:' must be last
check("try:\n    pass\nexcept*:\n    pass")  # expect: SyntaxError 3:8-3:9 expected one or more exception types
check("try:\n    pass\nexcept* A:\n    pass\nexcept B:\n    pass")
# expect: SyntaxError 5:1-5:7 cannot have both 'except' and 'except*' on the same 'try'
check("try:\n    pass\nexcept A:\n    pass\nexcept* B:\n    pass")
# expect: SyntaxError 5:1-5:8 cannot have both 'except' and 'except*' on the same 'try'
check("try:\n    pass\nexcept* A:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'except*' statement on line 3
check("try:\n    pass\nexcept* A\n    pass")  # expect: SyntaxError 3:10-3:11 expected ':'
check("try:\n    pass\nexcept *A as b:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'except*' statement on line 3
check("try:\n    pass\nfinally:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'finally' statement on line 3
check("try:\n    pass\nfinally\n    pass")  # expect: SyntaxError 3:8-3:9 expected ':'
check("try:\n    pass\nelse:\n    pass")  # expect: SyntaxError 3:1-3:5 expected 'except' or 'finally' block
check("try:\n    pass\nexcept A:\n    pass\nelse:\npass")
# expect: IndentationError 6:1-6:5 expected an indented block after 'else' statement on line 5
check("try:\n    pass\nfinally:\n    pass\nelse:\n    pass")  # expect: SyntaxError 5:1-5:5 invalid syntax
check("try:\n    pass\nfinally:\n    pass\nexcept A:\n    pass")  # expect: SyntaxError 5:1-5:7 invalid syntax
check("except A: pass")  # expect: SyntaxError 1:1-1:7 invalid syntax
check("else: pass")  # expect: SyntaxError 1:1-1:5 invalid syntax
check("finally: pass")  # expect: SyntaxError 1:1-1:8 invalid syntax
check("elif x: pass")  # expect: SyntaxError 1:1-1:5 invalid syntax
check("if x: pass\nelse: pass\nelse: pass")  # expect: SyntaxError 3:1-3:5 invalid syntax
check("if x: pass\nelse: pass\nelif y: pass")  # expect: SyntaxError 3:1-3:5 invalid syntax
