# Reference 6.7: operators on operands that do not support them raise TypeError with both types named.
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: 1 + "a")  # expect: unsupported operand type(s) for +: 'int' and 'str'
check(lambda: "a" + 1)  # expect: can only concatenate str (not "int") to str
check(lambda: [] + ())  # expect: can only concatenate list (not "tuple") to list
check(lambda: b"" + "")  # expect: can't concat str to bytes
check(lambda: 1 - "a")  # expect: unsupported operand type(s) for -: 'int' and 'str'
check(lambda: "a" * "b")  # expect: can't multiply sequence by non-int of type 'str'
check(lambda: "a" * 1.5)  # expect: can't multiply sequence by non-int of type 'float'
check(lambda: [] * [])  # expect: can't multiply sequence by non-int of type 'list'
check(lambda: None + 1)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
check(lambda: {} + {})  # expect: unsupported operand type(s) for +: 'dict' and 'dict'
check(lambda: {1} + {2})  # expect: unsupported operand type(s) for +: 'set' and 'set'
check(lambda: 1 / "a")  # expect: unsupported operand type(s) for /: 'int' and 'str'
check(lambda: 1 // None)  # expect: unsupported operand type(s) for //: 'int' and 'NoneType'
check(lambda: 1 @ 2)  # expect: unsupported operand type(s) for @: 'int' and 'int'
check(lambda: print + 1)  # expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
check(lambda: int + str)  # expect: unsupported operand type(s) for +: 'type' and 'type'
check(lambda: () - ())  # expect: unsupported operand type(s) for -: 'tuple' and 'tuple'
check(lambda: divmod("a", 1))  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
check(lambda: {} | 1)  # expect: unsupported operand type(s) for |: 'dict' and 'int'
check(lambda: object() % 1)  # expect: unsupported operand type(s) for %: 'object' and 'int'
