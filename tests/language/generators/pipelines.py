# Generators compose lazily.
def numbers(n):
    for i in range(n):
        yield i
def squares(it):
    for x in it: yield x * x
def evens(it): return (x for x in it if x % 2 == 0)
def take(n, it):
    for _, x in zip(range(n), it): yield x
print(list(evens(squares(numbers(10)))), sum(take(3, squares(numbers(100)))))  # expect: [0, 4, 16, 36, 64] 5
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
print(list(take(10, primes())))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
def chunks(it, n):
    it = iter(it)
    while True:
        block = [x for _, x in zip(range(n), it)]
        if not block: return
        yield block
print(list(chunks("abcdefg", 3)))  # expect: [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))  # expect: [1, 2, 1, 3, 1, 2, 1]
def deep(n):
    if n == 0:
        yield "bottom"
    else:
        yield from deep(n - 1)
print(list(deep(100)))  # expect: ['bottom']
def permutations(items):
    if not items: yield ()
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (items[i],) + rest
print(list(permutations((1, 2, 3))))  # expect: [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)]
