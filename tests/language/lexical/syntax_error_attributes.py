# Library, SyntaxError: msg, filename, lineno, offset, text say where the error is.
try:
    compile("x = 1\ny = = 2\n", "prog.py", "exec")
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset)  # expect: invalid syntax prog.py 2 5
    print(repr(e.text))  # expect: 'y = = 2\n'
    print(e)  # expect: invalid syntax (prog.py, line 2)
try:
    compile("foo(1 2)", "prog.py", "exec")
except SyntaxError as e:
    print(e.msg)  # expect: invalid syntax. Perhaps you forgot a comma?
e = SyntaxError("own", ("file", 3, 4, "text"))
print(e.msg, e.filename, e.lineno, e.offset, e.text)  # expect: own file 3 4 text
print(e)  # expect: own (file, line 3)
e = SyntaxError("only message")
print(e, e.msg, e.filename, e.lineno)  # expect: only message only message None None
print(SyntaxError().msg)  # expect: None
print(issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError))  # expect: True True
