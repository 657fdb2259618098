# Reference 7.5: what cannot be deleted. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("del *a")  # expect: SyntaxError 1:5-1:7 cannot delete starred
check("del *a, b")  # expect: SyntaxError 1:5-1:7 cannot delete starred
check("del (*a,)")  # expect: SyntaxError 1:6-1:8 cannot delete starred
check("del [*a]")  # expect: SyntaxError 1:6-1:8 cannot delete starred
check("del f()")  # expect: SyntaxError 1:5-1:8 cannot delete function call
check("del 1")  # expect: SyntaxError 1:5-1:6 cannot delete literal
check("del a + b")  # expect: SyntaxError 1:5-1:10 cannot delete expression
check("del (a, f())")  # expect: SyntaxError 1:9-1:12 cannot delete function call
check("del a, 1")  # expect: SyntaxError 1:8-1:9 cannot delete literal
check("del [a, 1]")  # expect: SyntaxError 1:9-1:10 cannot delete literal
check("del (a)")  # expect: valid
check("del (a, b)")  # expect: valid
check("del ()")  # expect: valid
check("del []")  # expect: valid
check("del")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("del a b")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("del a,")  # expect: valid
check("del ,")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("del a = 1")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("del None")  # expect: SyntaxError 1:5-1:9 cannot delete None
check("del True")  # expect: SyntaxError 1:5-1:9 cannot delete True
check("del ...")  # expect: SyntaxError 1:5-1:8 cannot delete ellipsis
check("del {}")  # expect: SyntaxError 1:5-1:7 cannot delete dict literal
check("del 'a'")  # expect: SyntaxError 1:5-1:8 cannot delete literal
check("del f'a'")  # expect: SyntaxError 1:5-1:9 cannot delete f-string expression
check("del x if y else z")  # expect: SyntaxError 1:5-1:18 cannot delete conditional expression
check("del x.y()")  # expect: SyntaxError 1:5-1:10 cannot delete function call
check("del (x for x in y)")  # expect: SyntaxError 1:5-1:19 cannot delete generator expression
check("del [x for x in y]")  # expect: SyntaxError 1:5-1:19 cannot delete list comprehension
check("del (yield)")  # expect: SyntaxError 1:6-1:11 cannot delete yield expression
