# compile() in mode single: what is complete, and what is printed.
import sys
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        return (r.co_name, r.co_filename) if type(r).__name__ == 'code' else r
    except SyntaxError as e:
        return (type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    except Exception as e:
        return (type(e).__name__, str(e))
def p(*a): print(*[ascii(x) for x in a])
for src in ['1', '1;', '1;2', '1\n', 'x=1', 'if 1: pass', 'if 1: pass\n', 'if 1:\n pass', 'if 1:\n pass\n', 'if 1:\n pass\n\n', 'def f(): pass', '', '\n', '#c', ' 1', 'x = 1\n\n', '1 # c\n', '1\n# c', '(1,\n2)', 'class A: pass\n1', 'for', 'a b', 'None', '"x"', '@x\ndef f(): pass', 'pass; pass\n', 'try: 1\nfinally: 2', 'if 1: 2\nelse: 3', '(', "'''", '1 +', 'if 1:', 'x \\\n']:
    p(200, src, t(compile, src, 'f', 'single'))
# expect: 200 '1' ('<module>', 'f')
# expect: 200 '1;' ('<module>', 'f')
# expect: 200 '1;2' ('<module>', 'f')
# expect: 200 '1\n' ('<module>', 'f')
# expect: 200 'x=1' ('<module>', 'f')
# expect: 200 'if 1: pass' ('SyntaxError', 'invalid syntax', 'f', 1, 0, 'if 1: pass', 1, 0)
# expect: 200 'if 1: pass\n' ('<module>', 'f')
# expect: 200 'if 1:\n pass' ('<module>', 'f')
# expect: 200 'if 1:\n pass\n' ('<module>', 'f')
# expect: 200 'if 1:\n pass\n\n' ('<module>', 'f')
# expect: 200 'def f(): pass' ('SyntaxError', 'invalid syntax', 'f', 1, 0, 'def f(): pass', 1, 0)
# expect: 200 '' ('SyntaxError', 'invalid syntax', 'f', 0, 0, '', 0, 0)
# expect: 200 '\n' ('SyntaxError', 'invalid syntax', 'f', 1, 0, '\n', 1, 0)
# expect: 200 '#c' ('SyntaxError', 'invalid syntax', 'f', 1, 0, '#c', 1, 0)
# expect: 200 ' 1' ('IndentationError', 'unexpected indent', 'f', 1, 1, ' 1', 1, -1)
# expect: 200 'x = 1\n\n' ('<module>', 'f')
# expect: 200 '1 # c\n' ('<module>', 'f')
# expect: 200 '1\n# c' ('<module>', 'f')
# expect: 200 '(1,\n2)' ('<module>', 'f')
# expect: 200 'class A: pass\n1' ('SyntaxError', 'invalid syntax', 'f', 2, 1, '1', 2, 2)
# expect: 200 'for' ('SyntaxError', 'invalid syntax', 'f', 1, 0, 'for', 1, 0)
# expect: 200 'a b' ('SyntaxError', 'invalid syntax', 'f', 1, 3, 'a b', 1, 4)
# expect: 200 'None' ('<module>', 'f')
# expect: 200 '"x"' ('<module>', 'f')
# expect: 200 '@x\ndef f(): pass' ('SyntaxError', 'invalid syntax', 'f', 2, 0, 'def f(): pass', 2, 0)
# expect: 200 'pass; pass\n' ('<module>', 'f')
# expect: 200 'try: 1\nfinally: 2' ('SyntaxError', 'invalid syntax', 'f', 2, 0, 'finally: 2', 2, 0)
# expect: 200 'if 1: 2\nelse: 3' ('SyntaxError', 'invalid syntax', 'f', 2, 0, 'else: 3', 2, 0)
# expect: 200 '(' ('SyntaxError', "'(' was never closed", 'f', 1, 1, '(', 1, 0)
# expect: 200 "'''" ('SyntaxError', 'unterminated triple-quoted string literal (detected at line 1)', 'f', 1, 1, "'''", 1, 1)
# expect: 200 '1 +' ('SyntaxError', 'invalid syntax', 'f', 1, 0, '1 +', 1, 0)
# expect: 200 'if 1:' ('IndentationError', "expected an indented block after 'if' statement on line 1", 'f', 1, 5, 'if 1:', 1, -1)
# expect: 200 'x \\\n' ('SyntaxError', 'unexpected EOF while parsing', 'f', 1, 4, 'x \\\n', 1, -1)
exec(compile('1+1', 'f', 'single'))  # expect: 2
exec(compile('None', 'f', 'single'))
exec(compile('"a"; 3; None; [1]', 'f', 'single'))
# expect: 'a'
# expect: 3
# expect: [1]
