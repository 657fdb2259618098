# Reference 8.4.4: break, continue or return in a finally clause discards the exception.
def a():
    for i in range(2):
        try:
            1 / 0
        finally:
            break
    return "after break", i
print(a())  # expect: ('after break', 0)
def b():
    done = []
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            done.append(i)
            continue
    return done
print(b())  # expect: [0, 1, 2]
def c():
    try:
        raise KeyError
    finally:
        return "swallowed"
print(c())  # expect: swallowed
def d():
    while True:
        try:
            try:
                return "first"
            finally:
                raise KeyError("replaced")
        except KeyError as e:
            return e.args
print(d())  # expect: ('replaced',)
