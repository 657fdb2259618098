# Reference 6.5: ** binds tighter than a unary operator on its left; results of int, float and complex powers.
print(2 ** 10, 2 ** 0, 0 ** 0, 2 ** -2, 2.0 ** 3, 4 ** 0.5, (-8) ** 2, -8 ** 2)  # expect: 1024 1 1 0.25 8.0 2.0 64 -64
print(2 ** 100, (-2) ** 3, (-2) ** -3, 10 ** 20, 1.5 ** 2)
# expect: 1267650600228229401496703205376 -8 -0.125 100000000000000000000 2.25
print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(-2, 3, 5), pow(2, 0, 1))  # expect: 1024 24 5 2 0
print(0.0 ** 0, 1 ** 1000, (-1) ** 1001, True ** 2)  # expect: 1.0 1 -1 1
z = (-8) ** 0.5
print(type(z).__name__, round(z.imag, 6))  # expect: complex 2.828427
for f in (lambda: pow(2, -1, 4), lambda: pow(2, 2, 0), lambda: 2 ** "a", lambda: "a" ** 2, lambda: pow(2.0, 2, 3)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError base is not invertible for the given modulus
# expect: ValueError pow() 3rd argument cannot be 0
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
try:
    10.0 ** 400
except OverflowError as e:
    print(type(e).__name__)  # expect: OverflowError
