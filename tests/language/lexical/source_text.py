# Reference 2.1.4: source may be text or UTF-8 bytes, with any line ends, and need not end with a newline.
exec("print('lf')\nprint('two')\n")
# expect: lf
# expect: two
exec("print('crlf')\r\nprint('two')\r\n")
# expect: crlf
# expect: two
exec("print('no newline')")  # expect: no newline
exec(b"print('bytes')")  # expect: bytes
exec("print('é€')".encode())  # expect: é€
exec(b"\xef\xbb\xbfprint('bom')")  # expect: bom
exec("# -*- coding: utf-8 -*-\nprint('coding')")  # expect: coding
exec(compile("print('compiled')", "name.py", "exec"))  # expect: compiled
print(eval("1 + 1"), eval(b"2 + 2"), eval("  3"), eval("4\n"))  # expect: 2 4 3 4
try:
    exec("print(1)\0")
except (SyntaxError, ValueError) as e:
    print(type(e).__name__, e)  # expect: SyntaxError source code string cannot contain null bytes
