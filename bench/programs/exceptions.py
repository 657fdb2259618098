class Retry(Exception):
    def __init__(self, count):
        super().__init__(count)
        self.count = count


def risky(i):
    if i % 5 == 0:
        raise Retry(i)
    if i % 7 == 0:
        return {}[i]
    return i


def guarded(i):
    try:
        return risky(i)
    except KeyError:
        return -1
    finally:
        guarded.calls += 1


guarded.calls = 0
total = 0
for i in range(400000):
    try:
        total += guarded(i)
    except Retry as error:
        total += error.count
print(total, guarded.calls)
