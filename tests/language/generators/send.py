# Reference 6.2.9.1: send() resumes with the value of the yield expression.
def echo():
    received = []
    while True:
        x = yield received
        if x is None: continue
        received.append(x)
g = echo()
print(next(g), g.send(1), next(g), g.send(2))  # expect: [1, 2] [1, 2] [1, 2] [1, 2]
g = echo()
try:
    g.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator
print(g.send(None))  # expect: []
def average():
    total = n = 0
    avg = None
    while True:
        value = yield avg
        if value is None: return total, n
        total += value
        n += 1
        avg = total / n
a = average()
a.send(None)
print(a.send(10), a.send(20))  # expect: 10.0 15.0
try:
    a.send(None)
except StopIteration as e:
    print(e.value)  # expect: (30, 2)
def exprs():
    x = (yield 1) + (yield 2)
    print("sum", x)
    y = [(yield 3), (yield 4)]
    print(y)
    print("arg", (yield))
    z = yield 1, 2
    print("z", z)
e = exprs()
sent = None
for v in (None, 10, 20, "a", "b", "c"):
    print("got", e.send(v))
# expect: got 1
# expect: got 2
# expect: sum 30
# expect: got 3
# expect: got 4
# expect: ['a', 'b']
# expect: got None
# expect: arg c
# expect: got (1, 2)
