# Classes: __dict__ in the body of a class stays what it is there, as proxies want it.


class Proxy:
    kind = "proxy"

    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    @property
    def __dict__(self):
        return vars(self._target)


class Target:
    def __init__(self):
        self.x = 1


proxy = Proxy(Target())
print(proxy.__dict__, vars(proxy), object.__getattribute__(proxy, "__dict__"))  # expect: {'x': 1} {'x': 1} {'x': 1}
print([name for name in dir(proxy) if name[0] != "_"], type(Proxy.__dict__["__dict__"]).__name__)  # expect: ['kind', 'x'] property
proxy.y = 2
print(proxy.y, proxy._target.x, proxy.__dict__)  # expect: 2 1 {'x': 1}


class Derived(Proxy):
    pass


derived = Derived(Target())
derived.z = 3
print(vars(derived), derived.z, "__dict__" in Derived.__dict__)  # expect: {'x': 1} 3 False


class Constant:
    __dict__ = 7


constant = Constant()
constant.x = 1
print(constant.__dict__, constant.x, Constant.__dict__["__dict__"])  # expect: 7 1 7


class Slotted:
    __slots__ = ()
    __dict__ = 5


class WithWeakref:
    @property
    def __weakref__(self):
        return 8


print(Slotted().__dict__, WithWeakref().__weakref__)  # expect: 5 8


class Failing(dict):
    @property
    def __dict__(self):
        return 1 / 0


failing = Failing()
failing.a = 4
print(failing.a)  # expect: 4
try:
    vars(failing)
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
