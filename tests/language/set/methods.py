# Library, set: adding and removing.
s = set()
s.add(1); s.add(1); s.add("a"); s.add((1, 2)); s.add(None)
print(len(s), 1 in s, (1, 2) in s, 1.0 in s, True in s, "b" in s)  # expect: 4 True True True True False
s.discard("nope"); s.discard(1); s.remove("a")
print(len(s), s == {None, (1, 2)})  # expect: 2 True
print(len({s.pop(), s.pop()}), s, len(s), bool(s))  # expect: 2 set() 0 False
for f in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {1}.remove([]), lambda: {1}.add({}), lambda: {1}.add(), lambda: {1}.discard([]), lambda: [] in {1}, lambda: {1}.pop(1), lambda: set(1, 2), lambda: frozenset().pop(), lambda: set(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'pop from an empty set'
# expect: KeyError 2
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError set.add() takes exactly one argument (0 given)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError set.pop() takes no arguments (1 given)
# expect: TypeError set expected at most 1 argument, got 2
# expect: AttributeError 'frozenset' object has no attribute 'pop'
# expect: TypeError set() takes no keyword arguments
print(set("hello") == set("olleh"), set(), frozenset(), frozenset([1]), {1}, {"a"}, repr({(1, "b")}), set({1: 2}), {frozenset()})
# expect: True set() frozenset() frozenset({1}) {1} {'a'} {(1, 'b')} {1} {frozenset()}
big = set(range(1000))
for i in range(0, 1000, 3): big.remove(i)
print(len(big), 3 in big, 4 in big, sum(big), max(big))  # expect: 666 False True 332667 998
t = {1}
t.clear()
print(t, t.copy() is t, {frozenset({1})} & {frozenset({1})}, {1, 2} in [{2, 1}])
# expect: set() False {frozenset({1})} True
class S(set): pass
x = S([1])
x.tag = 1
print(x, x | {2} == {1, 2}, type(x.copy()).__name__, x == {1}, {1}.union(x))  # expect: S({1}) True set True {1}
try:
    {1: 0}[{1}]
except TypeError as e:
    print(e)  # expect: unhashable type: 'set'
