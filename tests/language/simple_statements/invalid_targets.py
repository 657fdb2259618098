# Reference 7.2: what cannot be assigned to is a syntax error.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("1 = x")  # expect: 1 = x -> cannot assign to literal here. Maybe you meant '==' instead of '='?
check("f() = 1")  # expect: f() = 1 -> cannot assign to function call here. Maybe you meant '==' instead of '='?
check("a + b = 1")  # expect: a + b = 1 -> cannot assign to expression here. Maybe you meant '==' instead of '='?
check("'a' = 1")  # expect: 'a' = 1 -> cannot assign to literal here. Maybe you meant '==' instead of '='?
check("(a, 1) = x")  # expect: (a, 1) = x -> cannot assign to literal
check("[a, f()] = x")  # expect: [a, f()] = x -> cannot assign to function call
check("-a = 1")  # expect: -a = 1 -> cannot assign to expression here. Maybe you meant '==' instead of '='?
check("a < b = 1")  # expect: a < b = 1 -> cannot assign to comparison
check("a if b else c = 1")  # expect: a if b else c = 1 -> cannot assign to conditional expression
check("lambda: 1 = 1")  # expect: lambda: 1 = 1 -> cannot assign to lambda
check("[i for i in x] = 1")
# expect: [i for i in x] = 1 -> cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
check("(i for i in x) = 1")  # expect: (i for i in x) = 1 -> cannot assign to generator expression
check("{1: 2} = 1")  # expect: {1: 2} = 1 -> cannot assign to dict literal here. Maybe you meant '==' instead of '='?
check("{1} = 2")  # expect: {1} = 2 -> cannot assign to set display here. Maybe you meant '==' instead of '='?
check("f'{x}' = 1")
# expect: f'{x}' = 1 -> cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
check("... = 1")  # expect: ... = 1 -> cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
check("*a, *b = c")  # expect: *a, *b = c -> multiple starred expressions in assignment
check("a and b = 1")  # expect: a and b = 1 -> cannot assign to expression
check("not a = 1")  # expect: not a = 1 -> cannot assign to expression
check("x() += 1")  # expect: x() += 1 -> 'function call' is an illegal expression for augmented assignment
check("(a, b) += 1")  # expect: (a, b) += 1 -> 'tuple' is an illegal expression for augmented assignment
check("[a] -= 1")  # expect: [a] -= 1 -> 'list' is an illegal expression for augmented assignment
check("1 += 1")  # expect: 1 += 1 -> 'literal' is an illegal expression for augmented assignment
check("for 1 in x: pass")  # expect: for 1 in x: pass -> cannot assign to literal
check("for f() in x: pass")  # expect: for f() in x: pass -> cannot assign to function call
check("with a as 1: pass")  # expect: with a as 1: pass -> cannot assign to literal
check("import a as 1")  # expect: import a as 1 -> invalid syntax
