# Reference 6.7: / is true division, // floors, and % takes the sign of the right operand.
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (0, 5)):
    print(a, b, a / b, a // b, a % b, divmod(a, b), a == (a // b) * b + a % b)
# expect: 7 2 3.5 3 1 (3, 1) True
# expect: -7 2 -3.5 -4 1 (-4, 1) True
# expect: 7 -2 -3.5 -4 -1 (-4, -1) True
# expect: -7 -2 3.5 3 -1 (3, -1) True
# expect: 6 3 2.0 2 0 (2, 0) True
# expect: 0 5 0.0 0 0 (0, 0) True
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (1e10, 3)):
    print(a, b, a / b, a // b, a % b)
# expect: 7.5 2 3.75 3.0 1.5
# expect: -7.5 2 -3.75 -4.0 0.5
# expect: 7.5 -2 -3.75 -4.0 -0.5
# expect: 10000000000.0 3 3333333333.3333335 3333333333.0 1.0
for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0),
          lambda: divmod(1.0, 0), lambda: 1j / 0, lambda: 0 ** -1, lambda: 0.0 ** -1):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
# expect: division by zero
# expect: integer division or modulo by zero
# expect: integer modulo by zero
# expect: float division by zero
# expect: float floor division by zero
# expect: float modulo
# expect: integer division or modulo by zero
# expect: float divmod()
# expect: complex division by zero
# expect: 0.0 cannot be raised to a negative power
# expect: 0.0 cannot be raised to a negative power
