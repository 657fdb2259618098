# Reference 6.2.9: StopIteration raised inside a generator becomes RuntimeError.
def g():
    yield 1
    raise StopIteration("inside")
i = g()
next(i)
try:
    next(i)
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('inside')
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
def ok():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "handled"
print(list(ok()))  # expect: ['handled']
try:
    list(next(iter([])) for _ in "a")
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
def raises():
    yield 1
    raise ValueError("error")
i = raises()
print(next(i))  # expect: 1
try:
    next(i)
except ValueError as e:
    print(e)  # expect: error
print(next(i, "finished after error"))  # expect: finished after error
def self_run():
    yield next(me)
me = self_run()
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
