# Statements of Python 2: print and exec without parentheses. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("f(*a=1)")  # expect: SyntaxError 1:3-1:7 cannot assign to iterable argument unpacking
check("f(a:=1, b:=2)")  # expect: valid
check("f(a=b:=2)")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("f(a=(b:=2))")  # expect: valid
check("f(a:b)")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("f(lambda x: y=1)")
# expect: SyntaxError 1:3-1:15 expression cannot contain assignment, perhaps you meant "=="?
check("f(x=lambda: y, z)")  # expect: SyntaxError 1:17-1:18 positional argument follows keyword argument
check("print 1")  # expect: SyntaxError 1:1-1:8 Missing parentheses in call to 'print'. Did you mean print(...)?
check("print a")  # expect: SyntaxError 1:1-1:8 Missing parentheses in call to 'print'. Did you mean print(...)?
check('print "hello"')
# expect: SyntaxError 1:1-1:14 Missing parentheses in call to 'print'. Did you mean print(...)?
check('print "a", b')  # expect: SyntaxError 1:1-1:13 Missing parentheses in call to 'print'. Did you mean print(...)?
check("print f(x)")  # expect: SyntaxError 1:1-1:11 Missing parentheses in call to 'print'. Did you mean print(...)?
check("print -1")  # expect: valid
check("print (a) b")  # expect: SyntaxError 1:11-1:12 invalid syntax
check("print\n1")  # expect: valid
check('exec "a"')  # expect: SyntaxError 1:1-1:9 Missing parentheses in call to 'exec'. Did you mean exec(...)?
check("exec a in b")  # expect: SyntaxError 1:1-1:12 Missing parentheses in call to 'exec'. Did you mean exec(...)?
check("print a.b")  # expect: SyntaxError 1:1-1:10 Missing parentheses in call to 'print'. Did you mean print(...)?
check("print a,")  # expect: SyntaxError 1:1-1:9 Missing parentheses in call to 'print'. Did you mean print(...)?
