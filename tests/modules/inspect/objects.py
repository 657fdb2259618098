# Library, inspect: kinds of objects, members, documentation, states, annotations, source.
import inspect
import linecache


def error(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)


class Base:
    """Of the base."""

    level = 3

    def method(self):
        """Does it.

        More.
        """

    @property
    def value(self):
        """A value."""

    @classmethod
    def make(cls): ...


class Derived(Base):
    def method(self): ...

    def __getattr__(self, name):
        return 5


def function(): ...
def generator(): yield 1
async def coroutine(): ...
async def async_generator(): yield 1


running = coroutine()
kinds = {
    "module": inspect, "class": Base, "method": Base().method, "function": function, "generator function": generator,
    "coroutine function": coroutine, "async generator function": async_generator, "generator": generator(),
    "coroutine": running, "builtin": len, "method of list": list.append, "bound method of list": [].append,
    "slot": int.__add__, "bound slot": (3).__add__, "property": Base.value, "code": function.__code__, "frame": inspect.currentframe(), "int": 3,
}  # fmt: skip
tests = ["isclass", "ismethod", "isfunction", "isgeneratorfunction", "isasyncgenfunction", "isgenerator", "isawaitable", "iscoroutine"]
tests += ["isbuiltin", "isroutine", "ismethoddescriptor", "isdatadescriptor", "isframe", "iscode", "ismodule", "isabstract", "istraceback"]
for name in tests:
    print(name, [kind for kind, value in kinds.items() if getattr(inspect, name)(value)])
# expect: isclass ['class']
# expect: ismethod ['method']
# expect: isfunction ['function', 'generator function', 'coroutine function', 'async generator function']
# expect: isgeneratorfunction ['generator function']
# expect: isasyncgenfunction ['async generator function']
# expect: isgenerator ['generator']
# expect: isawaitable ['coroutine']
# expect: iscoroutine ['coroutine']
# expect: isbuiltin ['builtin', 'bound method of list']
# expect: isroutine ['method', 'function', 'generator function', 'coroutine function', 'async generator function', 'builtin', 'method of list', 'bound method of list', 'slot', 'bound slot']
# expect: ismethoddescriptor ['method of list', 'slot']
# expect: isdatadescriptor ['property']
# expect: isframe ['frame']
# expect: iscode ['code']
# expect: ismodule ['module']
# expect: isabstract []
# expect: istraceback []
print(inspect.iscoroutinefunction(coroutine), inspect.iscoroutinefunction(generator), inspect.iscoroutinefunction(Base.method))
# expect: True False False

print([name for name, value in inspect.getmembers(Base) if name[0] != "_"], [n for n, v in inspect.getmembers(Base(), inspect.ismethod)])
# expect: ['level', 'make', 'method', 'value'] ['make', 'method']
print(inspect.getattr_static(Base(), "level"), type(inspect.getattr_static(Base(), "value")).__name__, inspect.getattr_static(Derived(), "none", 7))
# expect: 3 property 7
error(inspect.getattr_static, Derived(), "none")  # expect: AttributeError none
print(inspect.getmro(Derived), inspect.isabstract(Base))
# expect: (<class '__main__.Derived'>, <class '__main__.Base'>, <class 'object'>) False

print(repr(inspect.getdoc(Base)), repr(inspect.getdoc(Derived.method)), repr(inspect.getdoc(Derived().method)), inspect.getdoc(function))
# expect: 'Of the base.' 'Does it.\n\nMore.' 'Does it.\n\nMore.' None
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")), repr(inspect.cleandoc("\n  x")))  # expect: 'a\nb\n  c' 'x'

made = generator()
print(inspect.getgeneratorstate(made), next(made), inspect.getgeneratorstate(made), list(made), inspect.getgeneratorstate(made))
# expect: GEN_CREATED 1 GEN_SUSPENDED [] GEN_CLOSED
print(inspect.getcoroutinestate(running), running.close(), inspect.getcoroutinestate(running))
# expect: CORO_CREATED None CORO_CLOSED


def counting(n):
    yield n


made = counting(4)
print(next(made), inspect.getgeneratorlocals(made))  # expect: 4 {'n': 4}


class Noted:
    x: "int"
    y: list = []


print(inspect.get_annotations(Noted), inspect.get_annotations(Noted, eval_str=True), inspect.get_annotations(Derived))
# expect: {'x': 'int', 'y': <class 'list'>} {'x': <class 'int'>, 'y': <class 'list'>} {}
error(inspect.get_annotations, 3)  # expect: TypeError 3 is not a module, class, or callable.


def outer():
    n = 3

    def inner():
        return n, len, missing

    return inner


print(inspect.getclosurevars(outer()))
# expect: ClosureVars(nonlocals={'n': 3}, globals={}, builtins={'len': <built-in function len>}, unbound={'missing'})

SAMPLE = "def first(a):\n    # inside\n    return a\n\n\nclass Second:\n    @staticmethod\n    def third(): pass\n\n    x = 1\n"
linecache.cache["sample.py"] = (len(SAMPLE), None, SAMPLE.splitlines(True), "sample.py")
exec(compile(SAMPLE, "sample.py", "exec"))
print(repr(inspect.getsource(first)), inspect.getsourcelines(Second.third), inspect.getfile(first))
# expect: 'def first(a):\n    # inside\n    return a\n' (['    @staticmethod\n', '    def third(): pass\n'], 7) sample.py
error(inspect.getsource, 3)
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
error(inspect.getfile, int)  # expect: TypeError <class 'int'> is a built-in class
print(inspect.getmodulename("/a/b.py"), inspect.indentsize("  \tx"), inspect.stack()[0].function, inspect.getmodule(len).__name__)
# expect: b 8 <module> builtins


class OwnDict:
    level = 3

    @property
    def __dict__(self):
        return 1 / 0


own = OwnDict()
own.level = 4
print(own.level, inspect.getattr_static(own, "level"), type(inspect.getattr_static(own, "__dict__")).__name__)  # expect: 4 3 property
