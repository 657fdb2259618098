# := in the target of an assignment or in a lambda's default: the values were read before


def put_f(a, b):
    a[(b := 1)] = b
    return a, b
print(put_f([0, 0], 7))  # expect: ([0, 7], 1)


def put_g(a, b):
    b = a[(b := 1)] = 5
    return a, b
print(put_g([0, 0], 7))  # expect: ([0, 5], 1)


def put_h(a, b, c):
    a[(b := 1)], c = d = b, c
    return a, b, c, d
print(put_h([0, 0], 7, 8))  # expect: ([0, 7], 1, 8, (7, 8))


def put_k(a, b):
    a[(b := 0)] = a[(b := b + 1)] = b
    return a, b
print(put_k([0, 0], 7))  # expect: ([7, 7], 1)


def put_l(a, b):
    a[(b := 1)]: int = b
    return a, b
print(put_l([0, 0], 7))  # expect: ([0, 7], 1)


def put_m(a, b):
    [*a[(b := 0):1]], b = b = b, b
    return a, b
try: print(put_m([0, 0], 7))
except TypeError as e: print(e)
# expect: cannot unpack non-iterable int object


def put_n(a, b):
    (a, a[(b := 1)]) = b, b
    return a, b
try: print(put_n([0, 0], [8, 9]))
except TypeError as e: print(e)
# expect: ([8, [...]], 1)


def put_o(a, b):
    for a[(b := 1)] in [b]: pass
    return a, b
print(put_o([0, 0], 7))  # expect: ([0, 7], 1)


def put_p(a, b):
    b += (lambda x=(b := 3): x + 1)()
    return a, b
print(put_p(1, 2))  # expect: (1, 6)


def put_q(a, b):
    a[(lambda x=(b := 1): x)()] = (b := 0)
    return a, b
print(put_q([5, 6], 2))  # expect: ([5, 0], 1)


def put_r(a, b):
    (a, b) = c = (a := [b, 1])
    return a, b, c
print(put_r(1, 2))  # expect: (2, 1, [2, 1])
