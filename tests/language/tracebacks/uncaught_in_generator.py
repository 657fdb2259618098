# An exception inside a generator that nobody catches.
# exit: 1
# error: LookupError: generator failed
def g():
    yield 1
    raise LookupError("generator failed")
for x in g(): print(x)
# expect: 1
