# Reference 6.2.4 to 6.2.8: stars and comprehensions where they cannot stand. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("[**a]")  # expect: SyntaxError 1:2-1:4 invalid syntax
check("{**a}")  # expect: valid
check("{*a}")  # expect: valid
check("{*a, **b}")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("{**a, *b}")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("{**a, b}")  # expect: SyntaxError 1:7-1:0 ':' expected after dictionary key
check("{a, **b}")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("{a: b, *c}")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("{a: b, c}")  # expect: SyntaxError 1:8-1:0 ':' expected after dictionary key
check("{a: b, c:}")  # expect: SyntaxError 1:9-1:10 expression expected after dictionary key and ':'
check("{a:}")  # expect: SyntaxError 1:3-1:4 expression expected after dictionary key and ':'
check("{a: , b: c}")  # expect: SyntaxError 1:3-1:4 expression expected after dictionary key and ':'
check("{a: *b}")  # expect: SyntaxError 1:5-1:7 cannot use a starred expression in a dictionary value
check("{a: *b, c: d}")  # expect: SyntaxError 1:5-1:7 cannot use a starred expression in a dictionary value
check("{a: **b}")  # expect: SyntaxError 1:5-1:7 invalid syntax
check("{*a: b}")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("{**a: b}")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("{a: b for *c in d}")  # expect: SyntaxError 1:11-1:13 starred assignment target must be in a list or tuple
check("{a: b c}")  # expect: SyntaxError 1:5-1:8 invalid syntax. Perhaps you forgot a comma?
check("{a b}")  # expect: SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma?
check("{a: b, c d}")  # expect: SyntaxError 1:8-1:0 ':' expected after dictionary key
check("{a: b for c}")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("{a for}")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("{**a for a in b}")  # expect: SyntaxError 1:2-1:4 dict unpacking cannot be used in dict comprehension
check("{*a for a in b}")  # expect: SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
check("[*a for a in b]")  # expect: SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
check("[**a for a in b]")  # expect: SyntaxError 1:2-1:4 invalid syntax
check("(*a for a in b)")  # expect: SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension
check("f(*a for a in b)")  # expect: SyntaxError 1:3-1:5 iterable unpacking cannot be used in comprehension
check("f(**a for a in b)")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("[a, b for a in c]")  # expect: SyntaxError 1:2-1:6 did you forget parentheses around the comprehension target?
check("{a, b for a in c}")  # expect: SyntaxError 1:2-1:6 did you forget parentheses around the comprehension target?
check("[a, for a in c]")  # expect: SyntaxError 1:2-1:4 did you forget parentheses around the comprehension target?
check("{a, for a in c}")  # expect: SyntaxError 1:2-1:4 did you forget parentheses around the comprehension target?
check("(a, b for a in c)")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("f(a, b for a in c)")  # expect: SyntaxError 1:6-1:18 Generator expression must be parenthesized
check("[a for a in b, c]")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("[a for a in b c]")  # expect: SyntaxError 1:15-1:16 invalid syntax
check("[a for 1 in b]")  # expect: SyntaxError 1:8-1:9 cannot assign to literal
check("[a for f() in b]")  # expect: SyntaxError 1:8-1:11 cannot assign to function call
check("[a for a, 1 in b]")  # expect: SyntaxError 1:11-1:12 cannot assign to literal
check("[a for a in *b]")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("[a for a b]")  # expect: SyntaxError 1:8-1:11 invalid syntax. Perhaps you forgot a comma?
check("[a for]")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("[for a in b]")  # expect: SyntaxError 1:2-1:5 invalid syntax
check("[a if b for c in d]")  # expect: SyntaxError 1:2-1:8 expected 'else' after 'if' expression
check("[a if b else for c in d]")  # expect: SyntaxError 1:14-1:17 invalid syntax
check("[a for a in b if c else d]")  # expect: SyntaxError 1:20-1:24 invalid syntax
check("[a for a in b if]")  # expect: SyntaxError 1:17-1:18 invalid syntax
check("[a for a in lambda: b]")  # expect: SyntaxError 1:13-1:19 invalid syntax
check("[a for a in b if lambda: c]")  # expect: SyntaxError 1:18-1:24 invalid syntax
check("a if b")  # expect: SyntaxError 1:1-1:7 expected 'else' after 'if' expression
check("a if b else")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("a if else c")  # expect: SyntaxError 1:6-1:10 invalid syntax
check("x = a if b")  # expect: SyntaxError 1:5-1:11 expected 'else' after 'if' expression
check("f(a if b)")  # expect: SyntaxError 1:3-1:9 expected 'else' after 'if' expression
check("f(a if b, c)")  # expect: SyntaxError 1:3-1:9 expected 'else' after 'if' expression
check("(a if b)")  # expect: SyntaxError 1:2-1:8 expected 'else' after 'if' expression
check("[a if b, c]")  # expect: SyntaxError 1:2-1:8 expected 'else' after 'if' expression
check("a if b c")  # expect: SyntaxError 1:1-1:7 expected 'else' after 'if' expression
check("a if b: c")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("a if pass else c")  # expect: SyntaxError 1:6-1:10 invalid syntax
check("a if b else pass")  # expect: SyntaxError 1:13-1:17 invalid syntax
check("pass if a else b")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("a if b else c = 1")  # expect: SyntaxError 1:1-1:14 cannot assign to conditional expression
check("return if a else b")  # expect: SyntaxError 1:8-1:10 invalid syntax
