# Reference 2.4.1: unterminated strings are syntax errors.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno)
check("x = 'abc")  # expect: unterminated string literal (detected at line 1) 1
check('y = 1\nx = "abc')  # expect: unterminated string literal (detected at line 2) 2
check("'''abc\n\n")  # expect: unterminated triple-quoted string literal (detected at line 2) 1
check('"""a"')  # expect: unterminated triple-quoted string literal (detected at line 1) 1
check("'a\nb'")  # expect: unterminated string literal (detected at line 1) 1
check("f'{x")  # expect: '{' was never closed 1
check("f'{x'")  # expect: f-string: expecting '}' 1
check("f'abc")  # expect: unterminated f-string literal (detected at line 1) 1
check("f'''abc")  # expect: unterminated triple-quoted f-string literal (detected at line 1) 1
