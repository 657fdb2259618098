# Warnings about literals that are compared with is, called or subscripted.
import warnings


def check(source):
    """The warnings of a source, and the SyntaxError that an "error" filter makes of the first."""
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            compile(source, "<test>", "exec")
        except SyntaxError as e:
            print("SyntaxError", e.msg)
    for item in log:
        print(item.lineno, item.category.__name__, ascii(str(item.message)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(source, "<test>", "exec")
        except SyntaxError as e:
            print(f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)}")


check("x is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:7 '"is" with \'int\' literal. Did you mean "=="?'
check("x is not 1")
# expect: 1 SyntaxWarning '"is not" with \'int\' literal. Did you mean "!="?'
# expect: 1:1-1:11 '"is not" with \'int\' literal. Did you mean "!="?'
check("1 is x")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:7 '"is" with \'int\' literal. Did you mean "=="?'
check("x is 'a'")
# expect: 1 SyntaxWarning '"is" with \'str\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'str\' literal. Did you mean "=="?'
check("x is ()")
# expect: 1 SyntaxWarning '"is" with \'tuple\' literal. Did you mean "=="?'
# expect: 1:1-1:8 '"is" with \'tuple\' literal. Did you mean "=="?'
check("x is (1,)")
# expect: 1 SyntaxWarning '"is" with \'tuple\' literal. Did you mean "=="?'
# expect: 1:1-1:10 '"is" with \'tuple\' literal. Did you mean "=="?'
check("x is None")
check("x is ...")
check("x is True")
check("x is 1.5")
# expect: 1 SyntaxWarning '"is" with \'float\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'float\' literal. Did you mean "=="?'
check("x is -1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:8 '"is" with \'int\' literal. Did you mean "=="?'
check("x is b''")
# expect: 1 SyntaxWarning '"is" with \'bytes\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'bytes\' literal. Did you mean "=="?'
check("x is f'a'")
check("1 is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:7 '"is" with \'int\' literal. Did you mean "=="?'
check("x is y is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:12 '"is" with \'int\' literal. Did you mean "=="?'
check("None is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:10 '"is" with \'int\' literal. Did you mean "=="?'
check("x is {}")
check("x is []")
check("x is 1j")
# expect: 1 SyntaxWarning '"is" with \'complex\' literal. Did you mean "=="?'
# expect: 1:1-1:8 '"is" with \'complex\' literal. Did you mean "=="?'
check("() is ()")
# expect: 1 SyntaxWarning '"is" with \'tuple\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'tuple\' literal. Did you mean "=="?'
check("x is (a, b)")
check("'a' is not x")
# expect: 1 SyntaxWarning '"is not" with \'str\' literal. Did you mean "!="?'
# expect: 1:1-1:13 '"is not" with \'str\' literal. Did you mean "!="?'
check("1()")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:2 "'int' object is not callable; perhaps you missed a comma?"
check("'a'()")
# expect: 1 SyntaxWarning "'str' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'str' object is not callable; perhaps you missed a comma?"
check("1.5()")
# expect: 1 SyntaxWarning "'float' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'float' object is not callable; perhaps you missed a comma?"
check("(1,)()")
# expect: 1 SyntaxWarning "'tuple' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'tuple' object is not callable; perhaps you missed a comma?"
check("(1,2)(3)")
# expect: 1 SyntaxWarning "'tuple' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:6 "'tuple' object is not callable; perhaps you missed a comma?"
check("[1]()")
# expect: 1 SyntaxWarning "'list' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'list' object is not callable; perhaps you missed a comma?"
check("{1}()")
# expect: 1 SyntaxWarning "'set' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'set' object is not callable; perhaps you missed a comma?"
check("{}()")
# expect: 1 SyntaxWarning "'dict' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:3 "'dict' object is not callable; perhaps you missed a comma?"
check("{1:2}()")
# expect: 1 SyntaxWarning "'dict' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:6 "'dict' object is not callable; perhaps you missed a comma?"
check("[x for x in y]()")
# expect: 1 SyntaxWarning "'list' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:15 "'list' object is not callable; perhaps you missed a comma?"
check("{x for x in y}()")
# expect: 1 SyntaxWarning "'set' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:15 "'set' object is not callable; perhaps you missed a comma?"
check("{x:x for x in y}()")
# expect: 1 SyntaxWarning "'dict' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:17 "'dict' object is not callable; perhaps you missed a comma?"
check("(x for x in y)()")
# expect: 1 SyntaxWarning "'generator' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:15 "'generator' object is not callable; perhaps you missed a comma?"
check("f'a'()")
# expect: 1 SyntaxWarning "'str' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'str' object is not callable; perhaps you missed a comma?"
check("f'{a}'()")
# expect: 1 SyntaxWarning "'str' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:7 "'str' object is not callable; perhaps you missed a comma?"
check("None()")
# expect: 1 SyntaxWarning "'NoneType' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'NoneType' object is not callable; perhaps you missed a comma?"
check("...()")
# expect: 1 SyntaxWarning "'ellipsis' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'ellipsis' object is not callable; perhaps you missed a comma?"
check("True()")
# expect: 1 SyntaxWarning "'bool' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'bool' object is not callable; perhaps you missed a comma?"
check("(lambda: 1)()")
check("b''()")
# expect: 1 SyntaxWarning "'bytes' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'bytes' object is not callable; perhaps you missed a comma?"
check("'a' 'b'()")
# expect: 1 SyntaxWarning "'str' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:8 "'str' object is not callable; perhaps you missed a comma?"
check("()()")
# expect: 1 SyntaxWarning "'tuple' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:3 "'tuple' object is not callable; perhaps you missed a comma?"
check("x()")
check("[1, 2](3)")
# expect: 1 SyntaxWarning "'list' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:7 "'list' object is not callable; perhaps you missed a comma?"
check("1[2]")
# expect: 1 SyntaxWarning "'int' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:2 "'int' object is not subscriptable; perhaps you missed a comma?"
check("None[1]")
# expect: 1 SyntaxWarning "'NoneType' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'NoneType' object is not subscriptable; perhaps you missed a comma?"
check("True[0]")
# expect: 1 SyntaxWarning "'bool' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:5 "'bool' object is not subscriptable; perhaps you missed a comma?"
check("1.5[0]")
# expect: 1 SyntaxWarning "'float' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'float' object is not subscriptable; perhaps you missed a comma?"
check("{1}[0]")
# expect: 1 SyntaxWarning "'set' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'set' object is not subscriptable; perhaps you missed a comma?"
check("{x for x in y}[0]")
# expect: 1 SyntaxWarning "'set' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:15 "'set' object is not subscriptable; perhaps you missed a comma?"
check("(x for x in y)[0]")
# expect: 1 SyntaxWarning "'generator' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:15 "'generator' object is not subscriptable; perhaps you missed a comma?"
check("(lambda: 1)[0]")
# expect: 1 SyntaxWarning "'function' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:2-1:11 "'function' object is not subscriptable; perhaps you missed a comma?"
check("[1]['a']")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not str; perhaps you missed a comma?'
check("(1,2)[1.5]")
# expect: 1 SyntaxWarning 'tuple indices must be integers or slices, not float; perhaps you missed a comma?'
# expect: 1:1-1:6 'tuple indices must be integers or slices, not float; perhaps you missed a comma?'
check("'abc'['a']")
# expect: 1 SyntaxWarning 'str indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:6 'str indices must be integers or slices, not str; perhaps you missed a comma?'
check("'abc'[1.0]")
# expect: 1 SyntaxWarning 'str indices must be integers or slices, not float; perhaps you missed a comma?'
# expect: 1:1-1:6 'str indices must be integers or slices, not float; perhaps you missed a comma?'
check("f'a'['b']")
# expect: 1 SyntaxWarning 'str indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:5 'str indices must be integers or slices, not str; perhaps you missed a comma?'
check("[1][1,2]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
check("[1][(1,2)]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
check("[1][None]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not NoneType; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not NoneType; perhaps you missed a comma?'
check("[1][True]")
check("'a'[1:2]")
check("[1][x]")
check("{}[1]")
check("b'a'['b']")
# expect: 1 SyntaxWarning 'bytes indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:5 'bytes indices must be integers or slices, not str; perhaps you missed a comma?'
check("...[0]")
# expect: 1 SyntaxWarning "'ellipsis' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:4 "'ellipsis' object is not subscriptable; perhaps you missed a comma?"
check("[1][...]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not ellipsis; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not ellipsis; perhaps you missed a comma?'
check("[1][[1]]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not list; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not list; perhaps you missed a comma?'
check("[1][{1}]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not set; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not set; perhaps you missed a comma?'
check("[1][lambda: 1]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not function; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not function; perhaps you missed a comma?'
check("[1][f'a']")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not str; perhaps you missed a comma?'
check("[1][x for x in y]")
# expect: SyntaxError invalid syntax
# expect: 1:7-1:10 'invalid syntax'
check("[1][{x for x in y}]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not set; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not set; perhaps you missed a comma?'
check("[x for x in y][1.5]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not float; perhaps you missed a comma?'
# expect: 1:1-1:15 'list indices must be integers or slices, not float; perhaps you missed a comma?'
check("[1,2][3, 4]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
# expect: 1:1-1:6 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
check("[(1,2)(3,4)]")
# expect: 1 SyntaxWarning "'tuple' object is not callable; perhaps you missed a comma?"
# expect: 1:2-1:7 "'tuple' object is not callable; perhaps you missed a comma?"
check("(1)[0]")
# expect: 1 SyntaxWarning "'int' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:2-1:3 "'int' object is not subscriptable; perhaps you missed a comma?"
check("[1][b'a']")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not bytes; perhaps you missed a comma?'
# expect: 1:1-1:4 'list indices must be integers or slices, not bytes; perhaps you missed a comma?'
check("[[1][2,3]]")
# expect: 1 SyntaxWarning 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
# expect: 1:2-1:5 'list indices must be integers or slices, not tuple; perhaps you missed a comma?'
check("assert (x, 'a')")
# expect: 1 SyntaxWarning 'assertion is always true, perhaps remove parentheses?'
# expect: 1:1-1:16 'assertion is always true, perhaps remove parentheses?'
check("assert (1,)")
# expect: 1 SyntaxWarning 'assertion is always true, perhaps remove parentheses?'
# expect: 1:1-1:12 'assertion is always true, perhaps remove parentheses?'
check("assert ()")
check("assert x, 'a'")
check("assert (x, y), 'm'")
# expect: 1 SyntaxWarning 'assertion is always true, perhaps remove parentheses?'
# expect: 1:1-1:19 'assertion is always true, perhaps remove parentheses?'
check("assert True")
check("assert 1")
check("[0x1for x in y]")
# expect: 1 SyntaxWarning 'invalid hexadecimal literal'
# expect: 1:5-1:5 'invalid hexadecimal literal'
check("1.5if x else 2")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:3-1:3 'invalid decimal literal'
check("def f():\n    for x in y:\n        try: pass\n        finally: return 1")
check("def f():\n    return x is 1")
# expect: 2 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 2:12-2:18 '"is" with \'int\' literal. Did you mean "=="?'
check("-True")
check("if (1, 2): pass")
check("if 1: pass")
check("while (): pass")
check("x = 1 if 'a' is x else 2")
# expect: 1 SyntaxWarning '"is" with \'str\' literal. Did you mean "=="?'
# expect: 1:10-1:18 '"is" with \'str\' literal. Did you mean "=="?'
check("lambda: x is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:9-1:15 '"is" with \'int\' literal. Did you mean "=="?'
check("x = lambda: 1()")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:13-1:14 "'int' object is not callable; perhaps you missed a comma?"
check("1 is 'a'")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'int\' literal. Did you mean "=="?'
check("'a' is 1")
# expect: 1 SyntaxWarning '"is" with \'str\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'str\' literal. Did you mean "=="?'
check("1 is 2 is 3")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:12 '"is" with \'int\' literal. Did you mean "=="?'
check("x is 1 is not 'a'")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:18 '"is" with \'int\' literal. Did you mean "=="?'
check("x is 1+1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:9 '"is" with \'int\' literal. Did you mean "=="?'
check("x is 'a'*2")
# expect: 1 SyntaxWarning '"is" with \'str\' literal. Did you mean "=="?'
# expect: 1:1-1:11 '"is" with \'str\' literal. Did you mean "=="?'
check("x is -(1)")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:10 '"is" with \'int\' literal. Did you mean "=="?'
check("x is (1,(2,))")
# expect: 1 SyntaxWarning '"is" with \'tuple\' literal. Did you mean "=="?'
# expect: 1:1-1:14 '"is" with \'tuple\' literal. Did you mean "=="?'
check("x is __debug__")
check("x is not __debug__")
check("(-1)()")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:2-1:4 "'int' object is not callable; perhaps you missed a comma?"
check("(1+1)[0]")
# expect: 1 SyntaxWarning "'int' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:2-1:5 "'int' object is not subscriptable; perhaps you missed a comma?"
check("__debug__()")
# expect: 1 SyntaxWarning "'bool' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:10 "'bool' object is not callable; perhaps you missed a comma?"
check("__debug__[0]")
# expect: 1 SyntaxWarning "'bool' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:10 "'bool' object is not subscriptable; perhaps you missed a comma?"
check("(1,2)()")
# expect: 1 SyntaxWarning "'tuple' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:6 "'tuple' object is not callable; perhaps you missed a comma?"
check("x[1]['a']")
check("'a'[f'{x}']")
# expect: 1 SyntaxWarning 'str indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:1-1:4 'str indices must be integers or slices, not str; perhaps you missed a comma?'
check("('a' 'b')['c']")
# expect: 1 SyntaxWarning 'str indices must be integers or slices, not str; perhaps you missed a comma?'
# expect: 1:2-1:9 'str indices must be integers or slices, not str; perhaps you missed a comma?'
check("1[0] = 1")
check("del 1[0]")
check("[1]['a'] = 2")
check("for x in y: x is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:13-1:19 '"is" with \'int\' literal. Did you mean "=="?'
check("@1()\ndef f(): pass")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:2-1:3 "'int' object is not callable; perhaps you missed a comma?"
check("x: 1 is 2 = 3")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:4-1:10 '"is" with \'int\' literal. Did you mean "=="?'
check("def f(x: 1 is x): pass")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:10-1:16 '"is" with \'int\' literal. Did you mean "=="?'
check("def f(x=1 is x): pass")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:9-1:15 '"is" with \'int\' literal. Did you mean "=="?'
check("from __future__ import annotations\nx: y is 1 = 1")
check("if x is 1: pass")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:4-1:10 '"is" with \'int\' literal. Did you mean "=="?'
check("x if 1 is y else z")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:6-1:12 '"is" with \'int\' literal. Did you mean "=="?'
check("assert x is 1")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:8-1:14 '"is" with \'int\' literal. Did you mean "=="?'
check("assert x is 1, 1()")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:8-1:14 '"is" with \'int\' literal. Did you mean "=="?'
check("[x for x in y if x is 1]")
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:18-1:24 '"is" with \'int\' literal. Did you mean "=="?'
check("class A(1()): pass")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:9-1:10 "'int' object is not callable; perhaps you missed a comma?"
check("match x:\n  case 1 if x is 1: pass")
# expect: 2 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 2:13-2:19 '"is" with \'int\' literal. Did you mean "=="?'
check("with 1(): pass")
# expect: 1 SyntaxWarning "'int' object is not callable; perhaps you missed a comma?"
# expect: 1:6-1:7 "'int' object is not callable; perhaps you missed a comma?"
check("~1")
check("f(1if 2else 3)")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:3-1:3 'invalid decimal literal'
check("x[1:2]['a']")
check("''()")
# expect: 1 SyntaxWarning "'str' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:3 "'str' object is not callable; perhaps you missed a comma?"
check("1 is 1; return")
# expect: SyntaxError 'return' outside function
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:7 '"is" with \'int\' literal. Did you mean "=="?'
