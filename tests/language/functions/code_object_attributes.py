# Reference 3.2.13.1: the attributes of code objects.
def f(a, /, b, c=1, *args, d, e=2, **kw):
    x = a + len(args)
    def inner(): return x, b
    return inner
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames[:7], c.co_cellvars, c.co_freevars, c.co_firstlineno, c.co_filename.endswith("code_object_attributes.py"))
# expect: f f 3 1 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kw') ('b', 'x') () 2 True
i = f(1, 2, d=3).__code__
print(sorted(i.co_freevars), i.co_cellvars, i.co_qualname, i.co_argcount)  # expect: ['b', 'x'] () f.<locals>.inner 0
def gen(): yield
async def co(): pass
async def agen(): yield
flags = [(fn.__code__.co_flags & 4 != 0, fn.__code__.co_flags & 8 != 0, fn.__code__.co_flags & 0x20 != 0, fn.__code__.co_flags & 0x80 != 0, fn.__code__.co_flags & 0x200 != 0) for fn in (f, gen, co, agen)]
print(flags)
# expect: [(True, True, False, False, False), (False, False, True, False, False), (False, False, False, True, False), (False, False, False, False, True)]
def g(): return 1
def h(): return 2
g.__code__ = h.__code__
print(g(), g.__name__, g.__code__ is h.__code__, g.__code__ == h.__code__)  # expect: 2 g True True
try:
    g.__code__ = 5
except TypeError as e:
    print(e)  # expect: __code__ must be set to a code object
try:
    g.__code__ = i
except ValueError as e:
    print(e)  # expect: g() requires a code object with 0 free vars, not 2
m = compile("x = 1", "file", "exec")
print(m.co_name, m.co_argcount, m.co_filename, type(m).__name__)  # expect: <module> 0 file code
