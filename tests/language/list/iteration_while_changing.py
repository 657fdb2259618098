# Library: list iterators by position; reversed; length hints; exhausted iterators stay exhausted.
a = [1, 2, 3]
it = iter(a)
print(next(it))  # expect: 1
a.insert(0, 0)
print(next(it), list(it))  # expect: 1 [2, 3]
a.append(99)
print(list(it), next(it, "stays exhausted"))  # expect: [] stays exhausted
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), type(r).__name__, type(it).__name__)
# expect: 3 [2, 1] [] list_reverseiterator list_iterator
b = [1, 2, 3, 4]
r = reversed(b)
next(r)
b.clear()
print(list(r))  # expect: []
it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__(), 2 in it, list(it))  # expect: 3 1 2 True [3]
a = [1, 2, 3]
print([(x, a.pop()) for x in a], a)  # expect: [(1, 3), (2, 2)] [1]
e = iter([])
print(next(e, None), next(e, 5), list(e), iter(e) is e)  # expect: None 5 [] True
