# Reference 8.4: exceptions in handlers and finally clauses replace the current one and chain to it.
def chain(e):
    out = []
    while e:
        out.append(repr(e))
        e = e.__context__
    return out
try:
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    finally:
        raise TypeError(3)
except TypeError as e:
    print(chain(e))  # expect: ['TypeError(3)', 'ValueError(2)', 'KeyError(1)']
try:
    raise KeyError("a")
except KeyError:
    try:
        raise ValueError("b")
    except ValueError:
        pass
    try:
        raise
    except KeyError as again:
        print(repr(again), again.__context__)  # expect: KeyError('a') None
def f():
    try:
        raise KeyError("first")
    except KeyError:
        try:
            1 / 0
        except ZeroDivisionError as z:
            return chain(z)
print(f())  # expect: ["ZeroDivisionError('division by zero')", "KeyError('first')"]
