# Reference 3.3.9: __enter__ and __exit__ are looked up on the type; a true result of __exit__ swallows the exception.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None None False
# expect: exit a None None False
# The second exit sees what the first let through.
try:
    with Manager("outer"), Manager("inner"):
        raise ValueError("v")
except ValueError as e:
    print("caught", e)
# expect: enter outer
# expect: enter inner
# expect: exit inner ValueError v True
# expect: exit outer ValueError v True
# expect: caught v
with Manager("outer"), Manager("inner", swallow=[1]):
    raise ValueError("w")
# expect: enter outer
# expect: enter inner
# expect: exit inner ValueError w True
# expect: exit outer None None False


class Loud(Manager):
    def __exit__(self, kind, value, traceback):
        super().__exit__(kind, value, traceback)
        raise KeyError("from exit")


try:
    with Loud("loud"):
        1 / 0
except KeyError as e:
    print(repr(e), repr(e.__context__))
# expect: enter loud
# expect: exit loud ZeroDivisionError division by zero True
# expect: KeyError('from exit') ZeroDivisionError('division by zero')


class EnterFails(Manager):
    def __enter__(self):
        raise OSError("no")


try:
    with Manager("first"), EnterFails("second"):
        print("never")
except OSError as e:
    print("caught", e)
# expect: enter first
# expect: exit first OSError no True
# expect: caught no

instance = type("OnInstance", (), {})()
instance.__enter__ = lambda: print("never")
instance.__exit__ = lambda *a: print("never")
for thing in (instance, 5, type("NoExit", (), {"__enter__": lambda s: s})(), type("AsyncOnly", (), {"__aenter__": 1, "__aexit__": 1})()):
    try:
        with thing:
            print("never")
    except TypeError as e:
        print(e)
# expect: 'OnInstance' object does not support the context manager protocol
# expect: 'int' object does not support the context manager protocol
# expect: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# expect: 'AsyncOnly' object does not support the context manager protocol


def leave():
    with Manager("f"):
        return "returned"


print(leave())
# expect: enter f
# expect: exit f None None False
# expect: returned
for i in range(2):
    with Manager(f"loop {i}"):
        continue
# expect: enter loop 0
# expect: exit loop 0 None None False
# expect: enter loop 1
# expect: exit loop 1 None None False
