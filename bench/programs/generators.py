def numbers(n):
    for i in range(n):
        yield i


def pairs(source):
    previous = None
    for item in source:
        if previous is not None:
            yield previous, item
        previous = item


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


total = 0
for a, b in pairs(numbers(600000)):
    total += a * b % 7
print(total, sum(tree(16)), sum(x * 2 for x in numbers(400000) if x % 3))
