# Reference 6.2.4: a comprehension has its own variables; locals() and eval() around it still see the function's of the same name.
def same_name():
    x = 1
    made = [x for x in "ab"]
    return made, locals(), eval("x")


def loop_name():
    for i in range(3):
        pass
    made = {i: i for i in "ab"}
    return made, locals()


def captured():
    x = 1

    def inner():
        return x

    made = {x for x in "a"}
    return sorted(locals()), eval("x"), inner(), made


def only_inside():
    made = [y for y in "ab"]
    return sorted(locals())


def deleted():
    x = 1
    [x for x in "ab"]
    del x
    return locals()


def inside(x):
    return [sorted(locals().items()) for x in "a"], x


def nested(x):
    made = [[x for x in y] for y in ("a", "b")]
    return locals()


def parameter(x, y=2):
    made = {y: x for y, x in [(3, 4)]}
    return vars()


for function in (same_name, loop_name, captured, only_inside, deleted):
    print(function.__name__, function())
for function in (nested, parameter):
    print(function.__name__, function(1))
# expect: same_name (['a', 'b'], {'x': 1, 'made': ['a', 'b']}, 1)
# expect: loop_name ({'a': 'a', 'b': 'b'}, {'i': 2, 'made': {'a': 'a', 'b': 'b'}})
# expect: captured (['inner', 'made', 'x'], 1, 1, {'a'})
# expect: only_inside ['made']
# expect: deleted {}
# expect: nested {'x': 1, 'made': [['a'], ['b']]}
# expect: parameter {'x': 1, 'y': 2, 'made': {3: 4}}
