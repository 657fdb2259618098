# Library, range: a lazy arithmetic sequence.
for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(5, 2), range(-3, 3), range(10, 0, 3)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r))
# expect: range(0, 5) [0, 1, 2, 3, 4] 5 0 5 1 True
# expect: range(2, 5) [2, 3, 4] 3 2 5 1 True
# expect: range(0, 10, 3) [0, 3, 6, 9] 4 0 10 3 True
# expect: range(5, 0, -2) [5, 3, 1] 3 5 0 -2 True
# expect: range(0, 0) [] 0 0 0 1 False
# expect: range(5, 2) [] 0 5 2 1 False
# expect: range(-3, 3) [-3, -2, -1, 0, 1, 2] 6 -3 3 1 True
# expect: range(10, 0, 3) [] 0 10 0 3 False
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], r[::-1], r[5:2:-1], 21 in r, 22 in r, -7 in r, 21.0 in r, "a" in r, r.index(21), r.count(21), r.count(1), list(reversed(r))[:2], max(r), sum(r))
# expect: 21 98 range(14, 35, 7) range(98, -7, -7) range(35, 14, -7) True False False True False 3 1 0 [98, 91] 98 735
print(range(3) == range(0, 3, 1), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(0)) == hash(range(5, 5)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(2): 1}[range(0, 2)])
# expect: True True True False True True 1
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big[1], list(big), len(big), 10 ** 20 + 3 in big, big.index(10 ** 20 + 9), range(-10 ** 20, 10 ** 20)[-1], range(10 ** 30)[10 ** 29])
# expect: 100000000000000000003 [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 4 True 3 99999999999999999999 100000000000000000000000000000
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(3)[3], lambda: range(3)["a"], lambda: range(3).index(5), lambda: len(range(10 ** 30)), lambda: range(3) + range(2), lambda: range(3) < range(4), lambda: setattr(range(3), "start", 1), lambda: range(stop=3), lambda: range(3).index("x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError range expected at least 1 argument, got 0
# expect: ValueError range() arg 3 must not be zero
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError range expected at most 3 arguments, got 4
# expect: IndexError range object index out of range
# expect: TypeError range indices must be integers or slices, not str
# expect: ValueError 5 is not in range
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError unsupported operand type(s) for +: 'range' and 'range'
# expect: TypeError '<' not supported between instances of 'range' and 'range'
# expect: AttributeError readonly attribute
# expect: TypeError range() takes no keyword arguments
# expect: ValueError sequence.index(x): x not in sequence
class I:
    def __index__(self): return 3
print(list(range(I())), range(True), range(10)[I()], [x for x in range(2 ** 31 - 1, 2 ** 31 + 1)])
# expect: [0, 1, 2] range(0, 1) 3 [2147483647, 2147483648]
it = iter(range(3))
print(next(it), list(it), next(it, "end"), it.__length_hint__(), type(it).__name__, type(iter(big)).__name__)
# expect: 0 [1, 2] end 0 range_iterator longrange_iterator
