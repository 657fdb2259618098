# Library, inspect: states and variables of generators, coroutines and asynchronous generators; kinds of attributes; flags of code.
import inspect


def generator():
    local = 1
    yield inspect.getgeneratorstate(g)
    yield local


g = generator()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
# expect: GEN_CREATED {'local': 1} GEN_RUNNING GEN_SUSPENDED {'local': 1}
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))  # expect: GEN_CLOSED {}
print(inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED)
# expect: GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED
print(inspect.CORO_CREATED, inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)
# expect: CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED
print(inspect.AGEN_CREATED, inspect.AGEN_RUNNING, inspect.AGEN_SUSPENDED, inspect.AGEN_CLOSED)
# expect: AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED AGEN_CLOSED


class Pause:
    def __await__(self):
        yield


async def work(argument):
    await Pause()


c = work(5)
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c), c.send(None), inspect.getcoroutinestate(c))
# expect: CORO_CREATED {'argument': 5} None CORO_SUSPENDED
c.close()
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))  # expect: CORO_CLOSED {}


async def flow():
    value = 3
    yield value


a = flow()
print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a), inspect.isasyncgen(a), inspect.isasyncgenfunction(flow), inspect.isasyncgen(flow))
# expect: AGEN_CREATED {} True True False
try:
    a.__anext__().send(None)
except StopIteration as stop:
    print(stop.value, inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
# expect: 3 AGEN_SUSPENDED {'value': 3}
try:
    a.aclose().send(None)
except StopIteration:
    print(inspect.getasyncgenstate(a))
# expect: AGEN_CLOSED
for wrong in (lambda: inspect.getgeneratorlocals(5), lambda: inspect.getasyncgenlocals(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: 5 is not a Python generator
# expect: 5 is not a Python async generator

flags = {name: getattr(inspect, name) for name in ("CO_OPTIMIZED", "CO_NEWLOCALS", "CO_VARARGS", "CO_VARKEYWORDS", "CO_NESTED", "CO_GENERATOR", "CO_COROUTINE", "CO_ITERABLE_COROUTINE", "CO_ASYNC_GENERATOR")}
print(flags)
# expect: {'CO_OPTIMIZED': 1, 'CO_NEWLOCALS': 2, 'CO_VARARGS': 4, 'CO_VARKEYWORDS': 8, 'CO_NESTED': 16, 'CO_GENERATOR': 32, 'CO_COROUTINE': 128, 'CO_ITERABLE_COROUTINE': 256, 'CO_ASYNC_GENERATOR': 512}
for function in (generator, work, flow, lambda *a, **k: 0):
    code = function.__code__
    print(function.__name__, [name for name, flag in flags.items() if code.co_flags & flag and name not in ("CO_NESTED",)])
# expect: generator ['CO_OPTIMIZED', 'CO_NEWLOCALS', 'CO_GENERATOR']
# expect: work ['CO_OPTIMIZED', 'CO_NEWLOCALS', 'CO_COROUTINE']
# expect: flow ['CO_OPTIMIZED', 'CO_NEWLOCALS', 'CO_ASYNC_GENERATOR']
# expect: <lambda> ['CO_OPTIMIZED', 'CO_NEWLOCALS', 'CO_VARARGS', 'CO_VARKEYWORDS']


class Base:
    inherited = 1

    def method(self):
        pass


class Kinds(Base):
    data = 2
    __slots__ = ("slot",)

    @staticmethod
    def static():
        pass

    @classmethod
    def of_class(cls):
        pass

    @property
    def prop(self):
        pass

    def method(self):
        pass


for attribute in inspect.classify_class_attrs(Kinds):
    if not attribute.name.startswith("__"):
        print(attribute.name, attribute.kind, attribute.defining_class.__name__, isinstance(attribute, inspect.Attribute), type(attribute.object).__name__)
# expect: data data Kinds True int
# expect: inherited data Base True int
# expect: method method Kinds True function
# expect: of_class class method Kinds True classmethod
# expect: prop property Kinds True property
# expect: slot data Kinds True member_descriptor
# expect: static static method Kinds True staticmethod
print([name for name, _ in inspect.getmembers_static(Kinds) if not name.startswith("__")])
# expect: ['data', 'inherited', 'method', 'of_class', 'prop', 'slot', 'static']
print([name for name, value in inspect.getmembers_static(Kinds, inspect.isfunction)], type(inspect.getattr_static(Kinds, "prop")).__name__, inspect.getattr_static(Kinds, "none", 7))
# expect: ['method'] property 7
print(inspect.isgetsetdescriptor(type(generator).__code__), inspect.ismemberdescriptor(Kinds.slot), inspect.ismethodwrapper("".__str__), inspect.ismethodwrapper("".upper), inspect.isgetsetdescriptor(5))
# expect: True True True False False


@inspect.markcoroutinefunction
def marked():
    return work(1)


print(inspect.iscoroutinefunction(marked), inspect.iscoroutinefunction(generator), inspect.isabstract(Base), inspect.TPFLAGS_IS_ABSTRACT)
# expect: True False False 1048576
