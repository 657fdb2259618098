# Reference 8.7: defaults are evaluated once, at the definition.
def f(a, b=2, c=3): return a, b, c
print(f(1), f(1, 5), f(1, c=9), f(c=1, a=2), f(1, 2, 4))  # expect: (1, 2, 3) (1, 5, 3) (1, 2, 9) (2, 2, 1) (1, 2, 4)
def shared(x, acc=[]):
    acc.append(x)
    return acc
print(shared(1), shared(2), shared(3, []))  # expect: [1, 2] [1, 2] [3]
n = 1
def g(v=n): return v
n = 2
print(g())  # expect: 1
def side():
    print("default evaluated")
    return 7
def h(v=side()): return v
# expect: default evaluated
print(h(), h(1))  # expect: 7 1
print(f.__defaults__, f.__kwdefaults__)  # expect: (2, 3) None
f.__defaults__ = (8, 9)
print(f(1))  # expect: (1, 8, 9)
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)  # expect: f() missing 2 required positional arguments: 'b' and 'c'
