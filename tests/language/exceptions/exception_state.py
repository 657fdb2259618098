# Attributes that exceptions take from arguments and keywords, what unset ones read as, and the state that copying uses.


def attempt(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(ImportError("a", name="n", path="p").__reduce__())
# expect: (<class 'ImportError'>, ('a',), {'name': 'n', 'path': 'p'})
print(ImportError("a").__reduce__(), ImportError("a").name)  # expect: (<class 'ImportError'>, ('a',)) None
print(AttributeError("a", name="n", obj=1).__reduce__())
# expect: (<class 'AttributeError'>, ('a',), {'name': 'n', 'args': ('a',)})
print(AttributeError("a").__reduce__(), AttributeError("a").obj)
# expect: (<class 'AttributeError'>, ('a',), {'args': ('a',)}) None
error = ValueError(1)
error.extra = 2
print(error.__reduce__())  # expect: (<class 'ValueError'>, (1,), {'extra': 2})

error = AttributeError("m", name="n", obj=3)
del error.name, error.obj
print(error.name, error.obj)  # expect: None None

stop = StopIteration(1, 2)
print(stop.value, stop.args)  # expect: 1 (1, 2)
del stop.value
print(stop.value)  # expect: None
leave = SystemExit(1, 2)
print(leave.code)  # expect: (1, 2)
del leave.code
print(leave.code)  # expect: None



# An AttributeError that leaves __getattr__ or a property says what was looked for, unless it does already.


class Lost:
    def __getattr__(self, name):
        raise AttributeError("custom " + name)


class Broken:
    @property
    def value(self):
        raise AttributeError("inside")

    @property
    def named(self):
        raise AttributeError("inside", name="other")


lost, broken = Lost(), Broken()
for action in (lambda: lost.thing, lambda: getattr(lost, "thing"), lambda: lost.thing(), lambda: broken.value,
               lambda: broken.named):
    try:
        action()
    except AttributeError as e:
        print(e, e.name, e.obj is lost, e.obj is broken)
# expect: custom thing thing True False
# expect: custom thing thing True False
# expect: custom thing thing True False
# expect: inside value False True
# expect: inside other False False

# __suppress_context__, __cause__ and the others take only what they are for.
for name in ("__suppress_context__", "__cause__", "__context__", "__traceback__", "args"):
    error = ValueError(1)
    print(attempt(setattr, error, name, 5), "|", attempt(delattr, error, name))
# expect: TypeError: attribute value type must be bool | TypeError: can't delete numeric/char attribute
# expect: TypeError: exception cause must be None or derive from BaseException | TypeError: __cause__ may not be deleted
# expect: TypeError: exception context must be None or derive from BaseException | TypeError: __context__ may not be deleted
# expect: TypeError: __traceback__ must be a traceback or None | TypeError: __traceback__ may not be deleted
# expect: TypeError: 'int' object is not iterable | TypeError: args may not be deleted

# A bare raise keeps the context as the handler left it.
try:
    try:
        raise ValueError("a")
    except ValueError as first:
        try:
            raise KeyError("b") from first
        except KeyError as second:
            second.__context__ = None
            raise
except KeyError as e:
    print(repr(e.__context__), repr(e.__cause__))
# expect: None ValueError('a')


def returned():
    try:
        raise ValueError("kept")
    except ValueError as e:
        return e


print(repr(returned()))  # expect: ValueError('kept')
