# Reference 6.2.9.1: throw() raises at the paused yield.
def g():
    while True:
        try:
            x = yield "ready"
        except ValueError as e:
            print("caught", e)
            yield "handled"
        finally:
            print("finally")
i = g()
print(next(i), i.throw(ValueError("boom")))
# expect: caught boom
# expect: ready handled
print(next(i))
# expect: finally
# expect: ready
try:
    i.throw(KeyError("out"))  # expect: finally
except KeyError as e:
    print(repr(e))  # expect: KeyError('out')
print(list(i))  # expect: []
def simple(): yield 1
s = simple()
try:
    s.throw(ValueError("before start"))
except ValueError as e:
    print(e)  # expect: before start
print(next(s, "finished"))  # expect: finished
s = simple()
next(s)
for bad in (1, "x", int):
    try:
        simple().throw(bad)
    except TypeError as e:
        print(e)
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: exceptions must be classes or instances deriving from BaseException, not str
# expect: exceptions must be classes or instances deriving from BaseException, not type
try:
    s.throw(ValueError)
except ValueError as e:
    print(repr(e))  # expect: ValueError()
def converts():
    try:
        yield
    except KeyError:
        return "returned"
c = converts()
next(c)
try:
    c.throw(KeyError())
except StopIteration as e:
    print(e.value)  # expect: returned
