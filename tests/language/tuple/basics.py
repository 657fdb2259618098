# Library, tuple: immutable sequences.
t = (1, "a", [2])
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (3,), t * 2, "a" in t, t.index("a"), t.count(1), tuple("ab"), tuple([1]), tuple(), (1,), hash((1, 2)) == hash((1, 2)), tuple(t) is t, t[:] is t)
# expect: (1, 'a', [2]) 1 [2] ('a', [2]) ([2], 'a', 1) 3 (1, 'a', [2], 3) (1, 'a', [2], 1, 'a', [2]) True 1 1 ('a', 'b') (1,) () (1,) True True True
t[2].append(3)
print(t, (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) != [1, 2], ((1, 2), 3) == ((1, 2), 3), {(1, 2): "k"}[(1, 2)])
# expect: (1, 'a', [2, 3]) True True True True True True k
def item(): t[0] = 1
def delete(): del t[0]
for f in (item, delete, lambda: hash(t), lambda: t[9], lambda: t["a"], lambda: t + [1], lambda: t * "a", lambda: t.index(9), lambda: tuple(5), lambda: (1,) < [1], lambda: t.append(1), lambda: (1, "a") < (1, 2), lambda: {(1, []): 2}, lambda: t.count(), lambda: tuple(1, 2), lambda: t.index()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'tuple' object doesn't support item deletion
# expect: TypeError unhashable type: 'list'
# expect: IndexError tuple index out of range
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError 'int' object is not iterable
# expect: TypeError '<' not supported between instances of 'tuple' and 'list'
# expect: AttributeError 'tuple' object has no attribute 'append'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError unhashable type: 'list'
# expect: TypeError tuple.count() takes exactly one argument (0 given)
# expect: TypeError tuple expected at most 1 argument, got 2
# expect: TypeError index expected at least 1 argument, got 0
a, (b, *c) = 1, (2, 3, 4)
print(a, b, c, max((3, 1)), sum((1, 2)), sorted((2, 1)), (1, 2, 3).index(3, 1), [*(1, 2)], (*"ab", *[1]), tuple(x for x in "yz"))
# expect: 1 2 [3, 4] 3 3 [1, 2] 2 [1, 2] ('a', 'b', 1) ('y', 'z')
print(((),), ((1,),), (None,), (1, (2, (3, (4,)))), tuple({1: 2}), repr(("it's",)))
# expect: ((),) ((1,),) (None,) (1, (2, (3, (4,)))) (1,) ("it's",)
big = tuple(range(1000))
print(len(big), big[999], big[500:503], sum(big), hash(big) == hash(tuple(range(1000))), big == tuple(range(1000)))
# expect: 1000 999 (500, 501, 502) 499500 True True
