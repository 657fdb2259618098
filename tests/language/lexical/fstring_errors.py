# Reference 2.4.3: wrong replacement fields. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("f'{}'")  # expect: SyntaxError 1:4-1:5 f-string: valid expression required before '}'
check("f'{ }'")  # expect: SyntaxError 1:5-1:6 f-string: valid expression required before '}'
check("f'}'")  # expect: SyntaxError 1:3-1:3 f-string: single '}' is not allowed
check("f'a}b'")  # expect: SyntaxError 1:4-1:4 f-string: single '}' is not allowed
check("f'{a}}'")  # expect: SyntaxError 1:6-1:6 f-string: single '}' is not allowed
check("f'{{a}'")  # expect: SyntaxError 1:6-1:6 f-string: single '}' is not allowed
check("f'{a!}'")  # expect: SyntaxError 1:6-1:7 f-string: missing conversion character
check("f'{a!x}'")  # expect: SyntaxError 1:6-1:7 f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
check("f'{a!rr}'")
# expect: SyntaxError 1:6-1:8 f-string: invalid conversion character 'rr': expected 's', 'r', or 'a'
check("f'{a! r}'")
# expect: SyntaxError 1:5-1:8 f-string: conversion type must come right after the exclamanation mark
check("f'{a!r }'")  # expect: valid
check("f'{a!r:'")  # expect: SyntaxError 1:8-1:9 f-string: expecting '}', or format specs
check("f'{a!1}'")  # expect: SyntaxError 1:6-1:7 f-string: invalid conversion character
check("f'{a!r x}'")  # expect: SyntaxError 1:8-1:9 f-string: expecting ':' or '}'
check("f'{!r}'")  # expect: SyntaxError 1:4-1:5 f-string: valid expression required before '!'
check("f'{:x}'")  # expect: SyntaxError 1:4-1:5 f-string: valid expression required before ':'
check("f'{=}'")  # expect: SyntaxError 1:4-1:5 f-string: valid expression required before '='
check("f'{a b}'")  # expect: SyntaxError 1:4-1:7 invalid syntax. Perhaps you forgot a comma?
check("f'{a:{b c}}'")  # expect: SyntaxError 1:7-1:10 invalid syntax. Perhaps you forgot a comma?
check("f'{a:{}}'")  # expect: SyntaxError 1:7-1:8 f-string: valid expression required before '}'
check("f'{a:{b:{c:{d}}}}'")  # expect: SyntaxError 1:11-1:11 f-string: expressions nested too deeply
check("f'{a:{b:{c}}}'")  # expect: valid
check("f'{*a}'")  # expect: SyntaxError 1:4-1:6 can't use starred expression here
check("f'{**a}'")  # expect: SyntaxError 1:4-1:6 f-string: expecting a valid expression after '{'
check("f'{a,}'")  # expect: valid
check("f'{*a,}'")  # expect: valid
check("f'{lambda x: 1}'")
# expect: SyntaxError 1:4-1:13 f-string: lambda expressions are not allowed without parentheses
check("f'{lambda x}'")  # expect: SyntaxError 1:4-1:10 f-string: expecting a valid expression after '{'
check("f'{(lambda x: 1)}'")  # expect: valid
check("f'{yield}'")  # expect: SyntaxError 1:4-1:9 'yield' outside function
check("f'{a=!r:x}'")  # expect: valid
check("f'{a = }'")  # expect: valid
check("f'{a=b}'")  # expect: SyntaxError 1:6-1:7 f-string: expecting '!', or ':', or '}'
check("f'{a:=1}'")  # expect: valid
check("f'{(a:=1)}'")  # expect: valid
check("f'{a==b}'")  # expect: valid
check("f'{a!=b}'")  # expect: valid
check("f'{a:}}'")  # expect: SyntaxError 1:7-1:7 f-string: single '}' is not allowed
check("f'{a:{b}'")  # expect: SyntaxError 1:9-1:10 f-string: expecting '}', or format specs
check("f'{(a}'")  # expect: SyntaxError 1:6-1:6 closing parenthesis '}' does not match opening parenthesis '('
check("f'{[a}'")  # expect: SyntaxError 1:6-1:6 closing parenthesis '}' does not match opening parenthesis '['
check("f'{a)}'")  # expect: SyntaxError 1:5-1:5 f-string: unmatched ')'
check("f'{a]}'")  # expect: SyntaxError 1:5-1:5 f-string: unmatched ']'
check("f'{{}'")  # expect: SyntaxError 1:5-1:5 f-string: single '}' is not allowed
check("f'{{{a}'")  # expect: valid
check("f'{1 +}'")  # expect: SyntaxError 1:6-1:7 f-string: expecting '=', or '!', or ':', or '}'
check("f'{+}'")  # expect: SyntaxError 1:4-1:5 f-string: expecting a valid expression after '{'
check("f'{,}'")  # expect: SyntaxError 1:4-1:5 f-string: expecting a valid expression after '{'
check("f'{a.}'")  # expect: SyntaxError 1:5-1:6 f-string: expecting '=', or '!', or ':', or '}'
check("f'{a(}'")  # expect: SyntaxError 1:6-1:6 closing parenthesis '}' does not match opening parenthesis '('
check("f'{a[}'")  # expect: SyntaxError 1:6-1:6 closing parenthesis '}' does not match opening parenthesis '['
check("f'{a[1}'")  # expect: SyntaxError 1:7-1:7 closing parenthesis '}' does not match opening parenthesis '['
check("f'{#}'")  # expect: SyntaxError 1:3-1:0 '{' was never closed
check("f'{a#}'")  # expect: SyntaxError 1:3-1:0 '{' was never closed
check("f'{a\n}'")  # expect: valid
check("f'{a #b\n}'")  # expect: valid
check("f'''{a #b\n}'''")  # expect: valid
check('f\'{"a\\n"}\'')  # expect: valid
check("f'{'a'}'")  # expect: valid
check("f'{f'{f'{1}'}'}'")  # expect: valid
