# A generator that only a for loop refers to is closed as soon as break or return leaves the loop.
def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


for x in numbers("break"):
    if x == 1:
        break
# expect: closed break
print("after break")  # expect: after break


def returns():
    for a in numbers("outer"):
        for b in numbers("inner"):
            return a + b


print(returns())
# expect: closed inner
# expect: closed outer
# expect: 2


class Numbers:
    def __iter__(self):
        try:
            yield 3
        finally:
            print("closed __iter__")

    def method(self):
        try:
            yield 4
        finally:
            print("closed method")


for x in Numbers():
    break
# expect: closed __iter__
for x in Numbers().method():
    break
# expect: closed method
for x in numbers("continue"):
    for y in numbers("in continue"):
        break
    else:
        print("not here")
    continue
# expect: closed in continue
# expect: closed in continue
# expect: closed continue
print("all done")  # expect: all done

# It is not closed if something else refers to it.
kept = numbers("kept")
for x in kept:
    break
print(next(kept))  # expect: 2
store = []


def remember():
    store.append(numbers("stored"))
    return store[-1]


for x in remember():
    break
print(next(store[0]))  # expect: 2


def same():
    return store[0]


# finally blocks around and inside, and the end of the program's own loop.
def in_try():
    try:
        for x in numbers("in try"):
            try:
                return x
            finally:
                print("inner finally")
    finally:
        print("outer finally")


print(in_try())
# expect: inner finally
# expect: closed in try
# expect: outer finally
# expect: 1


def fails_at_close():
    try:
        yield 1
    except GeneratorExit:
        print("exit seen")
        raise


for x in fails_at_close():
    break
# expect: exit seen
for x in (n for n in numbers("inside an expression")):
    pass
# expect: closed inside an expression
for x in numbers("exhausted"):
    pass
else:
    print("else")
# expect: closed exhausted
# expect: else
kept.close()  # expect: closed kept
store[0].close()  # expect: closed stored


def delegates():
    yield from numbers("delegated")


for x in delegates():
    break  # expect: closed delegated
