# Reference 6.14: lambda makes an anonymous function with any parameter list.
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda *a, **k: (a, k))(1, b=2))  # expect: 1 3 ((1,), {'b': 2})
print((lambda a, /, b=2, *, c=3: (a, b, c))(1, c=5))  # expect: (1, 2, 5)
add = lambda x, y=10: x + y
print(add(1), add(1, 2), add(y=1, x=2), add.__name__, add.__qualname__)  # expect: 11 3 3 <lambda> <lambda>
print([f(3) for f in [lambda x, n=n: x * n for n in range(3)]])  # expect: [0, 3, 6]
print([f() for f in [lambda: n for n in range(3)]])  # expect: [2, 2, 2]
print((lambda x: lambda y: x + y)(1)(2))  # expect: 3
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a * b, [1, 2], [3, 4])))  # expect: [3, 2, 1] [3, 8]
print((lambda: (yield))().__class__.__name__)  # expect: generator
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))  # expect: 2432902008176640000
