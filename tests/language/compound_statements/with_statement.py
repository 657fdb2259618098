# Reference 8.5: __enter__ before, __exit__ after, with the exception if there was one.
class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow
with CM("a") as x:
    print(x)
# expect: enter a
# expect: A
# expect: exit a None None False
with CM("b"), CM("c") as y:
    print(y)
# expect: enter b
# expect: enter c
# expect: C
# expect: exit c None None False
# expect: exit b None None False
with CM("d", True):
    raise ValueError("swallowed")
# expect: enter d
# expect: exit d ValueError swallowed True
print("after")  # expect: after
try:
    with CM("e"):
        raise KeyError("passes")
    # expect: enter e
    # expect: exit e KeyError 'passes' True
except KeyError as e:
    print(repr(e))  # expect: KeyError('passes')
with CM("f", True), CM("g"):
    1 / 0
# expect: enter f
# expect: enter g
# expect: exit g ZeroDivisionError division by zero True
# expect: exit f ZeroDivisionError division by zero True
