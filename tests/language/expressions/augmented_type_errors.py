# Reference 7.2.1: an augmented assignment names its own operator when unsupported.
def check(source):
    try:
        exec(source)
    except TypeError as e:
        print(e)
check("x = 1; x += 'a'")  # expect: unsupported operand type(s) for +=: 'int' and 'str'
check("x = 'a'; x += 1")  # expect: can only concatenate str (not "int") to str
check("x = None; x -= 1")  # expect: unsupported operand type(s) for -=: 'NoneType' and 'int'
check("x = {}; x *= 2")  # expect: unsupported operand type(s) for *=: 'dict' and 'int'
check("x = []; x /= 2")  # expect: unsupported operand type(s) for /=: 'list' and 'int'
check("x = []; x += 1")  # expect: 'int' object is not iterable
check("x = (); x += []")  # expect: can only concatenate tuple (not "list") to tuple
check("x = 1; x //= 'a'")  # expect: unsupported operand type(s) for //=: 'int' and 'str'
check("x = 1; x %= []")  # expect: unsupported operand type(s) for %=: 'int' and 'list'
check("x = 'a'; x **= 2")  # expect: unsupported operand type(s) for **=: 'str' and 'int'
check("x = 1.0; x <<= 2")  # expect: unsupported operand type(s) for <<=: 'float' and 'int'
check("x = 1; x >>= 2.0")  # expect: unsupported operand type(s) for >>=: 'int' and 'float'
check("x = set(); x |= [1]")  # expect: unsupported operand type(s) for |=: 'set' and 'list'
check("x = 1; x &= 'a'")  # expect: unsupported operand type(s) for &=: 'int' and 'str'
check("x = 1; x ^= None")  # expect: unsupported operand type(s) for ^=: 'int' and 'NoneType'
check("x = 1; x @= 2")  # expect: unsupported operand type(s) for @=: 'int' and 'int'
