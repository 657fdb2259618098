# Library: complex arithmetic.
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, -a, +a, abs(a), a.conjugate(), a.real, a.imag)
# expect: (4+2j) (2+6j) (11-2j) (-1+2j) (-7+24j) (-3-4j) (3+4j) 5.0 (3-4j) 3.0 4.0
print(a + 1, 1 + a, a * 2.5, 2 / b, 1 - a, a == 3 + 4j, a != b, a == 3, 3 + 0j == 3, 1j ** 2, 2 ** 1j == complex(2) ** 1j)
# expect: (4+4j) (4+4j) (7.5+10j) (0.4+0.8j) (-2-4j) True True False True (-1+0j) True
print(a ** 0, a ** -1, 0j ** 0, 1j ** 3, (1 + 1j) ** 10, a ** 0.5 == a ** (0.5 + 0j))
# expect: (1+0j) (0.12-0.16j) (1+0j) (-0-1j) 32j True
for f in (lambda: a // b, lambda: a % b, lambda: a < b, lambda: divmod(a, b), lambda: a / 0, lambda: 0j ** -1, lambda: int(a), lambda: float(a), lambda: a + "x", lambda: a[0], lambda: setattr(a, "real", 1), lambda: pow(a, 2, 3), lambda: round(a)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for //: 'complex' and 'complex'
# expect: TypeError unsupported operand type(s) for %: 'complex' and 'complex'
# expect: TypeError '<' not supported between instances of 'complex' and 'complex'
# expect: TypeError unsupported operand type(s) for divmod(): 'complex' and 'complex'
# expect: ZeroDivisionError complex division by zero
# expect: ZeroDivisionError 0.0 to a negative or complex power
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: TypeError float() argument must be a string or a real number, not 'complex'
# expect: TypeError unsupported operand type(s) for +: 'complex' and 'str'
# expect: TypeError 'complex' object is not subscriptable
# expect: AttributeError readonly attribute
# expect: ValueError complex modulo
# expect: TypeError type complex doesn't define __round__ method
print(bool(0j), bool(1j), hash(3 + 0j) == hash(3), {1 + 0j: "x"}[1], sum([1j, 2, 3.5]))
# expect: False True True x (5.5+1j)
