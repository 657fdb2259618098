# locals() in a function: one dict for each call of it, brought up to date each time; what exec() adds stays in it.
def added_by_exec():
    a = 1
    exec("b = 2")
    print(sorted(locals()), locals() is locals(), locals()["b"])
    exec("a = 5")
    print(a, locals()["a"])
    locals()["c"] = 3
    print(eval("c"))
    del a
    print(sorted(locals()))


added_by_exec()
# expect: ['a', 'b'] True 2
# expect: 1 1
# expect: 3
# expect: ['b', 'c']


def several_calls(n):
    before = locals()
    if n:
        inner = several_calls(n - 1)
        print(inner is before, sorted(before), sorted(locals()))
    return before


several_calls(1)  # expect: False ['n'] ['before', 'inner', 'n']


def generator():
    exec("kept = 1")
    yield locals()["kept"]
    x = 2
    yield sorted(locals())


print(list(generator()))  # expect: [1, ['kept', 'x']]


def closure():
    v = 1
    def inner():
        exec("w = v")
        return v, locals()
    return inner()


print(closure())  # expect: (1, {'v': 1, 'w': 1})


class Body:
    exec("attribute = 4")
    print(locals() is locals(), attribute)  # expect: True 4


print(Body.attribute)  # expect: 4
