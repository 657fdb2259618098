# Library: iter(callable, sentinel), next with default.
it = iter([1, 2].pop, 1)
print(list(it), next(it, "done"))  # expect: [2] done
n = [0]
def count():
    n[0] += 1
    return n[0]
print(list(iter(count, 5)), n, type(iter(count, 5)).__name__)  # expect: [1, 2, 3, 4] [5] callable_iterator
print(next(iter([]), None), next(iter("a")), next(iter({"k": 1})))  # expect: None a k
def stops():
    raise StopIteration
print(list(iter(stops, None)))  # expect: []
for f in (lambda: iter(5), lambda: iter(5, 5), lambda: next([]), lambda: iter(), lambda: next(), lambda: next(iter([])), lambda: iter([], 1, 2), lambda: next(iter([]), 1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)
# expect: TypeError ("'int' object is not iterable",)
# expect: TypeError ('iter(object, sentinel): object must be callable',)
# expect: TypeError ("'list' object is not an iterator",)
# expect: TypeError ('iter expected at least 1 argument, got 0',)
# expect: TypeError ('next expected at least 1 argument, got 0',)
# expect: StopIteration ()
# expect: TypeError ('iter expected at most 2 arguments, got 3',)
# expect: TypeError ('next expected at most 2 arguments, got 3',)
for x in ([], (), {}, set(), range(1), b"", {}.items(), zip(), map(str, ""), (i for i in ""), bytearray(), frozenset(), enumerate(""), reversed([])):
    print(type(iter(x)).__name__)
# expect: list_iterator
# expect: tuple_iterator
# expect: dict_keyiterator
# expect: set_iterator
# expect: range_iterator
# expect: bytes_iterator
# expect: dict_itemiterator
# expect: zip
# expect: map
# expect: generator
# expect: bytearray_iterator
# expect: set_iterator
# expect: enumerate
# expect: list_reverseiterator
class OnlyNext:
    def __next__(self): return 1
print(next(OnlyNext()))  # expect: 1
try:
    iter(OnlyNext())
except TypeError as e:
    print(e)  # expect: 'OnlyNext' object is not iterable
