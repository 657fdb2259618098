# Grammar: what cannot be parsed is refused, with the words of CPython.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source.replace("\n", "|"), "->", e.msg)
    else:
        print(source, "is valid")
check("x = ")  # expect: x =  -> invalid syntax
check("(1")  # expect: (1 -> '(' was never closed
check("[1, 2")  # expect: [1, 2 -> '[' was never closed
check("{1: 2")  # expect: {1: 2 -> '{' was never closed
check("1)")  # expect: 1) -> unmatched ')'
check("(1]")  # expect: (1] -> closing parenthesis ']' does not match opening parenthesis '('
check("if x\n    pass")  # expect: if x|    pass -> expected ':'
check("def f()\n    pass")  # expect: def f()|    pass -> expected ':'
check("class A\n    pass")  # expect: class A|    pass -> expected ':'
check("while 1\n    pass")  # expect: while 1|    pass -> expected ':'
check("for x in y\n    pass")  # expect: for x in y|    pass -> expected ':'
check("else: pass")  # expect: else: pass -> invalid syntax
check("print 'x'")  # expect: print 'x' -> Missing parentheses in call to 'print'. Did you mean print(...)?
check("print x")  # expect: print x -> Missing parentheses in call to 'print'. Did you mean print(...)?
check("exec 'x'")  # expect: exec 'x' -> Missing parentheses in call to 'exec'. Did you mean exec(...)?
check("a b")  # expect: a b -> invalid syntax
check("x = 1 2")  # expect: x = 1 2 -> invalid syntax
check("f(a b)")  # expect: f(a b) -> invalid syntax. Perhaps you forgot a comma?
check("import")  # expect: import -> invalid syntax
check("from x import")  # expect: from x import -> invalid syntax
check("from . import *, a")  # expect: from . import *, a -> invalid syntax
check("import a.b as c.d")  # expect: import a.b as c.d -> invalid syntax
check("1 +")  # expect: 1 + -> invalid syntax
check("a = b = ")  # expect: a = b =  -> invalid syntax
check("x = yield = 1")  # expect: x = yield = 1 -> assignment to yield expression not possible
check("lambda: (yield) = 1")  # expect: lambda: (yield) = 1 -> cannot assign to lambda
