# Library, pow(): the third argument, negative exponents and inverses.
print(pow(3, 200, 13), pow(2, 1000, 1000007), pow(-3, 3, 10), pow(3, 3, -10), pow(0, 0, 5), pow(7, 0, 1), pow(123456789, 987654321, 10 ** 9 + 7))
# expect: 9 783922 3 -3 1 0 652541198
print(pow(3, -1, 11), pow(38, -1, 97), pow(10, -3, 7), pow(2 ** 100, 3 ** 20, 10 ** 15), pow(5, 2, 2 ** 70))
# expect: 4 23 6 269733605605376 25
print(pow(base=2, exp=5), pow(2, 5, mod=7), pow(exp=2, base=3, mod=4))  # expect: 32 4 1
for a in ((2, -1, 4), (2, 3, 0), (2, 3.0, 5), (2.0, 3, 5), ("a", 2), (2, "a"), (0, -1), (2,), (2, 3, "x"), (0, -1, 1)):
    try:
        print(pow(*a))
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError base is not invertible for the given modulus
# expect: ValueError pow() 3rd argument cannot be 0
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: TypeError pow() missing required argument 'exp' (pos 2)
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
# expect: 0
