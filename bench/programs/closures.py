def counter():
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    return step


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x

    return run


step = counter()
add = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x - 3)
total = 0
for i in range(400000):
    total += add(i)
    step(i)
print(total, step(0), sum(map(lambda x: x * x, filter(lambda x: x % 3, range(300000)))))
