# Many raised and caught exceptions, with all unwinding paths.
count = {"try": 0, "key": 0, "value": 0, "else": 0, "finally": 0, "outer": 0}
for i in range(300):
    try:
        try:
            count["try"] += 1
            if i % 3 == 0: raise KeyError(i)
            if i % 5 == 0: raise ValueError(i)
            if i % 7 == 0: continue
        except KeyError as e:
            count["key"] += 1
            if e.args[0] % 2: raise OSError from e
        except ValueError:
            count["value"] += 1
        else:
            count["else"] += 1
        finally:
            count["finally"] += 1
    except OSError as e:
        count["outer"] += isinstance(e.__cause__, KeyError)
print(count)  # expect: {'try': 300, 'key': 100, 'value': 40, 'else': 138, 'finally': 300, 'outer': 50}
def deep(n):
    try:
        if n == 0: raise ValueError("bottom")
        deep(n - 1)
    except ValueError as e:
        e.args = (e.args[0], *e.args[1:], n)
        raise
try:
    deep(20)
except ValueError as e:
    print(e.args)  # expect: ('bottom', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
def gens():
    for i in range(50):
        try:
            yield i
        except KeyError:
            yield -i
g = gens()
out = []
next(g)
for i in range(20):
    out.append(g.throw(KeyError) if i % 2 else g.send(None))
print(out)  # expect: [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9, 10, -10]
