# Reference 2.4.1 and 2.4.4: warnings about escapes and numbers that touch a keyword.
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


check("'\\d'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:5 "invalid escape sequence '\\d'"
check("b'\\d'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:6 "invalid escape sequence '\\d'"
check("f'\\d{1}'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:8-1:9 "invalid escape sequence '\\d'"
check("'\\8'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\8'"
# expect: 1:1-1:5 "invalid escape sequence '\\8'"
check("'\\400'")
# expect: 1 SyntaxWarning "invalid octal escape sequence '\\400'"
# expect: 1:1-1:7 "invalid octal escape sequence '\\400'"
check("'\\777'")
# expect: 1 SyntaxWarning "invalid octal escape sequence '\\777'"
# expect: 1:1-1:7 "invalid octal escape sequence '\\777'"
check("b'\\400'")
# expect: 1 SyntaxWarning "invalid octal escape sequence '\\400'"
# expect: 1:1-1:8 "invalid octal escape sequence '\\400'"
check("r'\\d'")
check("'''a\\d\\nb\\q'''")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:15 "invalid escape sequence '\\d'"
check("'\\d' '\\q'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1 SyntaxWarning "invalid escape sequence '\\q'"
# expect: 1:1-1:5 "invalid escape sequence '\\d'"
check("x = '\\d' + '\\w'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1 SyntaxWarning "invalid escape sequence '\\w'"
# expect: 1:5-1:9 "invalid escape sequence '\\d'"
check("f'{1:\\d}'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:6-1:8 "invalid escape sequence '\\d'"
check("f'{1}\\q{2}'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\q'"
# expect: 1:11-1:12 "invalid escape sequence '\\q'"
check("f'\\{1}'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\{'"
# expect: 1:4-1:4 "invalid escape sequence '\\{'"
check("f'{{\\}'")
# expect: SyntaxError f-string: single '}' is not allowed
# expect: 1 SyntaxWarning "invalid escape sequence '\\}'"
# expect: 1:6-1:6 "invalid escape sequence '\\}'"
check("1j()")
# expect: 1 SyntaxWarning "'complex' object is not callable; perhaps you missed a comma?"
# expect: 1:1-1:3 "'complex' object is not callable; perhaps you missed a comma?"
check("1j[0]")
# expect: 1 SyntaxWarning "'complex' object is not subscriptable; perhaps you missed a comma?"
# expect: 1:1-1:3 "'complex' object is not subscriptable; perhaps you missed a comma?"
check("1if x else 2")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("1or 2")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("1and x")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("1in x")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("0x1for x in y")
# expect: 1 SyntaxWarning 'invalid hexadecimal literal'
# expect: 1:4-1:4 'invalid hexadecimal literal'
check("1jif x else 2")
# expect: 1 SyntaxWarning 'invalid imaginary literal'
# expect: 1:2-1:2 'invalid imaginary literal'
check("1e5if x else 2")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:3-1:3 'invalid decimal literal'
check("0b1if x else 2")
# expect: 1 SyntaxWarning 'invalid binary literal'
# expect: 1:3-1:3 'invalid binary literal'
check("0o7if x else 2")
# expect: 1 SyntaxWarning 'invalid octal literal'
# expect: 1:3-1:3 'invalid octal literal'
check("1is x")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1 SyntaxWarning '"is" with \'int\' literal. Did you mean "=="?'
# expect: 1:1-1:1 'invalid decimal literal'
check("1not in x")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("1_0if x else y")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:3-1:3 'invalid decimal literal'
check("0or 1")
# expect: SyntaxError invalid octal literal
# expect: 1:2-1:2 'invalid octal literal'
check("1else")
# expect: SyntaxError invalid syntax
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("1if 2else 3")
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1 SyntaxWarning 'invalid decimal literal'
# expect: 1:1-1:1 'invalid decimal literal'
check("0xfor 1")
# expect: 1 SyntaxWarning 'invalid hexadecimal literal'
# expect: 1:3-1:3 'invalid hexadecimal literal'
check("def f():\n    '\\d'")
# expect: 2 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 2:5-2:9 "invalid escape sequence '\\d'"
check("class A:\n    '\\d'")
# expect: 2 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 2:5-2:9 "invalid escape sequence '\\d'"
check("\n\n\nx = '''\n\n\\d\n'''")
# expect: 4 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 4:5-7:4 "invalid escape sequence '\\d'"
check("x = '\xe9\\\xe9'")
check("'\\\xe9'")
check("b'\\\\\\d'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:8 "invalid escape sequence '\\d'"
check("'\\d\\\n'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-2:2 "invalid escape sequence '\\d'"
check("rb'\\d'")
check("u'\\d'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:6 "invalid escape sequence '\\d'"
check("'\\N{DASH}\\d'")
# expect: SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name
# expect: 1:1-1:13 "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name"
check("'a' f'\\d' '\\e'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1 SyntaxWarning "invalid escape sequence '\\e'"
# expect: 1:9-1:10 "invalid escape sequence '\\d'"
check("f'{x:\\d}\\e'")
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1 SyntaxWarning "invalid escape sequence '\\e'"
# expect: 1:6-1:8 "invalid escape sequence '\\d'"
check("rf'\\d{1}'")
check("f'''\n\\d\n{x}\n'''")
# expect: 4 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 4:1-4:4 "invalid escape sequence '\\d'"
check("x = ('a'\n'\\d')")
# expect: 2 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 2:1-2:5 "invalid escape sequence '\\d'"
check('f\'{"\\d"}\'')
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:4-1:8 "invalid escape sequence '\\d'"
check("'\\d'; return")
# expect: SyntaxError 'return' outside function
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:5 "invalid escape sequence '\\d'"
check("'\\d' +")
# expect: SyntaxError invalid syntax
# expect: 1 SyntaxWarning "invalid escape sequence '\\d'"
# expect: 1:1-1:5 "invalid escape sequence '\\d'"
