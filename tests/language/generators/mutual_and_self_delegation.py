# Generators that delegate to each other, to lists of generators and to themselves through fresh instances.
def even(n):
    if n % 2 == 0: yield n
    if n: yield from odd(n - 1)
def odd(n):
    if n % 2: yield -n
    if n: yield from even(n - 1)
print(list(even(6)), list(odd(5)))  # expect: [6, -5, 4, -3, 2, -1, 0] [-5, 4, -3, 2, -1, 0]
def interleave(*gens):
    gens = [iter(g) for g in gens]
    while gens:
        for g in gens[:]:
            try:
                yield next(g)
            except StopIteration:
                gens.remove(g)
print(list(interleave("abc", range(2), (x * x for x in range(4)))))  # expect: ['a', 0, 0, 'b', 1, 1, 'c', 4, 9]
def walk(tree):
    match tree:
        case [left, value, right]:
            yield from walk(left)
            yield value
            yield from walk(right)
print(list(walk([[None, 1, None], 2, [[None, 3, None], 4, None]])))  # expect: [1, 2, 3, 4]
def accumulate_returns(gens):
    total = 0
    for g in gens: total += yield from g
    return total
def counted(n):
    yield from range(n)
    return n
def driver():
    r = yield from accumulate_returns([counted(2), counted(3)])
    yield f"total {r}"
print(list(driver()))  # expect: [0, 1, 0, 1, 2, 'total 5']
def relay(depth):
    got = (yield "ready") if depth == 0 else (yield from relay(depth - 1))
    return f"{got}{depth}"
r = relay(30)
print(next(r))  # expect: ready
try:
    r.send("value:")
except StopIteration as e:
    print(e.value)  # expect: value:0123456789101112131415161718192021222324252627282930
