# What CPython says about '=' behind an expression in a chain of assignments.
def check(*sources):
    for source in sources:
        try:
            compile(source, "f", "exec")
            print("fine")
        except SyntaxError as error:
            print(error.msg, error.offset, error.end_offset)


check("x = a < b = 3", "x = a or b = 3", "x = 1 if y else z = 3", "x, y = a is b = 3", "x = -a < b = 3")
# expect: invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 6
# expect: invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 6
# expect: invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 6
# expect: invalid syntax. Maybe you meant '==' or ':=' instead of '='? 4 9
# expect: invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 7
check("x.y = a < b = 3", "x[0] = a and b = 3", "(x) = a not in b = 3", "x, y.z = a < b = 3")
# expect: cannot assign to attribute here. Maybe you meant '==' instead of '='? 1 4
# expect: cannot assign to subscript here. Maybe you meant '==' instead of '='? 1 5
# expect: cannot assign to name here. Maybe you meant '==' instead of '='? 2 3
# expect: cannot assign to attribute here. Maybe you meant '==' instead of '='? 4 7
check("x = y = a < b = 3", "x = 1 + 2 = 3", "x = not a = 3", "x = lambda: 1 = 2", "x = f() = 3", "x = (a < b) = 3")
# expect: cannot assign to comparison 9 14
# expect: cannot assign to expression 5 10
# expect: cannot assign to expression 5 10
# expect: cannot assign to lambda 5 14
# expect: cannot assign to function call 5 8
# expect: cannot assign to comparison 6 11
check("x = y = z", "x = [a, b] = c", "x = a, *b = c")
# expect: fine
# expect: fine
# expect: fine
