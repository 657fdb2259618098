# Reference 3.2.13.6: slice objects and slice.indices.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), list(range(20))[s], "abcdefghijkl"[s])
# expect: slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) True True True [1, 3, 5, 7, 9] bdfhj
for args in ((5,), (2, 4), (None, None, -1), (-3, None), (None, -2), (100, -100, -3), (-100, 100), (3, 1), (None, None, 3), (5, None, -2)):
    print(args, slice(*args).indices(7), "0123456"[slice(*args)] or "empty")
# expect: (5,) (0, 5, 1) 01234
# expect: (2, 4) (2, 4, 1) 23
# expect: (None, None, -1) (6, -1, -1) 6543210
# expect: (-3, None) (4, 7, 1) 456
# expect: (None, -2) (0, 5, 1) 01234
# expect: (100, -100, -3) (6, -1, -3) 630
# expect: (-100, 100) (0, 7, 1) 0123456
# expect: (3, 1) (3, 1, 1) empty
# expect: (None, None, 3) (0, 7, 3) 036
# expect: (5, None, -2) (5, -1, -2) 531
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(0, 1, 0).indices(5), lambda: slice(1).indices(-1), lambda: slice("a").indices(5), lambda: setattr(s, "start", 1), lambda: slice(1).indices("x"), lambda: slice(1.5).indices(3), lambda: {slice(1): 2}, lambda: slice(1) < 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError slice expected at most 3 arguments, got 4
# expect: ValueError slice step cannot be zero
# expect: ValueError length should not be negative
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: AttributeError readonly attribute
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: {slice(None, 1, None): 2}
# expect: TypeError '<' not supported between instances of 'slice' and 'int'
print(slice("a", [1], ...), slice(None, 5).indices(3), slice(10 ** 30).indices(5), slice(-10 ** 30, None).indices(5))
# expect: slice('a', [1], Ellipsis) (0, 3, 1) (0, 5, 1) (0, 5, 1)
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print([0, 1, 2, 3][I(1):I(3)], slice(I(1), I(5), I(2)).indices(4))  # expect: [1, 2] (1, 4, 2)
