# Reference 2.1.8: wrong indentation, and what cannot stand in one line. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("a = 1\n\x00")  # expect: SyntaxError None:None-None:None source code string cannot contain null bytes
check("  a")  # expect: IndentationError 1:2-1:-1 unexpected indent
check("a\n  b")  # expect: IndentationError 2:2-2:-1 unexpected indent
check("if x:\n    a\n  b")  # expect: IndentationError 3:4-3:-1 unindent does not match any outer indentation level
check("if x:\n    a\n      b")  # expect: IndentationError 3:6-3:-1 unexpected indent
check("if x:\n  a\n b")  # expect: IndentationError 3:3-3:-1 unindent does not match any outer indentation level
check("if x:\n\ta\n        b")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
check("if x:\n        a\n\tb")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
check("if x:\n\ta\n    b")  # expect: IndentationError 3:6-3:-1 unindent does not match any outer indentation level
check("if x:\n  \ta\n\tb\n")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
check("if x:\n    if y:\n\tz")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
check("if 1:\n        if 2:\n\tx")  # expect: TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation
check("if x:\n    a\n   b\n  c")
# expect: IndentationError 3:5-3:-1 unindent does not match any outer indentation level
check("def f():\n        x\n    y")
# expect: IndentationError 3:6-3:-1 unindent does not match any outer indentation level
check("class A:\n    def f(self):\n        pass\n   def g(self):\n        pass")
# expect: IndentationError 4:16-4:-1 unindent does not match any outer indentation level
check("if x:\n  pass\n\n    # comment\n      \n   y")  # expect: IndentationError 6:3-6:-1 unexpected indent
check("if x: if y: pass")  # expect: SyntaxError 1:7-1:9 invalid syntax
check("if x: for y in z: pass")  # expect: SyntaxError 1:7-1:10 invalid syntax
check("x; if y: pass")  # expect: SyntaxError 1:4-1:6 invalid syntax
check("x = 1; def f(): pass")  # expect: SyntaxError 1:8-1:11 invalid syntax
check("x = 1; class A: pass")  # expect: SyntaxError 1:8-1:13 invalid syntax
check(";")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("x;;")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("; x")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("x; ; y")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("x;")  # expect: valid
check("if x: ;")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("if x: pass;")  # expect: valid
check("if x: pass; y")  # expect: valid
check("if x: pass y")  # expect: SyntaxError 1:12-1:13 invalid syntax
check(":")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("x:")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x: int =")  # expect: SyntaxError 1:9-1:10 invalid syntax
