# Reference 6.2.9: yield from passes values, send, throw and close through and gives the return value.
def inner():
    try:
        x = yield "inner first"
        print("inner got", x)
        y = yield "inner second"
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"
def outer():
    r = yield from inner()
    print("result", r)
    yield from "ab"
    yield from [1]
    return "outer result"
o = outer()
print(next(o), o.send("sent"))
# expect: inner got sent
# expect: inner first inner second
print(o.throw(ValueError("thrown")))
# expect: inner caught thrown
# expect: recovered
print(next(o), next(o), next(o))
# expect: inner finally
# expect: result inner result
# expect: a b 1
try:
    next(o)
except StopIteration as e:
    print(e.value)  # expect: outer result
o = outer()
next(o)
o.close()  # expect: inner finally
def flatten(x):
    if isinstance(x, list):
        for y in x: yield from flatten(y)
    else:
        yield x
print(list(flatten([1, [2, [3, [4]], []], 5])))  # expect: [1, 2, 3, 4, 5]
def bad(): yield from 5
try:
    next(bad())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def empty():
    r = yield from ()
    yield r
print(list(empty()))  # expect: [None]
