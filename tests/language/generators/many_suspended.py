# Many generators suspended at once, of different depth and with live locals.
def g(n):
    a, b, c = n, str(n), [n]
    for i in range(3):
        got = yield (a, b, c[:])
        a += 1; b += "."; c.append(got)
gens = [g(i) for i in range(34)]
for x in gens: next(x)
for x in gens: x.send("s")
print([x.send(i) for i, x in enumerate(gens)][::33])  # expect: [(2, '0..', [0, 's', 0]), (35, '33..', [33, 's', 33])]
print(sum(1 for x in gens if next(x, None) is None))  # expect: 34
def chain(n):
    if n: yield from chain(n - 1)
    yield n
cs = [chain(8) for _ in range(8)]
print([next(c) for c in cs for _ in range(3)][:9], sum(sum(c) for c in cs))  # expect: [0, 1, 2, 0, 1, 2, 0, 1, 2] 264
def zigzag(a, b):
    while True:
        try:
            yield next(a)
            yield next(b)
        except StopIteration:
            return
print(list(zigzag(chain(3), chain(5))))  # expect: [0, 0, 1, 1, 2, 2, 3, 3]
def recursive_count(n):
    total = 0
    for k in range(n):
        total += 1 + sum(recursive_count(k))
        yield total
print(list(recursive_count(7)))  # expect: [1, 3, 8, 21, 55, 144, 377]
def producer(out):
    while True:
        item = yield
        out.append(item)
        if item == "stop": return len(out)
out = []
p = producer(out)
next(p)
for i in range(5): p.send(i)
try:
    p.send("stop")
except StopIteration as e:
    print(e.value, out)  # expect: 6 [0, 1, 2, 3, 4, 'stop']
