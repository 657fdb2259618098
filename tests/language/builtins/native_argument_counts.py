# How built-in functions, methods and constructors word wrong numbers and names of arguments.
import math
from collections import deque


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


check(lambda: math.sqrt())  # expect: TypeError math.sqrt() takes exactly one argument (0 given)
check(lambda: math.sqrt(x=1))  # expect: TypeError math.sqrt() takes no keyword arguments
check(lambda: abs(1, x=1))  # expect: TypeError abs() takes no keyword arguments
check(lambda: deque().append())  # expect: TypeError deque.append() takes exactly one argument (0 given)
check(lambda: memoryview(1, 2, 3))  # expect: TypeError memoryview() takes at most 1 argument (3 given)
check(lambda: sorted())  # expect: TypeError sorted expected 1 argument, got 0
check(lambda: sorted(1, 2))  # expect: TypeError sorted expected 1 argument, got 2
check(lambda: sum())  # expect: TypeError sum() takes at least 1 positional argument (0 given)
check(lambda: sum(1, 2, 3))  # expect: TypeError sum() takes at most 2 arguments (3 given)
check(lambda: [].sort(1, 2, 3))  # expect: TypeError sort() takes at most 2 arguments (3 given)
check(lambda: type(1, 2))  # expect: TypeError type() takes 1 or 3 arguments
check(lambda: type(1, x=1))  # expect: TypeError type() takes no keyword arguments
check(lambda: {}.update(1, 2))  # expect: TypeError update expected at most 1 argument, got 2
check(lambda: reversed(1, 2))  # expect: TypeError reversed expected 1 argument, got 2
check(lambda: staticmethod())  # expect: TypeError staticmethod expected 1 argument, got 0
check(lambda: enumerate())  # expect: TypeError enumerate() missing required argument 'iterable'
check(lambda: enumerate([], start="x"))  # expect: TypeError 'str' object cannot be interpreted as an integer
check(lambda: (1).__format__())  # expect: TypeError int.__format__() takes exactly one argument (0 given)
check(lambda: [].__setitem__())  # expect: TypeError  expected 2 arguments, got 0
check(lambda: [].__mul__())  # expect: TypeError  expected 1 argument, got 0
check(lambda: "a".__mul__({}))  # expect: TypeError 'dict' object cannot be interpreted as an integer
check(lambda: [1].__imul__("x"))  # expect: TypeError 'str' object cannot be interpreted as an integer
check(lambda: bool.__rtruediv__(1, 2))  # expect: 2.0
check(lambda: {}.keys().__init__(1))  # expect: None
check(lambda: ExceptionGroup("a", "b"))  # expect: ValueError Item 0 of second argument (exceptions) is not an exception
