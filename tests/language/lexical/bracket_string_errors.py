# Reference 2.4: brackets and literals that are not closed. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("(")  # expect: SyntaxError 1:1-1:0 '(' was never closed
check("(a")  # expect: SyntaxError 1:1-1:0 '(' was never closed
check("(a,\nb")  # expect: SyntaxError 1:1-1:0 '(' was never closed
check("[a")  # expect: SyntaxError 1:1-1:0 '[' was never closed
check("{a")  # expect: SyntaxError 1:1-1:0 '{' was never closed
check("{a:")  # expect: SyntaxError 1:1-1:0 '{' was never closed
check("f(a\nx = 1")  # expect: SyntaxError 1:2-1:0 '(' was never closed
check("x = [1,\n2\ny = 3")  # expect: SyntaxError 1:5-1:0 '[' was never closed
check("x = {1: 2\ny = 3")  # expect: SyntaxError 1:5-1:0 '{' was never closed
check("def f(a\n    pass")  # expect: SyntaxError 1:6-1:0 '(' was never closed
check("def f(a:\n    pass\nx")  # expect: SyntaxError 1:6-1:0 '(' was never closed
check("if (a:\n    pass")  # expect: SyntaxError 1:6-1:7 invalid syntax
check(")")  # expect: SyntaxError 1:1-1:1 unmatched ')'
check("]")  # expect: SyntaxError 1:1-1:1 unmatched ']'
check("}")  # expect: SyntaxError 1:1-1:1 unmatched '}'
check("(]")  # expect: SyntaxError 1:2-1:2 closing parenthesis ']' does not match opening parenthesis '('
check("[)")  # expect: SyntaxError 1:2-1:2 closing parenthesis ')' does not match opening parenthesis '['
check("{)")  # expect: SyntaxError 1:2-1:2 closing parenthesis ')' does not match opening parenthesis '{'
check("{]")  # expect: SyntaxError 1:2-1:2 closing parenthesis ']' does not match opening parenthesis '{'
check("(\n]")  # expect: SyntaxError 2:1-2:1 closing parenthesis ']' does not match opening parenthesis '(' on line 1
check("[\n\n)")
# expect: SyntaxError 3:1-3:1 closing parenthesis ')' does not match opening parenthesis '[' on line 1
check("a = (1]")  # expect: SyntaxError 1:7-1:7 closing parenthesis ']' does not match opening parenthesis '('
check("f(a]")  # expect: SyntaxError 1:4-1:4 closing parenthesis ']' does not match opening parenthesis '('
check("f(a}")  # expect: SyntaxError 1:4-1:4 closing parenthesis '}' does not match opening parenthesis '('
check("'abc")  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 1)
check('"abc')  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 1)
check("'abc\\")  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 1)
check('"abc\\\ndef')  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 2)
check("'''abc")  # expect: SyntaxError 1:1-1:1 unterminated triple-quoted string literal (detected at line 1)
check('"""abc\n\ndef')  # expect: SyntaxError 1:1-1:1 unterminated triple-quoted string literal (detected at line 3)
check("x = '''a\nb\nc")  # expect: SyntaxError 1:5-1:5 unterminated triple-quoted string literal (detected at line 3)
check("b'abc")  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 1)
check("r'abc")  # expect: SyntaxError 1:1-1:1 unterminated string literal (detected at line 1)
check("f'abc")  # expect: SyntaxError 1:1-1:1 unterminated f-string literal (detected at line 1)
check('f"abc')  # expect: SyntaxError 1:1-1:1 unterminated f-string literal (detected at line 1)
check("f'''abc")  # expect: SyntaxError 1:1-1:1 unterminated triple-quoted f-string literal (detected at line 1)
check("f'''abc\ndef")  # expect: SyntaxError 1:1-1:1 unterminated triple-quoted f-string literal (detected at line 2)
check("f'{a")  # expect: SyntaxError 1:3-1:0 '{' was never closed
check("f'{a'")  # expect: SyntaxError 1:5-1:5 f-string: expecting '}'
check("f'{'")  # expect: SyntaxError 1:4-1:4 f-string: expecting '}'
