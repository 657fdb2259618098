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
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: TypeError iter(object, sentinel): object must be callable
# expect: TypeError 'list' object is not an iterator
# expect: TypeError iter expected at least 1 argument, got 0
# expect: TypeError next expected at least 1 argument, got 0
# expect: StopIteration 
# expect: TypeError iter expected at most 2 arguments, got 3
# expect: TypeError next expected at most 2 arguments, got 3
for x in ([], (), "", {}, set(), range(1), b"", {}.items(), zip(), map(str, ""), (i for i in ""), bytearray(), frozenset(), enumerate(""), reversed([])):
    print(type(iter(x)).__name__, end=" ")
print()
# expect: list_iterator tuple_iterator str_ascii_iterator dict_keyiterator set_iterator range_iterator bytes_iterator dict_itemiterator zip map generator bytearray_iterator set_iterator enumerate list_reverseiterator 
class OnlyNext:
    def __next__(self): return 1
print(next(OnlyNext()))  # expect: 1
try:
    iter(OnlyNext())
except TypeError as e:
    print(e)  # expect: 'OnlyNext' object is not iterable
