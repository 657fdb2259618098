# A class body's names may be made at run time; special methods work all the same. __ne__ follows identity.
def name(*parts):
    return "".join(parts)


Made = type("Made", (), {name("__le", "n__"): lambda self: 5, name("att", "r"): 7})
print(len(Made()), Made().attr, Made.attr)  # expect: 5 7 7


class A:
    pass


a = A()
print(a.__ne__(a), a.__eq__(a), a.__ne__(1))  # expect: False True NotImplemented


class Declines:
    def __radd__(self, other):
        return NotImplemented


for left in ("x", [1], (1,), 1):
    try:
        left + Declines()
    except TypeError as e:
        print(e)
# expect: can only concatenate str (not "Declines") to str
# expect: can only concatenate list (not "Declines") to list
# expect: can only concatenate tuple (not "Declines") to tuple
# expect: unsupported operand type(s) for +: 'int' and 'Declines'
for f in (lambda: [1] * 2**70, lambda: (1,) * 2**70, lambda: b"a" * 2**70):
    try:
        f()
    except OverflowError as e:
        print(e)
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
