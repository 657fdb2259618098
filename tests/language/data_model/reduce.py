# __reduce_ex__ takes an object apart so that copying and pickling can make it again.
class Plain:
    pass


class Slotted:
    __slots__ = "a", "b"


class Values(list):
    pass


def show(value):
    function, arguments, *rest = value.__reduce_ex__(4)
    print(function.__name__, arguments, [list(r) if hasattr(r, "__next__") else r for r in rest])


plain, slotted, values = Plain(), Slotted(), Values([1, 2])
show(plain)  # expect: __newobj__ (<class '__main__.Plain'>,) [None, None, None]
plain.x = 1
show(plain)  # expect: __newobj__ (<class '__main__.Plain'>,) [{'x': 1}, None, None]
slotted.b = 2
show(slotted)  # expect: __newobj__ (<class '__main__.Slotted'>,) [(None, {'b': 2}), None, None]
values.name = "v"
show(values)  # expect: __newobj__ (<class '__main__.Values'>,) [{'name': 'v'}, [1, 2], None]
show({1: 2})  # expect: __newobj__ (<class 'dict'>,) [None, None, [(1, 2)]]
show(5)  # expect: __newobj__ (<class 'int'>, 5) [None, None, None]
show("text")  # expect: __newobj__ (<class 'str'>, 'text') [None, None, None]
print({1}.__reduce_ex__(2), slice(1, 2).__reduce__(), range(3).__reduce__())  # expect: (<class 'set'>, ([1],), None) (<class 'slice'>, (1, 2, None)) (<class 'range'>, (0, 3, 1))
error = ValueError(1)
print(error.__reduce__())  # expect: (<class 'ValueError'>, (1,))
error.note = "n"
print(error.__reduce__(), object().__getstate__(), slotted.__getstate__())  # expect: (<class 'ValueError'>, (1,), {'note': 'n'}) None (None, {'b': 2})
error.__setstate__({"more": 3})
print(error.more)  # expect: 3


class Named:
    def __new__(cls, *, key):
        made = object.__new__(cls)
        made.key = key
        return made

    def __getnewargs_ex__(self):
        return (), {"key": self.key}


show(Named(key=7))  # expect: __newobj_ex__ (<class '__main__.Named'>, (), {'key': 7}) [{'key': 7}, None, None]
function, arguments = Named(key=7).__reduce_ex__(2)[:2]
print(function(*arguments).key)  # expect: 7


class Own:
    def __reduce__(self):
        return "own"


print(Own().__reduce_ex__(4))  # expect: own
for value in ((i for i in ()), {}.keys(), property()):
    try:
        value.__reduce_ex__(4)
    except TypeError as e:
        print(e)
# expect: cannot pickle 'generator' object
# expect: cannot pickle 'dict_keys' object
# expect: cannot pickle 'property' object
