# Reference 6.1: the arguments of an arithmetic operator are converted to a common type: complex, else float, else int.
for a, b in ((1, 2), (1, 2.0), (1.0, 2), (True, 2), (True, False), (1, 2j), (1.5, 2j), (2j, True), (2**70, 1.0)):
    print(type(a + b).__name__, type(a * b).__name__, a + b)
# expect: int int 3
# expect: float float 3.0
# expect: float float 3.0
# expect: int int 3
# expect: int int 1
# expect: complex complex (1+2j)
# expect: complex complex (1.5+2j)
# expect: complex complex (1+2j)
# expect: float float 1.1805916207174113e+21









print(True + True, True * 3, -True, +True, ~5)  # expect: 2 3 -1 1 -6
print(1 / 2, 4 / 2, 2**70 / 2**69, 7 // 2, 7.0 // 2, -7 // 2.0)  # expect: 0.5 2.0 2.0 3 3.0 -4.0

# An int too large for a float is an error, not infinity.
for operation in (lambda: 10**400 + 1.0, lambda: 1.0 * 10**400, lambda: 10**400 / 3, lambda: 10**400 + 1j):
    try:
        print(operation())
    except OverflowError as e:
        print("OverflowError:", e)
# expect: OverflowError: int too large to convert to float
# expect: OverflowError: int too large to convert to float
# expect: OverflowError: integer division result too large for a float
# expect: OverflowError: int too large to convert to float






# A class takes part by its methods; it is not converted.
class Metre:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return f"{self.n}m + {other!r}"

    def __radd__(self, other):
        return f"{other!r} + {self.n}m"


print(Metre(2) + 1.5)  # expect: 2m + 1.5
print(1.5 + Metre(2))  # expect: 1.5 + 2m
print(1 + Metre(3))  # expect: 1 + 3m
