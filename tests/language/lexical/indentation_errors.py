# Reference 2.1.8: wrong indentation raises IndentationError, inconsistent tabs TabError.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(type(e).__name__ + ":", e.msg, "line", e.lineno)

check(" x = 1")  # expect: IndentationError: unexpected indent line 1
check("if 1:\nx = 1")  # expect: IndentationError: expected an indented block after 'if' statement on line 1 line 2
check("if 1:\n    x = 1\n  y = 2")
# expect: IndentationError: unindent does not match any outer indentation level line 3
check("x = 1\n    y = 2")  # expect: IndentationError: unexpected indent line 2
check("if 1:\n        x = 1\n\ty = 2")  # expect: TabError: inconsistent use of tabs and spaces in indentation line 3
check("def f():\npass")
# expect: IndentationError: expected an indented block after function definition on line 1 line 2
check("class A:\npass")  # expect: IndentationError: expected an indented block after class definition on line 1 line 2
check("for i in x:\npass")
# expect: IndentationError: expected an indented block after 'for' statement on line 1 line 2
check("while 1:\npass")  # expect: IndentationError: expected an indented block after 'while' statement on line 1 line 2
check("try:\npass")  # expect: IndentationError: expected an indented block after 'try' statement on line 1 line 2
check("with a:\npass")  # expect: IndentationError: expected an indented block after 'with' statement on line 1 line 2
check("if 1:\n  pass\nelse:\npass")
# expect: IndentationError: expected an indented block after 'else' statement on line 3 line 4
