# Iterators of ranges: length hints, taking apart and putting back, ranges beyond a machine word.
def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


iterator = iter(range(1, 9, 2))
show(lambda: (next(iterator), iterator.__length_hint__(), iterator.__reduce__()[1]))
# expect: (1, 3, (range(3, 9, 2),))
show(lambda: (iterator.__setstate__(2), list(iterator), iterator.__length_hint__(), iterator.__reduce__()[1]))
# expect: (None, [7], 0, (range(9, 9, 2),))
iterator = iter(range(5))
show(lambda: (iterator.__setstate__(-5), next(iterator)))  # expect: (None, 0)
show(lambda: (iterator.__setstate__(50), list(iterator)))  # expect: (None, [])
show(lambda: iterator.__setstate__("a"))  # expect: TypeError 'str' object cannot be interpreted as an integer
iterator = iter(range(2**100, 2**100 + 5))
show(lambda: (iterator.__length_hint__(), iterator.__setstate__(3), list(iterator) == [2**100 + 3, 2**100 + 4]))
# expect: (5, None, True)
show(lambda: iter(range(0, 2**100, 2**99)).__reduce__()[1])
# expect: (range(0, 1267650600228229401496703205376, 633825300114114700748351602688),)
show(lambda: [type(iter(r)).__name__ for r in (range(3), range(2**100))])
# expect: ['range_iterator', 'longrange_iterator']
show(lambda: len(range(2**63)))  # expect: OverflowError Python int too large to convert to C ssize_t
show(lambda: (bool(range(2**63)), range(2**64)[-1], range(2**64)[2**63]))
# expect: (True, 18446744073709551615, 9223372036854775808)
show(lambda: range(2**100)[2**100])  # expect: IndexError range object index out of range
show(lambda: (list(range(2**63 - 2, 2**63 + 2)) == [2**63 - 2, 2**63 - 1, 2**63, 2**63 + 1]))  # expect: True
show(lambda: list(range(2**62, -(2**63), -(2**62))))  # expect: [4611686018427387904, 0, -4611686018427387904]
show(lambda: (next(reversed(range(2**100))), list(reversed(range(2**64, 2**64 + 2)))))
# expect: (1267650600228229401496703205375, [18446744073709551617, 18446744073709551616])
show(lambda: range(2**100)[2**50 : 2**60 : 7])  # expect: range(1125899906842624, 1152921504606846976, 7)
show(lambda: (range(10)[:: 2**100], range(10)[:: -(2**100)], range(0)[::-1]))
# expect: (range(0, 10, 1267650600228229401496703205376), range(9, -1, -1267650600228229401496703205376), range(-1, -1, -1))
