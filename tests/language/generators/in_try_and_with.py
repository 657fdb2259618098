# Yields inside try, with and loops keep their state across suspensions.
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__)
def g():
    with CM():
        for i in range(2):
            try:
                yield i
            except KeyError:
                yield "key"
            else:
                print("else", i)
            finally:
                print("finally", i)
for x in g(): print("got", x)
# expect: enter
# expect: got 0
# expect: else 0
# expect: finally 0
# expect: got 1
# expect: else 1
# expect: finally 1
# expect: exit None
i = g()
next(i)  # expect: enter
print(i.throw(KeyError))  # expect: key
i.close()
# expect: finally 0
# expect: exit GeneratorExit
def nested():
    try:
        try:
            yield 1
            raise ValueError("a")
        except ValueError as e:
            yield repr(e)
            raise
    except ValueError as e:
        yield "outer " + str(e)
print(list(nested()))  # expect: [1, "ValueError('a')", 'outer a']
def context():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1
        try:
            raise KeyError
        except KeyError as e:
            yield repr(e.__context__)
print(list(context()))  # expect: [1, "ZeroDivisionError('division by zero')"]
