# functools.partial: state, nesting of subclasses, refusals.
from functools import partial


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


class Named(partial):
    pass


show(lambda: partial())  # expect: TypeError type 'partial' takes at least one argument
show(lambda: partial(func=int))  # expect: TypeError type 'partial' takes at least one argument
show(lambda: partial(5))  # expect: TypeError the first argument must be callable
inner = partial(int, base=2)
show(lambda: inner.__reduce__())
# expect: (<class 'functools.partial'>, (<class 'int'>,), (<class 'int'>, (), {'base': 2}, None))
inner.note = "n"
show(lambda: inner.__reduce__()[2])  # expect: (<class 'int'>, (), {'base': 2}, {'note': 'n'})
show(lambda: (partial(inner, "11").func is inner, partial(inner, "11")()))  # expect: (True, 3)
show(lambda: (repr(partial(Named(int), "5")), repr(Named(Named(int), "5")), Named(partial(int), "7")()))
# expect: ("functools.partial(<class 'int'>, '5')", "Named(<class 'int'>, '5')", 7)
state = partial(print)
state.__setstate__((int, ("5",), {}, {"x": 1}))
show(lambda: (state(), state.x, state.args))  # expect: (5, 1, ('5',))
state.__setstate__((int, ("5",), None, None))
show(lambda: (state(), state.keywords))  # expect: (5, {})
for wrong in (5, (1, 2), (5, (), {}, None), (int, [], {}, None), (int, (), 5, None)):
    show(lambda: state.__setstate__(wrong))
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
looped = partial(len)
looped.__setstate__((len, (looped,), {}, {}))
show(lambda: repr(looped))  # expect: functools.partial(<built-in function len>, ...)
looped.__setstate__((len, (), {}, {}))
