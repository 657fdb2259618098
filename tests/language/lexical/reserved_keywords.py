# Reference 2.3.1: a keyword cannot be used as an identifier.
for word in ("False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
             "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
             "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"):
    try:
        exec(word + " = 1")
    except SyntaxError:
        continue
    print(word, "is assignable")
print("done")  # expect: done
for source in ("None = 1", "True = 1", "False += 1", "del None", "def f(None): pass", "x.None = 1", "for True in x: pass", "(True := 1)"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: None = 1 -> cannot assign to None
# expect: True = 1 -> cannot assign to True
# expect: False += 1 -> 'False' is an illegal expression for augmented assignment
# expect: del None -> cannot delete None
# expect: def f(None): pass -> invalid syntax
# expect: x.None = 1 -> invalid syntax
# expect: for True in x: pass -> cannot assign to True
# expect: (True := 1) -> cannot use assignment expressions with True
