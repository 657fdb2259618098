# Mixed arithmetic of bool, int, float and complex gives the wider type.
values = [True, 2, -3, 2.5, 1j, 2 ** 65]
for a in values:
    row = []
    for b in values:
        for op in (lambda x, y: x + y, lambda x, y: x - y, lambda x, y: x * y):
            row.append(type(op(a, b)).__name__[0])
    print(a, "".join(row))
# expect: True iiiiiiiiifffccciii
# expect: 2 iiiiiiiiifffccciii
# expect: -3 iiiiiiiiifffccciii
# expect: 2.5 ffffffffffffcccfff
# expect: 1j cccccccccccccccccc
# expect: 36893488147419103232 iiiiiiiiifffccciii
print([type(a / 2).__name__ for a in values], [type(a ** 2).__name__ for a in values], [type(-a).__name__ for a in values])
# expect: ['float', 'float', 'float', 'float', 'complex', 'float'] ['int', 'int', 'int', 'float', 'complex', 'int'] ['int', 'int', 'int', 'float', 'complex', 'int']
print(1 + True, True + 0.5, 2 + 1j, 2.5 * 1j, True * 1j, 2 ** 65 + 0.0 == 2.0 ** 65, 2 ** 65 * 1j, 2 ** 65 / 2 ** 64, 7 // True, 7.0 // 2, -7 // 2.0, 7 % 2.5, True % 2)
# expect: 2 1.5 (2+1j) 2.5j 1j True 3.6893488147419103e+19j 2.0 7 3.0 -4.0 2.0 1
print(1 == 1.0 == 1 + 0j == True, hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), sum([True, 2, 2.5, 1j]), max(True, 2, 2.5), sorted([2.5, True, 2, -3]), abs(-2.5), abs(-True), divmod(7, 2.0), round(True), pow(True, 2), int(True), float(2 ** 60))
# expect: True True (5.5+1j) 2.5 [-3, True, 2, 2.5] 2.5 1 (3.0, 1.0) 1 1 1 1.152921504606847e+18
x = 5
for v in (1, 2.5, True, 1j): x += v
print(x)  # expect: (9.5+1j)
