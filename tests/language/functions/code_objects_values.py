# Reference 3.2.13.1: attributes of code objects, replace(), equality, and functions that take other code.
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc"
    y = c
    def g():
        return y
    z: int = 5
    return g, len, a.foo, z
code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
# expect: f f 3 2 2
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals)
# expect: ('a', 'b', 'c', 'd', 'e', 'args', 'kw', 'g', 'z') ('y',) () 9
print(code.co_names, code.co_flags, code.co_consts[0], code.co_firstlineno > 0)  # expect: ('len', 'foo') 15 doc True


def outer():
    v = 1
    u = 2
    def inner(q):
        nonlocal u
        u = q
        return v
    return inner


print(outer.__code__.co_cellvars, outer.__code__.co_varnames, outer.__code__.co_nlocals)
# expect: ('u', 'v') ('inner',) 1
print(outer().__code__.co_freevars, outer().__code__.co_qualname, outer().__code__.co_flags)
# expect: ('u', 'v') outer.<locals>.inner 19


class A:
    def gen(self): yield
    async def co(self): await self
    async def ag(self): yield 1
    def plain(self): return __class__


print([getattr(A, n).__code__.co_flags for n in ("gen", "co", "ag", "plain")])  # expect: [35, 131, 515, 3]
module = compile("import os\nx = 1\ndef f(): pass\n", "file", "exec")
print(module.co_name, module.co_filename, module.co_firstlineno, module.co_names, module.co_varnames, module.co_flags)
# expect: <module> file 1 ('os', 'x', 'f') () 0
print([c.co_name for c in module.co_consts if hasattr(c, "co_name")])  # expect: ['f']


# replace()
print(code.replace(co_name="zz").co_name, code.replace(co_qualname="q.q").co_qualname, code.replace().co_name)
# expect: zz q.q f
print(code.replace(co_filename="ff").co_filename, code.replace(co_firstlineno=99).co_firstlineno)  # expect: ff 99
def one(): return 1
print(type(one)(one.__code__.replace(co_name="two"), {})())  # expect: 1
for arguments in ({"co_name": 1}, {"foo": 1}, {"co_argcount": "a"}):
    try:
        code.replace(**arguments)
    except TypeError as e:
        print(e)
# expect: replace() argument 'co_name' must be str, not int
# expect: 'foo' is an invalid keyword argument for replace()
# expect: 'str' object cannot be interpreted as an integer


# Equality and hash
def compiled(source, name="file", mode="eval"): return compile(source, name, mode)
print(compiled("1") == compiled("1"), hash(compiled("1")) == hash(compiled("1")), compiled("1") != compiled("1"))
# expect: True True False
print(compiled("1") == compiled("2"), compiled("1") == compiled("1.0"), compiled("x") == compiled("\nx"))
# expect: False False False
print(compiled("0.0") == compiled("-0.0"), compiled("(1, 2)") == compiled("(1, 2.0)"), compiled("x") == 1)
# expect: False False False
print(compiled("lambda: 1") == compiled("lambda: 1"), compiled("1", "a") == compiled("1", "b"))  # expect: True True
try:
    code < code
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'code' and 'code'


# A function takes other code
def f1(): return 1
def f2(a, b=5): return 2
f1.__code__ = f2.__code__
f1.__defaults__ = f2.__defaults__
print(f1(3), f1.__name__)  # expect: 2 f1
try:
    f1.__code__ = outer().__code__
except ValueError as e:
    print(e)  # expect: f1() requires a code object with 0 free vars, not 2
try:
    f1.__code__ = 1
except TypeError as e:
    print(e)  # expect: __code__ must be set to a code object
