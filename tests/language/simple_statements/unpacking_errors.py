# Reference 7.2: the number of items must fit the target list.
def check(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def two(v):
    a, b = v
def star(v):
    a, *b, c = v
def none(v):
    [] = v
check(lambda: two([1]))  # expect: ValueError not enough values to unpack (expected 2, got 1)
check(lambda: two([]))  # expect: ValueError not enough values to unpack (expected 2, got 0)
check(lambda: two([1, 2, 3]))  # expect: ValueError too many values to unpack (expected 2)
check(lambda: two("abc"))  # expect: ValueError too many values to unpack (expected 2)
check(lambda: two(range(10)))  # expect: ValueError too many values to unpack (expected 2)
check(lambda: two(1))  # expect: TypeError cannot unpack non-iterable int object
check(lambda: two(None))  # expect: TypeError cannot unpack non-iterable NoneType object
check(lambda: two({1, 2, 3}))  # expect: ValueError too many values to unpack (expected 2)
check(lambda: star([1]))  # expect: ValueError not enough values to unpack (expected at least 2, got 1)
check(lambda: star([]))  # expect: ValueError not enough values to unpack (expected at least 2, got 0)
check(lambda: star(1.5))  # expect: TypeError cannot unpack non-iterable float object
check(lambda: none([1]))  # expect: ValueError too many values to unpack (expected 0)
def loop():
    for a, b in [1]: pass
check(loop)  # expect: TypeError cannot unpack non-iterable int object
class Bad:
    def __iter__(self): yield 1; raise KeyError("inside")
check(lambda: two(Bad()))  # expect: KeyError 'inside'
