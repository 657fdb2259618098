# Special methods can be called by name, on built-in types too.
print((5).__add__(3), "a".__add__("b"), [1].__add__([2]), (5).__radd__(1), (1).__lt__(2), "a".__eq__("a"), (5).__eq__("x"), [1, 2].__len__(), [1].__contains__(1), {"k": 1}.__getitem__("k"), "abc".__getitem__(slice(1, 2)), (3).__neg__(), (2).__pow__(3), (7).__divmod__(2), (1.5).__int__(), (5).__float__(), (5).__bool__(), "x".__hash__() == hash("x"), [].__hash__)
# expect: 8 ab [1, 2] 6 True True NotImplemented 2 True 1 b -3 8 (3, 1) 1 5.0 True True None
print((5).__str__(), "a".__repr__(), (255).__format__("x"), [1].__iter__().__next__(), (5).__index__(), (2).__rpow__(3), (1).__rshift__(1), (-5).__abs__(), (5).__and__(4), "ab".__mul__(2), "ab".__rmul__(2), "%s".__mod__(1), {1}.__or__({2}) == {1, 2}, {1: 2}.__or__({3: 4}))
# expect: 5 'a' ff 1 5 9 0 5 4 abab abab 1 True {1: 2, 3: 4}
print((5).__add__("x"), "a".__lt__(1), [1].__eq__((1,)), (1).__ne__(2), object().__eq__(1), object.__ne__(1, 1), type(5).__call__("7"), int.__call__ is not None)
# expect: NotImplemented NotImplemented NotImplemented True NotImplemented False 7 True
l = [1, 2, 3]
l.__setitem__(0, "s"); l.__delitem__(1); l.__iadd__([9]); l.__imul__(2)
print(l, l.__reversed__().__next__(), l.__sizeof__() > 0)  # expect: ['s', 3, 9, 's', 3, 9] 9 True
class A:
    def __init__(self): self.x = 1
a = A.__new__(A)
print(hasattr(a, "x"), a.__init__(), a.x, a.__class__ is A, a.__dir__().__len__() > 5, a.__getattribute__("x"), a.__setattr__("y", 2), a.y, a.__delattr__("y"), hasattr(a, "y"), a.__ne__(a), a.__eq__(a))
# expect: False None 1 True True 1 None 2 None False False True
for f in (lambda: "a".__add__(1), lambda: [1].__getitem__(5), lambda: (5).__pow__(), lambda: {}.__getitem__("k"), lambda: [].__add__(()), lambda: (1).nope(), lambda: [].__delitem__(0), lambda: int.__add__("a", 1), lambda: object.__new__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError can only concatenate str (not "int") to str
# expect: IndexError list index out of range
# expect: TypeError  expected at least 1 argument, got 0
# expect: KeyError 'k'
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: AttributeError 'int' object has no attribute 'nope'
# expect: IndexError list assignment index out of range
# expect: TypeError descriptor '__add__' requires a 'int' object but received a 'str'
# expect: TypeError object.__new__(): not enough arguments
