# Reference 9.4: eval() takes one expression, with blanks and new lines around it.
print(eval("1 + 1"), eval("  1 + 1"), eval("1 + 1\n\n"), eval("\t2"), eval("(1 +\n 1)"))  # expect: 2 2 2 2 2
print(eval("1, 2"), eval("x := 5") if False else "", eval("[i for i in range(3)]"), eval("lambda: 3")())
# expect: (1, 2)  [0, 1, 2] 3

print(eval(compile("2 * 3", "<expression>", "eval")), eval(b"4"), eval("'é'"), eval("# comment\n1 # end"))  # expect: 6 4 é 1
for bad in ("", "  ", "a = 1", "1; 2", "1\n2", "import sys", "pass", "return 1", "yield", "*a", "for x in y: pass", "x :int"):
    try:
        eval(bad)
        print(repr(bad), "is an expression")
    except (SyntaxError, NameError) as e:
        print(repr(bad), "→", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
# expect: '' → SyntaxError invalid syntax
# expect: '  ' → SyntaxError invalid syntax
# expect: 'a = 1' → SyntaxError invalid syntax
# expect: '1; 2' → SyntaxError invalid syntax
# expect: '1\n2' → SyntaxError invalid syntax
# expect: 'import sys' → SyntaxError invalid syntax
# expect: 'pass' → SyntaxError invalid syntax
# expect: 'return 1' → SyntaxError invalid syntax
# expect: 'yield' → SyntaxError invalid syntax
# expect: '*a' → SyntaxError invalid syntax
# expect: 'for x in y: pass' → SyntaxError invalid syntax
# expect: 'x :int' → SyntaxError invalid syntax












names = {"a": 1}
print(eval("a + b", names, {"b": 2}), sorted(k for k in names))  # expect: 3 ['__builtins__', 'a']
print(eval("(lambda: a)()", {"a": 5}), eval("[a for _ in 'xy']", {"a": 7}))  # expect: 5 [7, 7]
