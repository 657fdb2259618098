# Library, list.sort: the list is empty while it is sorted; a change is an error. An exception leaves a permutation.
a = [3, 1, 2]
seen = []
def key(x):
    seen.append(len(a))
    return x
a.sort(key=key)
print(a, seen)  # expect: [1, 2, 3] [0, 0, 0]
b = [3, 1, 2]
def bad(x):
    b.append(x)
    return x
try:
    b.sort(key=bad)
except ValueError as e:
    print(e)  # expect: list modified during sort
c = [5, 3, 9, 1]
def fails(x):
    if x == 9: raise KeyError("stop")
    return x
try:
    c.sort(key=fails)
except KeyError as e:
    print(e, sorted(c))  # expect: 'stop' [1, 3, 5, 9]
d = [3, "x", 1]
try:
    d.sort()
except TypeError as e:
    print(e, len(d), sorted(map(str, d)))
    # expect: '<' not supported between instances of 'str' and 'int' 3 ['1', '3', 'x']
print([].sort(), [1].sort(key=lambda x: 1 / x))  # expect: None None
