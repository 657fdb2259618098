# Reference 8: a missing colon or block of if, while, for, def, class. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check('print >>f, "x"')  # expect: valid
check('print "a" % b')
# expect: SyntaxError 1:1-1:14 Missing parentheses in call to 'print'. Did you mean print(...)?
check("x = print a")  # expect: SyntaxError 1:5-1:12 Missing parentheses in call to 'print'. Did you mean print(...)?
check("if x: print 1")
# expect: SyntaxError 1:7-1:14 Missing parentheses in call to 'print'. Did you mean print(...)?
check("if x\n    pass")  # expect: SyntaxError 1:5-1:6 expected ':'
check("if x:")  # expect: IndentationError 1:6-1:-1 expected an indented block after 'if' statement on line 1
check("if x:\npass")  # expect: IndentationError 2:1-2:5 expected an indented block after 'if' statement on line 1
check("if x: \n    pass\nelif y\n    pass")  # expect: SyntaxError 3:7-3:8 expected ':'
check("if x:\n    pass\nelif y:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'elif' statement on line 3
check("if x:\n    pass\nelse\n    pass")  # expect: SyntaxError 3:5-3:6 expected ':'
check("if x:\n    pass\nelse:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'else' statement on line 3
check("while x\n    pass")  # expect: SyntaxError 1:8-1:9 expected ':'
check("while x:\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after 'while' statement on line 1
check("while x:\n    pass\nelse:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'else' statement on line 3
check("for x in y\n    pass")  # expect: SyntaxError 1:11-1:12 expected ':'
check("for x in y:\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after 'for' statement on line 1
check("for x in y:\n    pass\nelse:\npass")
# expect: IndentationError 4:1-4:5 expected an indented block after 'else' statement on line 3
check("for x y: pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("for x: pass")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("for 1 in x: pass")  # expect: SyntaxError 1:5-1:6 cannot assign to literal
check("for f() in x: pass")  # expect: SyntaxError 1:5-1:8 cannot assign to function call
check("for x, 1 in y: pass")  # expect: SyntaxError 1:8-1:9 cannot assign to literal
check("for (x, f()) in y: pass")  # expect: SyntaxError 1:9-1:12 cannot assign to function call
check("for *x in y: pass")  # expect: SyntaxError 1:5-1:7 starred assignment target must be in a list or tuple
check("for x in : pass")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("for in x: pass")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("for x in *y: pass")  # expect: SyntaxError 1:10-1:12 can't use starred expression here
check("for x in y, *z: pass")  # expect: valid
check("for x = 1 in y: pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("for x not in y: pass")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("for x in y z: pass")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("def f(): \npass")
# expect: IndentationError 2:1-2:5 expected an indented block after function definition on line 1
check("def f()\n    pass")  # expect: SyntaxError 1:8-1:9 expected ':'
check("def f() -> int\n    pass")  # expect: SyntaxError 1:15-1:16 expected ':'
check("def f:\n    pass")  # expect: SyntaxError 1:6-1:7 expected '('
check("def f(:\n    pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("def (x): pass")  # expect: SyntaxError 1:5-1:6 invalid syntax
