# Reference 6.2.9.2: StopIteration thrown into a generator that waits for an iterator without throw() ends the `yield from`.
def generator():
    result = yield from [1, 2]
    print("result", result)
    yield "after"


for thrown in (StopIteration("given"), StopIteration(), StopIteration, StopIteration(1, 2)):
    g = generator()
    next(g)
    print(g.throw(thrown))

g = generator()
try:
    g.throw(StopIteration("before the start"))
except StopIteration as e:
    print(repr(e))

g = generator()
next(g)
try:
    g.throw(ValueError("given"))
except ValueError as e:
    print(repr(e))


def plain():
    yield 1


g = plain()
next(g)
try:
    g.throw(StopIteration("at a yield"))
except RuntimeError as e:
    print(e, repr(e.__cause__))
# expect: result given
# expect: after
# expect: result None
# expect: after
# expect: result None
# expect: after
# expect: result 1
# expect: after
# expect: StopIteration('before the start')
# expect: ValueError('given')
# expect: generator raised StopIteration StopIteration('at a yield')
