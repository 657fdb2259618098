# Reference 2.1 to 2.3 and 2.5: characters that no token contains, continued lines. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("$")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("?")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("`")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("a?")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("a $ b")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("a ? b : c")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("!")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("!a")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("a!")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("a ! b")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("a != b")  # expect: valid
check("a <> b")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("a === b")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a !== b")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("a => b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a =< b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a && b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a || b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a ++")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("++a")  # expect: valid
check("a++")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a--")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a -> b")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("a ::= b")  # expect: SyntaxError 1:4-1:6 invalid syntax
check("a :: b")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("a ** ** b")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("a // / b")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("x = 1 + \\\n  2\n")  # expect: valid
check("\\\nx")  # expect: valid
check("  \\\nx")  # expect: IndentationError 2:0-2:-1 unexpected indent
check("if x:\n  y\n \\\n  z")  # expect: IndentationError 4:4-4:-1 unindent does not match any outer indentation level
check("\x0cx = 1")  # expect: valid
check(" \x0cx = 1")  # expect: valid
check("a\x0bb")  # expect: SyntaxError 1:2-1:2 invalid non-printable character U+000B
check("a\x01b")  # expect: SyntaxError 1:2-1:2 invalid non-printable character U+0001
check("\x7f")  # expect: SyntaxError 1:1-1:1 invalid non-printable character U+007F
check("a\xa0b")  # expect: SyntaxError 1:2-1:2 invalid non-printable character U+00A0
check("a\u200bb")  # expect: SyntaxError 1:2-1:2 invalid non-printable character U+200B
check("\u201chello\u201d")  # expect: SyntaxError 1:1-1:1 invalid character '\u201c' (U+201C)
check("x = \u2018a\u2019")  # expect: SyntaxError 1:5-1:5 invalid character '\u2018' (U+2018)
check("a \u2014 b")  # expect: SyntaxError 1:3-1:3 invalid character '\u2014' (U+2014)
check("\u20ac = 1")  # expect: SyntaxError 1:1-1:1 invalid character '\u20ac' (U+20AC)
check("a\u20ac = 1")  # expect: SyntaxError 1:2-1:2 invalid character '\u20ac' (U+20AC)
check("a \xd7 b")  # expect: SyntaxError 1:3-1:3 invalid character '\xd7' (U+00D7)
check("\xb2")  # expect: SyntaxError 1:1-1:1 invalid character '\xb2' (U+00B2)
check("a\xb2")  # expect: SyntaxError 1:2-1:2 invalid character '\xb2' (U+00B2)
check("\ufeffa")  # expect: SyntaxError 1:1-1:1 invalid non-printable character U+FEFF
check("a\ufeff")  # expect: SyntaxError 1:2-1:2 invalid non-printable character U+FEFF
check("\u3000a")  # expect: SyntaxError 1:1-1:1 invalid non-printable character U+3000
check("\U0001f600")  # expect: SyntaxError 1:1-1:1 invalid character '\U0001f600' (U+1F600)
check("x\U0001f600")  # expect: SyntaxError 1:2-1:2 invalid character '\U0001f600' (U+1F600)
check("x = 1\u2028y = 2")  # expect: SyntaxError 1:6-1:6 invalid non-printable character U+2028
check("\u0300a")  # expect: SyntaxError 1:1-1:1 invalid character '\u0300' (U+0300)
check("a\u0300")  # expect: valid
check("\u2118 = 1")  # expect: valid
check("a\xb7 = 1")  # expect: valid
check("\xb7a = 1")  # expect: SyntaxError 1:1-1:1 invalid character '\xb7' (U+00B7)
check("\u0661")  # expect: SyntaxError 1:1-1:1 invalid character '\u0661' (U+0661)
check("a\u0661")  # expect: valid
check("\x00")  # expect: SyntaxError None:None-None:None source code string cannot contain null bytes
check("a\x00b")  # expect: SyntaxError None:None-None:None source code string cannot contain null bytes
