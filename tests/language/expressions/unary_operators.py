# Reference 6.6: + - ~ on numbers and through __pos__, __neg__, __invert__.
print(+5, -5, ~5, +True, -True, ~0, -0, -0.0, +1.5, -(1 + 2j), +1j)  # expect: 5 -5 -6 1 -1 -1 0 -0.0 1.5 (-1-2j) 1j
class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
n = N()
print(-n, +n, ~n)  # expect: neg pos inv
for f in (lambda: -"a", lambda: +[], lambda: ~1.5, lambda: -None, lambda: ~"a", lambda: -{}, lambda: +object):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: bad operand type for unary -: 'str'
# expect: bad operand type for unary +: 'list'
# expect: bad operand type for unary ~: 'float'
# expect: bad operand type for unary -: 'NoneType'
# expect: bad operand type for unary ~: 'str'
# expect: bad operand type for unary -: 'dict'
# expect: bad operand type for unary +: 'type'
print(-2**2, (-2)**2, --1, ~~7, -~5, ~-5)  # expect: -4 4 1 7 6 4
print(not -0, - (not 0))  # expect: True -1
