# Reference 3.3.7: operations without the method raise TypeError.
class A: pass
a = A()
def check(f):
    try:
        f()
    except TypeError as e:
        print(e)
def setitem(): a[0] = 1
def delitem(): del a[0]
check(lambda: a[0])  # expect: 'A' object is not subscriptable
check(setitem)  # expect: 'A' object does not support item assignment
check(delitem)  # expect: 'A' object doesn't support item deletion
check(lambda: len(a))  # expect: object of type 'A' has no len()
check(lambda: iter(a))  # expect: 'A' object is not iterable
check(lambda: next(a))  # expect: 'A' object is not an iterator
check(lambda: 1 in a)  # expect: argument of type 'A' is not iterable
check(lambda: reversed(a))  # expect: 'A' object is not reversible
check(lambda: a())  # expect: 'A' object is not callable
check(lambda: [*a])  # expect: Value after * must be an iterable, not A
check(lambda: "x".join(a))  # expect: can only join an iterable
check(lambda: list(a))  # expect: 'A' object is not iterable
check(lambda: dict(a))  # expect: 'A' object is not iterable
check(lambda: sorted(a))  # expect: 'A' object is not iterable
check(lambda: int(a))  # expect: int() argument must be a string, a bytes-like object or a real number, not 'A'
check(lambda: float(a))  # expect: float() argument must be a string or a real number, not 'A'
check(lambda: complex(a))  # expect: complex() first argument must be a string or a number, not 'A'
check(lambda: abs(a))  # expect: bad operand type for abs(): 'A'
check(lambda: round(a))  # expect: type A doesn't define __round__ method
check(lambda: [1][a])  # expect: list indices must be integers or slices, not A
check(lambda: range(a))  # expect: 'A' object cannot be interpreted as an integer
check(lambda: chr(a))  # expect: 'A' object cannot be interpreted as an integer
check(lambda: hex(a))  # expect: 'A' object cannot be interpreted as an integer
check(lambda: bytes(a))  # expect: cannot convert 'A' object to bytes
