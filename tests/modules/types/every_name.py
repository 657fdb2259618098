# Library, types: the names of the types that have no built-in name, each with an object of it, and what these objects tell.
import types


def function():
    x = 1
    return lambda: x


async def coroutine():
    pass


async def asynchronous():
    yield 1


class Class:
    __slots__ = ("slot",)

    @property
    def prop(self):
        return 1

    def method(self):
        pass


one_coroutine = coroutine()
objects = {
    "FunctionType": function, "LambdaType": lambda: 0, "GeneratorType": (i for i in ()), "CoroutineType": one_coroutine,
    "AsyncGeneratorType": asynchronous(), "CodeType": function.__code__, "CellType": function().__closure__[0],
    "MethodType": Class().method, "BuiltinFunctionType": len, "BuiltinMethodType": [].append, "WrapperDescriptorType": object.__init__,
    "MethodWrapperType": object().__str__, "MethodDescriptorType": str.join, "ClassMethodDescriptorType": dict.__dict__["fromkeys"],
    "ModuleType": types, "GetSetDescriptorType": type(lambda: 0).__code__, "MemberDescriptorType": Class.slot,
    "MappingProxyType": Class.__dict__, "SimpleNamespace": types.SimpleNamespace(a=1), "NoneType": None, "EllipsisType": ...,
    "NotImplementedType": NotImplemented, "GenericAlias": list[int], "UnionType": int | str,
}
for name, value in objects.items():
    print(name, isinstance(value, getattr(types, name)), isinstance(3, getattr(types, name)))
# expect: FunctionType True False
# expect: LambdaType True False
# expect: GeneratorType True False
# expect: CoroutineType True False
# expect: AsyncGeneratorType True False
# expect: CodeType True False
# expect: CellType True False
# expect: MethodType True False
# expect: BuiltinFunctionType True False
# expect: BuiltinMethodType True False
# expect: WrapperDescriptorType True False
# expect: MethodWrapperType True False
# expect: MethodDescriptorType True False
# expect: ClassMethodDescriptorType True False
# expect: ModuleType True False
# expect: GetSetDescriptorType True False
# expect: MemberDescriptorType True False
# expect: MappingProxyType True False
# expect: SimpleNamespace True False
# expect: NoneType True False
# expect: EllipsisType True False
# expect: NotImplementedType True False
# expect: GenericAlias True False
# expect: UnionType True False
























one_coroutine.close()
try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
    print(isinstance(trace, types.TracebackType), isinstance(trace.tb_frame, types.FrameType), trace.tb_next)
    again = types.TracebackType(None, trace.tb_frame, trace.tb_lasti, 77)
    print(again.tb_lineno, again.tb_next, again.tb_frame is trace.tb_frame)
# expect: True True None
# expect: 77 None True



code = function.__code__
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_name, code.co_qualname, code.co_nlocals)
# expect: 0 0 0 function function 0

print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names, function().__code__.co_freevars)
# expect: () ('x',) () () ('x',)

print(code.co_firstlineno, code.co_filename.endswith("every_name.py"), code.co_flags & 3, code.co_stacksize >= 0)
# expect: 5 True 3 True
print(list(code.co_lines())[0][2] in (7, 8), len(list(code.co_positions())) > 0, type(code.co_code), type(code.co_consts))
# expect: False True <class 'bytes'> <class 'tuple'>

print(types.CellType(5).cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2))
# expect: 5 True True

try:
    types.CellType().cell_contents
except ValueError as error:
    print(error)
# expect: Cell is empty


agen = asynchronous()
print(agen.ag_code.co_name, agen.ag_running, agen.ag_await, agen.ag_frame is not None, agen.__name__, agen.__qualname__)
# expect: asynchronous False None True asynchronous asynchronous

print([hasattr(agen, name) for name in ("aclose", "asend", "athrow", "__aiter__", "__anext__")])
# expect: [True, True, True, True, True]

coro = coroutine()
print(coro.cr_code.co_name, coro.cr_running, coro.cr_await, coro.cr_origin, coro.cr_frame is not None)
# expect: coroutine False None None True

coro.close()
gen = (i for i in "ab")
print(gen.gi_code.co_name, gen.gi_running, gen.gi_yieldfrom, gen.gi_frame is not None)  # expect: <genexpr> False None True

space = types.SimpleNamespace(a=1, b=[2])
space.c = space.a + 1
print(space, space == types.SimpleNamespace(a=1, b=[2], c=2), vars(space))
# expect: namespace(a=1, b=[2], c=2) True {'a': 1, 'b': [2], 'c': 2}

del space.a
print(space, hasattr(space, "a"))  # expect: namespace(b=[2], c=2) False
proxy = types.MappingProxyType({"k": 1})
print(proxy, proxy["k"], proxy.get("x", 0), list(proxy.items()), proxy | {"m": 2}, proxy.copy(), hash(proxy) if 0 else "")
# expect: {'k': 1} 1 0 [('k', 1)] {'k': 1, 'm': 2} {'k': 1} 

try:
    proxy["k"] = 2
except TypeError as error:
    print(error)
# expect: 'mappingproxy' object does not support item assignment

print(types.MethodType(len, "abc")(), types.MethodType(print, 1).__self__)  # expect: 3 1
for wrong in ((None, 1), (len,), (len, None)):
    try:
        types.MethodType(*wrong)
    except TypeError as error:
        print(error)
# expect: first argument must be callable
# expect: method expected 2 arguments, got 1
# expect: instance must not be None



print(types.FunctionType(code, {}, "other").__name__, types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)).__args__)
# expect: other list[int] (<class 'str'>, <class 'int'>)

module = types.ModuleType("made", "its text")
print(module.__name__, module.__doc__, module)  # expect: made its text <module 'made'>


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        print("prepare", name, keywords)
        return {}

    def __new__(cls, name, bases, namespace, **keywords):
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        pass


print(types.new_class("New", (), {"metaclass": Meta, "x": 1}, lambda namespace: namespace.update(y=2)).y)
# expect: prepare New {'x': 1}
# expect: 2


print(types.prepare_class("Prepared", (), {"metaclass": Meta})[0])
# expect: prepare Prepared {}
# expect: <class '__main__.Meta'>




class Entries:
    def __mro_entries__(self, bases):
        return (int, float)


entries = Entries()
print(types.resolve_bases((str,)), types.resolve_bases((entries, str)), types.get_original_bases(int), types.get_original_bases(types.new_class("Kept", (list[int],))))
# expect: (<class 'str'>,) (<class 'int'>, <class 'float'>, <class 'str'>) (<class 'object'>,) (list[int],)

try:
    types.get_original_bases(1)
except TypeError as error:
    print(error)
# expect: Expected an instance of type, not 'int'



class Dynamic:
    def __init__(self):
        self.data = "of the instance"

    @types.DynamicClassAttribute
    def data2(self):
        return self.data


print(Dynamic().data2)  # expect: of the instance
try:
    Dynamic.data2
except AttributeError as error:
    print("AttributeError", error)
# expect: AttributeError 

