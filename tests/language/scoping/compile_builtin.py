# Library: compile() modes and errors.
c = compile("1 + 2", "file.py", "eval")
print(type(c).__name__, c.co_filename, eval(c), c.co_name)  # expect: code file.py 3 <module>
s = compile("print('single'); 5", "<s>", "single")
exec(s)
# expect: single
# expect: 5
def check(*a, **k):
    try:
        compile(*a, **k)
        print("ok")
    except Exception as e:
        print(type(e).__name__, e)
check("x", "f", "bad")  # expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
check("x = 1", "f", "eval")  # expect: SyntaxError invalid syntax (f, line 1)
check("x", "f")  # expect: TypeError compile() missing required argument 'mode' (pos 3)
check(5, "f", "exec")  # expect: TypeError compile() arg 1 must be a string, bytes or AST object
check("a = 1\nb = 2", "f", "single")
# expect: SyntaxError multiple statements found while compiling a single statement (f, line 1)
check(b"x = 1", "f", "exec")  # expect: ok
check(source="x", filename="f", mode="exec")  # expect: ok
check("", "f", "eval")  # expect: SyntaxError invalid syntax (f, line 0)
check("", "f", "exec")  # expect: ok
check("  x", "f", "eval")  # expect: IndentationError unexpected indent (f, line 1)
check("x;", "f", "eval")  # expect: SyntaxError invalid syntax (f, line 1)
ns = {}
exec(compile("def f():\n    'doc'\n    return 1", "<f>", "exec"), ns)
print(ns["f"].__doc__, ns["f"].__code__.co_filename, ns["f"].__code__.co_firstlineno)  # expect: doc <f> 1
