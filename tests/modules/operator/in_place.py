# Library, operator: the functions of augmented assignments change what can be changed and return the result.
import operator

bits = {1, 2}
numbers = [1, 2]
print(operator.iconcat(numbers, [3]) is numbers, numbers, operator.imul(numbers, 2) is numbers, numbers)
# expect: True [1, 2, 3, 1, 2, 3] True [1, 2, 3, 1, 2, 3]
print(operator.iand(bits, {2, 3}) is bits, bits, operator.ior(bits, {5}), operator.ixor(bits, {5}), operator.isub(bits, {9}), bits)
# expect: True {2} {2} {2} {2} {2}
print(operator.ifloordiv(7, 2), operator.ilshift(1, 4), operator.imod(7, 4), operator.ipow(2, 5), operator.irshift(16, 2), operator.itruediv(1, 4))
# expect: 3 16 3 32 4 0.25
print(operator.iadd("a", "b"), operator.iadd((1,), (2,)), operator.iconcat("a", "b"), operator.imod("%d", 3))
# expect: ab (1, 2) ab 3


class Matrix:
    def __init__(self, name):
        self.name = name

    def __matmul__(self, other):
        return f"{self.name} @ {other.name}"

    def __imatmul__(self, other):
        self.name += "@" + other.name
        return self

    def __ipow__(self, other):
        return "power"

    def __irshift__(self, other):
        return NotImplemented


one, two = Matrix("one"), Matrix("two")
print(operator.matmul(one, two), operator.imatmul(one, two) is one, one.name, operator.ipow(one, 2))
# expect: one @ two True one@two power
for wrong in (lambda: operator.irshift(one, 1), lambda: operator.iconcat(1, 2), lambda: operator.iconcat([], 2), lambda: operator.itruediv(1, 0), lambda: operator.iadd(1)):
    try:
        wrong()
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
# expect: TypeError unsupported operand type(s) for >>=: 'Matrix' and 'int'
# expect: TypeError 'int' object can't be concatenated
# expect: TypeError 'int' object is not iterable
# expect: ZeroDivisionError division by zero
# expect: TypeError iadd expected 2 arguments, got 1
print(operator.__iadd__ is operator.iadd, operator.__matmul__ is operator.matmul, operator.__iconcat__ is operator.iconcat)
# expect: True True True
