# Reference 6.2.8: a generator expression is lazy, but its first iterable is evaluated at once.
def t(x):
    print("item", x)
    return x
g = (t(x) * 2 for x in [1, 2])
print(type(g).__name__, "nothing yet")  # expect: generator nothing yet
print(next(g))
# expect: item 1
# expect: 2
print(list(g), list(g))
# expect: item 2
# expect: [4] []
try:
    g = (x for x in 1 / 0)
except ZeroDivisionError:
    print("first iterable evaluated at once")  # expect: first iterable evaluated at once
try:
    (x for x in 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
g = (y for x in [1] for y in undefined)
try:
    next(g)
except NameError as e:
    print(e)  # expect: name 'undefined' is not defined
print(sum(x for x in range(4)), max((x for x in [3, 1]), default=0), ",".join(c for c in "abc"), dict((k, 1) for k in "ab"))
# expect: 6 3 a,b,c {'a': 1, 'b': 1}
n = 1
g = (n + x for x in [0])
n = 100
print(list(g))  # expect: [100]
print(all(x for x in [1, 0, t(5)]), any(x for x in (0, 2, 3)), tuple(x for x in "ab"), set(x for x in [1, 1]))
# expect: item 5
# expect: False True ('a', 'b') {1}
g = (x for x in range(3))
print(1 in g, list(g))  # expect: True [2]
