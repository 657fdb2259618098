# Reference 6.13: what is wrong behind the whole part of a condition is told as the missing `else`, as CPython does.
TEXTS = """
(1 if any(x for x in lambda: x if x) else 2)
1 if f(1 +) else 2
1 if a + f(class) else 2
1 if not f[*] else 2
1 if a.b(x for) else 2
1 if (f(class)) else 2
1 if [class] else 2
1 if class else 2
1 if f(1 if g(class) else 2) else 3
[1 if g(h(class)) else 2]
1 if f(a)(class) else 2
1 if x. else 2
1 if await f(class) else 2
1 if a < class else 2
1 if f(a b) else 2
1 if f('abc) else 2
(1 if f(
1 if f(class): pass
f(class) if 1 else 2
""".split("\n")[1:-1]

for text in TEXTS:
    try:
        compile(text, "text", "exec")
    except SyntaxError as e:
        print(text, "|", e.msg, e.offset, e.end_offset)
# expect: (1 if any(x for x in lambda: x if x) else 2) | expected 'else' after 'if' expression 2 10
# expect: 1 if f(1 +) else 2 | expected 'else' after 'if' expression 1 7
# expect: 1 if a + f(class) else 2 | expected 'else' after 'if' expression 1 11
# expect: 1 if not f[*] else 2 | expected 'else' after 'if' expression 1 11
# expect: 1 if a.b(x for) else 2 | expected 'else' after 'if' expression 1 9
# expect: 1 if (f(class)) else 2 | invalid syntax 9 14
# expect: 1 if [class] else 2 | invalid syntax 7 12
# expect: 1 if class else 2 | invalid syntax 6 11
# expect: 1 if f(1 if g(class) else 2) else 3 | expected 'else' after 'if' expression 8 14
# expect: [1 if g(h(class)) else 2] | expected 'else' after 'if' expression 2 8
# expect: 1 if f(a)(class) else 2 | expected 'else' after 'if' expression 1 10
# expect: 1 if x. else 2 | expected 'else' after 'if' expression 1 7
# expect: 1 if await f(class) else 2 | expected 'else' after 'if' expression 1 13
# expect: 1 if a < class else 2 | expected 'else' after 'if' expression 1 7
# expect: 1 if f(a b) else 2 | invalid syntax. Perhaps you forgot a comma? 8 11
# expect: 1 if f('abc) else 2 | unterminated string literal (detected at line 1) 8 8
# expect: (1 if f( | '(' was never closed 8 0
# expect: 1 if f(class): pass | expected 'else' after 'if' expression 1 7
# expect: f(class) if 1 else 2 | invalid syntax 3 8
