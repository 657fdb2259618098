# Reference 6.2.9: a function with yield makes generators; each runs on its own.
def count(n):
    print("start")
    while n:
        yield n
        n -= 1
    print("end")
g = count(2)
print(type(g).__name__, iter(g) is g)  # expect: generator True
print(next(g))
# expect: start
# expect: 2
print(next(g))  # expect: 1
try:
    next(g)  # expect: end
except StopIteration as e:
    print("stop", e.value)  # expect: stop None
print(next(g, "exhausted"))  # expect: exhausted
def two():
    yield 1
    yield 2
a, b = two(), two()
print(next(a), next(a), next(b))  # expect: 1 2 1
def ret():
    yield 1
    return "result"
r = ret()
next(r)
try:
    next(r)
except StopIteration as e:
    print(e.value, e.args)  # expect: result ('result',)
def never():
    return 5
    yield
print(list(never()))  # expect: []
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(12)], [x for x, _ in zip(fib(), range(5))])
# expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] [0, 1, 1, 2, 3]
print(count.__name__, g.__name__, g.__qualname__)  # expect: count count count
