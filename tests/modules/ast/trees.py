# Library, ast: the tree of every statement and expression, and the text that ast.unparse() makes of it.
# slow
# heap: 400K, the classes of trees take 100 KB
import ast

programs = r"""
a = b = 1, 2
x: int = 3; (y): str; z.w: int
x += 1; x @= y; x //= 2
del a, (b, c), d[0]
for x, y in *a, b: pass
while (a, b): break
if a: pass
elif b: continue
import a.b as c, d; from ..e import f as g; from . import *
global g, h
assert a, "text"; raise X from Y
f(*a, b, c=1, **d)(x for x in y)
lambda a, /, b=1, *c, d, e=2, **f: (yield)
a if b else c if d else e
not a or b and not c < d is not e not in f
-a ** -b + ~c * (d - e) @ f | g ^ h & i << j
{1: 2, **a}, {1, *b}, {}, [*c], (), (1,)
[x for x in y if a if b for z in w], {x: y async for x, y in z}
a[1, 2:3, ::4], a[b:], a[()], a[*b], a[c := 1]
x = yield; y = yield a, b; z = yield from c
f'a{b!r:>{c}x}{{}}{d=}', f'{ {1: 2} }', u'kind', 'joined' "texts" f'{x}'
1_000, 0x1f, 1.50, 1e1000, 3j, 'é\n\x00', b'\xff', ..., None, True
type X[T: int, *U, **V] = list[T]
"""
blocks = [
    "with a as b, (c, d): pass", "with (yield): pass", "try: a\nexcept B as c: d\nexcept: e\nelse: f\nfinally: g",
    "try: a\nexcept* B: c", "async def f[T](a: T, *b: *c, d) -> e:\n 'doc'\n await g\n async with h: return i\n async for j in k: pass",
    "@a.b\n@c(d)\nclass E(F, *g, h=1, **i):\n  'doc\\n  string'\n  x = 1\n  def m(self): nonlocal_ = 1\n  class N: pass\nx = 2",
    "match a:\n case 1 | -2.5 | 3+4j | 'x' | None: a\n case [b, *_] | (c, *d): e\n case {'f': 1, **g} if h: i\n case J.k(1, l=2) as m: n\n case _: o",
    "def f():\n  global a\n  def g():\n    nonlocal b\n    return\n  return 1, 2", "if (a := 1): print((b := 2), [c := 3])",
]
for text in programs.strip().split("\n") + blocks:
    if text.startswith("elif"):
        continue
    if text == "if a: pass":
        text += "\nelif b: pass\nelse:\n  if c: d\n  e"
    tree = ast.parse(text)
    print(ast.dump(tree, include_attributes=len(text) < 40))
    again = ast.unparse(tree)
    print(again)
    print(ast.dump(ast.parse(again)) == ast.dump(tree))
# expect: Module(body=[Assign(targets=[Name(id='a', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), Name(id='b', ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5)], value=Tuple(elts=[Constant(value=1, lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), Constant(value=2, lineno=1, col_offset=11, end_lineno=1, end_col_offset=12)], ctx=Load(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=12), lineno=1, col_offset=0, end_lineno=1, end_col_offset=12)], type_ignores=[])
# expect: a = b = (1, 2)
# expect: True
# expect: Module(body=[AnnAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=6), value=Constant(value=3, lineno=1, col_offset=9, end_lineno=1, end_col_offset=10), simple=1, lineno=1, col_offset=0, end_lineno=1, end_col_offset=10), AnnAssign(target=Name(id='y', ctx=Store(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), annotation=Name(id='str', ctx=Load(), lineno=1, col_offset=17, end_lineno=1, end_col_offset=20), simple=0, lineno=1, col_offset=12, end_lineno=1, end_col_offset=20), AnnAssign(target=Attribute(value=Name(id='z', ctx=Load(), lineno=1, col_offset=22, end_lineno=1, end_col_offset=23), attr='w', ctx=Store(), lineno=1, col_offset=22, end_lineno=1, end_col_offset=25), annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=27, end_lineno=1, end_col_offset=30), simple=0, lineno=1, col_offset=22, end_lineno=1, end_col_offset=30)], type_ignores=[])
# expect: x: int = 3
# expect: (y): str
# expect: z.w: int
# expect: True
# expect: Module(body=[AugAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), op=Add(), value=Constant(value=1, lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), lineno=1, col_offset=0, end_lineno=1, end_col_offset=6), AugAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), op=MatMult(), value=Name(id='y', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), lineno=1, col_offset=8, end_lineno=1, end_col_offset=14), AugAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=16, end_lineno=1, end_col_offset=17), op=FloorDiv(), value=Constant(value=2, lineno=1, col_offset=22, end_lineno=1, end_col_offset=23), lineno=1, col_offset=16, end_lineno=1, end_col_offset=23)], type_ignores=[])
# expect: x += 1
# expect: x @= y
# expect: x //= 2
# expect: True
# expect: Module(body=[Delete(targets=[Name(id='a', ctx=Del(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Tuple(elts=[Name(id='b', ctx=Del(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), Name(id='c', ctx=Del(), lineno=1, col_offset=11, end_lineno=1, end_col_offset=12)], ctx=Del(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=13), Subscript(value=Name(id='d', ctx=Load(), lineno=1, col_offset=15, end_lineno=1, end_col_offset=16), slice=Constant(value=0, lineno=1, col_offset=17, end_lineno=1, end_col_offset=18), ctx=Del(), lineno=1, col_offset=15, end_lineno=1, end_col_offset=19)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=19)], type_ignores=[])
# expect: del a, (b, c), d[0]
# expect: True
# expect: Module(body=[For(target=Tuple(elts=[Name(id='x', ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Name(id='y', ctx=Store(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8)], ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=8), iter=Tuple(elts=[Starred(value=Name(id='a', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=14), Name(id='b', ctx=Load(), lineno=1, col_offset=16, end_lineno=1, end_col_offset=17)], ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=17), body=[Pass(lineno=1, col_offset=19, end_lineno=1, end_col_offset=23)], orelse=[], lineno=1, col_offset=0, end_lineno=1, end_col_offset=23)], type_ignores=[])
# expect: for x, y in (*a, b):
# expect:     pass
# expect: True
# expect: Module(body=[While(test=Tuple(elts=[Name(id='a', ctx=Load(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), Name(id='b', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=11)], ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=12), body=[Break(lineno=1, col_offset=14, end_lineno=1, end_col_offset=19)], orelse=[], lineno=1, col_offset=0, end_lineno=1, end_col_offset=19)], type_ignores=[])
# expect: while (a, b):
# expect:     break
# expect: True
# expect: Module(body=[If(test=Name(id='a', ctx=Load()), body=[Pass()], orelse=[If(test=Name(id='b', ctx=Load()), body=[Pass()], orelse=[If(test=Name(id='c', ctx=Load()), body=[Expr(value=Name(id='d', ctx=Load()))], orelse=[]), Expr(value=Name(id='e', ctx=Load()))])])], type_ignores=[])
# expect: if a:
# expect:     pass
# expect: elif b:
# expect:     pass
# expect: else:
# expect:     if c:
# expect:         d
# expect:     e
# expect: True
# expect: Module(body=[Import(names=[alias(name='a.b', asname='c'), alias(name='d')]), ImportFrom(module='e', names=[alias(name='f', asname='g')], level=2), ImportFrom(names=[alias(name='*')], level=1)], type_ignores=[])
# expect: import a.b as c, d
# expect: from ..e import f as g
# expect: from . import *
# expect: True
# expect: Module(body=[Global(names=['g', 'h'], lineno=1, col_offset=0, end_lineno=1, end_col_offset=11)], type_ignores=[])
# expect: global g, h
# expect: True
# expect: Module(body=[Assert(test=Name(id='a', ctx=Load(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), msg=Constant(value='text', lineno=1, col_offset=10, end_lineno=1, end_col_offset=16), lineno=1, col_offset=0, end_lineno=1, end_col_offset=16), Raise(exc=Name(id='X', ctx=Load(), lineno=1, col_offset=24, end_lineno=1, end_col_offset=25), cause=Name(id='Y', ctx=Load(), lineno=1, col_offset=31, end_lineno=1, end_col_offset=32), lineno=1, col_offset=18, end_lineno=1, end_col_offset=32)], type_ignores=[])
# expect: assert a, 'text'
# expect: raise X from Y
# expect: True
# expect: Module(body=[Expr(value=Call(func=Call(func=Name(id='f', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), args=[Starred(value=Name(id='a', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=4), ctx=Load(), lineno=1, col_offset=2, end_lineno=1, end_col_offset=4), Name(id='b', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7)], keywords=[keyword(arg='c', value=Constant(value=1, lineno=1, col_offset=11, end_lineno=1, end_col_offset=12), lineno=1, col_offset=9, end_lineno=1, end_col_offset=12), keyword(value=Name(id='d', ctx=Load(), lineno=1, col_offset=16, end_lineno=1, end_col_offset=17), lineno=1, col_offset=14, end_lineno=1, end_col_offset=17)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=18), args=[GeneratorExp(elt=Name(id='x', ctx=Load(), lineno=1, col_offset=19, end_lineno=1, end_col_offset=20), generators=[comprehension(target=Name(id='x', ctx=Store(), lineno=1, col_offset=25, end_lineno=1, end_col_offset=26), iter=Name(id='y', ctx=Load(), lineno=1, col_offset=30, end_lineno=1, end_col_offset=31), ifs=[], is_async=0)], lineno=1, col_offset=18, end_lineno=1, end_col_offset=32)], keywords=[], lineno=1, col_offset=0, end_lineno=1, end_col_offset=32), lineno=1, col_offset=0, end_lineno=1, end_col_offset=32)], type_ignores=[])
# expect: f(*a, b, c=1, **d)((x for x in y))
# expect: True
# expect: Module(body=[Expr(value=Lambda(args=arguments(posonlyargs=[arg(arg='a')], args=[arg(arg='b')], vararg=arg(arg='c'), kwonlyargs=[arg(arg='d'), arg(arg='e')], kw_defaults=[None, Constant(value=2)], kwarg=arg(arg='f'), defaults=[Constant(value=1)]), body=Yield()))], type_ignores=[])
# expect: lambda a, /, b=1, *c, d, e=2, **f: (yield)
# expect: True
# expect: Module(body=[Expr(value=IfExp(test=Name(id='b', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), body=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), orelse=IfExp(test=Name(id='d', ctx=Load(), lineno=1, col_offset=17, end_lineno=1, end_col_offset=18), body=Name(id='c', ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=13), orelse=Name(id='e', ctx=Load(), lineno=1, col_offset=24, end_lineno=1, end_col_offset=25), lineno=1, col_offset=12, end_lineno=1, end_col_offset=25), lineno=1, col_offset=0, end_lineno=1, end_col_offset=25), lineno=1, col_offset=0, end_lineno=1, end_col_offset=25)], type_ignores=[])
# expect: a if b else c if d else e
# expect: True
# expect: Module(body=[Expr(value=BoolOp(op=Or(), values=[UnaryOp(op=Not(), operand=Name(id='a', ctx=Load())), BoolOp(op=And(), values=[Name(id='b', ctx=Load()), UnaryOp(op=Not(), operand=Compare(left=Name(id='c', ctx=Load()), ops=[Lt(), IsNot(), NotIn()], comparators=[Name(id='d', ctx=Load()), Name(id='e', ctx=Load()), Name(id='f', ctx=Load())]))])]))], type_ignores=[])
# expect: not a or (b and (not c < d is not e not in f))
# expect: True
# expect: Module(body=[Expr(value=BinOp(left=BinOp(left=UnaryOp(op=USub(), operand=BinOp(left=Name(id='a', ctx=Load()), op=Pow(), right=UnaryOp(op=USub(), operand=Name(id='b', ctx=Load())))), op=Add(), right=BinOp(left=BinOp(left=UnaryOp(op=Invert(), operand=Name(id='c', ctx=Load())), op=Mult(), right=BinOp(left=Name(id='d', ctx=Load()), op=Sub(), right=Name(id='e', ctx=Load()))), op=MatMult(), right=Name(id='f', ctx=Load()))), op=BitOr(), right=BinOp(left=Name(id='g', ctx=Load()), op=BitXor(), right=BinOp(left=Name(id='h', ctx=Load()), op=BitAnd(), right=BinOp(left=Name(id='i', ctx=Load()), op=LShift(), right=Name(id='j', ctx=Load()))))))], type_ignores=[])
# expect: -a ** (-b) + ~c * (d - e) @ f | g ^ h & i << j
# expect: True
# expect: Module(body=[Expr(value=Tuple(elts=[Dict(keys=[Constant(value=1), None], values=[Constant(value=2), Name(id='a', ctx=Load())]), Set(elts=[Constant(value=1), Starred(value=Name(id='b', ctx=Load()), ctx=Load())]), Dict(keys=[], values=[]), List(elts=[Starred(value=Name(id='c', ctx=Load()), ctx=Load())], ctx=Load()), Tuple(elts=[], ctx=Load()), Tuple(elts=[Constant(value=1)], ctx=Load())], ctx=Load()))], type_ignores=[])
# expect: ({1: 2, **a}, {1, *b}, {}, [*c], (), (1,))
# expect: True
# expect: Module(body=[Expr(value=Tuple(elts=[ListComp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store()), iter=Name(id='y', ctx=Load()), ifs=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], is_async=0), comprehension(target=Name(id='z', ctx=Store()), iter=Name(id='w', ctx=Load()), ifs=[], is_async=0)]), DictComp(key=Name(id='x', ctx=Load()), value=Name(id='y', ctx=Load()), generators=[comprehension(target=Tuple(elts=[Name(id='x', ctx=Store()), Name(id='y', ctx=Store())], ctx=Store()), iter=Name(id='z', ctx=Load()), ifs=[], is_async=1)])], ctx=Load()))], type_ignores=[])
# expect: ([x for x in y if a if b for z in w], {x: y async for x, y in z})
# expect: True
# expect: Module(body=[Expr(value=Tuple(elts=[Subscript(value=Name(id='a', ctx=Load()), slice=Tuple(elts=[Constant(value=1), Slice(lower=Constant(value=2), upper=Constant(value=3)), Slice(step=Constant(value=4))], ctx=Load()), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Slice(lower=Name(id='b', ctx=Load())), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Tuple(elts=[], ctx=Load()), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Tuple(elts=[Starred(value=Name(id='b', ctx=Load()), ctx=Load())], ctx=Load()), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=NamedExpr(target=Name(id='c', ctx=Store()), value=Constant(value=1)), ctx=Load())], ctx=Load()))], type_ignores=[])
# expect: (a[1, 2:3, ::4], a[b:], a[()], a[*b,], a[(c := 1)])
# expect: True
# expect: Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Yield()), Assign(targets=[Name(id='y', ctx=Store())], value=Yield(value=Tuple(elts=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], ctx=Load()))), Assign(targets=[Name(id='z', ctx=Store())], value=YieldFrom(value=Name(id='c', ctx=Load())))], type_ignores=[])
# expect: x = (yield)
# expect: y = (yield (a, b))
# expect: z = (yield from c)
# expect: True
# expect: Module(body=[Expr(value=Tuple(elts=[JoinedStr(values=[Constant(value='a'), FormattedValue(value=Name(id='b', ctx=Load()), conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='c', ctx=Load()), conversion=-1), Constant(value='x')])), Constant(value='{}d='), FormattedValue(value=Name(id='d', ctx=Load()), conversion=114)]), JoinedStr(values=[FormattedValue(value=Dict(keys=[Constant(value=1)], values=[Constant(value=2)]), conversion=-1)]), Constant(value='kind', kind='u'), JoinedStr(values=[Constant(value='joinedtexts'), FormattedValue(value=Name(id='x', ctx=Load()), conversion=-1)])], ctx=Load()))], type_ignores=[])
# expect: (f'a{b!r:>{c}x}{{}}d={d!r}', f'{ {1: 2}}', u'kind', f'joinedtexts{x}')
# expect: True
# expect: Module(body=[Expr(value=Tuple(elts=[Constant(value=1000), Constant(value=31), Constant(value=1.5), Constant(value=inf), Constant(value=3j), Constant(value='é\n\x00'), Constant(value=b'\xff'), Constant(value=Ellipsis), Constant(value=None), Constant(value=True)], ctx=Load()))], type_ignores=[])
# expect: (1000, 31, 1.5, 1e309, 3j, 'é\n\x00', b'\xff', ..., None, True)
# expect: True
# expect: Module(body=[TypeAlias(name=Name(id='X', ctx=Store(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), type_params=[TypeVar(name='T', bound=Name(id='int', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=13), lineno=1, col_offset=7, end_lineno=1, end_col_offset=13), TypeVarTuple(name='U', lineno=1, col_offset=15, end_lineno=1, end_col_offset=17), ParamSpec(name='V', lineno=1, col_offset=19, end_lineno=1, end_col_offset=22)], value=Subscript(value=Name(id='list', ctx=Load(), lineno=1, col_offset=26, end_lineno=1, end_col_offset=30), slice=Name(id='T', ctx=Load(), lineno=1, col_offset=31, end_lineno=1, end_col_offset=32), ctx=Load(), lineno=1, col_offset=26, end_lineno=1, end_col_offset=33), lineno=1, col_offset=0, end_lineno=1, end_col_offset=33)], type_ignores=[])
# expect: type X[T: int, *U, **V] = list[T]
# expect: True
# expect: Module(body=[With(items=[withitem(context_expr=Name(id='a', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), optional_vars=Name(id='b', ctx=Store(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=11)), withitem(context_expr=Tuple(elts=[Name(id='c', ctx=Load(), lineno=1, col_offset=14, end_lineno=1, end_col_offset=15), Name(id='d', ctx=Load(), lineno=1, col_offset=17, end_lineno=1, end_col_offset=18)], ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=19))], body=[Pass(lineno=1, col_offset=21, end_lineno=1, end_col_offset=25)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=25)], type_ignores=[])
# expect: with a as b, (c, d):
# expect:     pass
# expect: True
# expect: Module(body=[With(items=[withitem(context_expr=Yield(lineno=1, col_offset=6, end_lineno=1, end_col_offset=11))], body=[Pass(lineno=1, col_offset=14, end_lineno=1, end_col_offset=18)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=18)], type_ignores=[])
# expect: with (yield):
# expect:     pass
# expect: True
# expect: Module(body=[Try(body=[Expr(value=Name(id='a', ctx=Load()))], handlers=[ExceptHandler(type=Name(id='B', ctx=Load()), name='c', body=[Expr(value=Name(id='d', ctx=Load()))]), ExceptHandler(body=[Expr(value=Name(id='e', ctx=Load()))])], orelse=[Expr(value=Name(id='f', ctx=Load()))], finalbody=[Expr(value=Name(id='g', ctx=Load()))])], type_ignores=[])
# expect: try:
# expect:     a
# expect: except B as c:
# expect:     d
# expect: except:
# expect:     e
# expect: else:
# expect:     f
# expect: finally:
# expect:     g
# expect: True
# expect: Module(body=[TryStar(body=[Expr(value=Name(id='a', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6)], handlers=[ExceptHandler(type=Name(id='B', ctx=Load(), lineno=2, col_offset=8, end_lineno=2, end_col_offset=9), body=[Expr(value=Name(id='c', ctx=Load(), lineno=2, col_offset=11, end_lineno=2, end_col_offset=12), lineno=2, col_offset=11, end_lineno=2, end_col_offset=12)], lineno=2, col_offset=0, end_lineno=2, end_col_offset=12)], orelse=[], finalbody=[], lineno=1, col_offset=0, end_lineno=2, end_col_offset=12)], type_ignores=[])
# expect: try:
# expect:     a
# expect: except* B:
# expect:     c
# expect: True
# expect: Module(body=[AsyncFunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a', annotation=Name(id='T', ctx=Load()))], vararg=arg(arg='b', annotation=Starred(value=Name(id='c', ctx=Load()), ctx=Load())), kwonlyargs=[arg(arg='d')], kw_defaults=[None], defaults=[]), body=[Expr(value=Constant(value='doc')), Expr(value=Await(value=Name(id='g', ctx=Load()))), AsyncWith(items=[withitem(context_expr=Name(id='h', ctx=Load()))], body=[Return(value=Name(id='i', ctx=Load()))]), AsyncFor(target=Name(id='j', ctx=Store()), iter=Name(id='k', ctx=Load()), body=[Pass()], orelse=[])], decorator_list=[], returns=Name(id='e', ctx=Load()), type_params=[TypeVar(name='T')])], type_ignores=[])
# expect: async def f[T](a: T, *b: *c, d) -> e:
# expect:     """doc"""
# expect:     await g
# expect:     async with h:
# expect:         return i
# expect:     async for j in k:
# expect:         pass
# expect: True
# expect: Module(body=[ClassDef(name='E', bases=[Name(id='F', ctx=Load()), Starred(value=Name(id='g', ctx=Load()), ctx=Load())], keywords=[keyword(arg='h', value=Constant(value=1)), keyword(value=Name(id='i', ctx=Load()))], body=[Expr(value=Constant(value='doc\n  string')), Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1)), FunctionDef(name='m', args=arguments(posonlyargs=[], args=[arg(arg='self')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Assign(targets=[Name(id='nonlocal_', ctx=Store())], value=Constant(value=1))], decorator_list=[], type_params=[]), ClassDef(name='N', bases=[], keywords=[], body=[Pass()], decorator_list=[], type_params=[])], decorator_list=[Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load()), Call(func=Name(id='c', ctx=Load()), args=[Name(id='d', ctx=Load())], keywords=[])], type_params=[]), Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=2))], type_ignores=[])
# expect: @a.b
# expect: @c(d)
# expect: class E(F, *g, h=1, **i):
# expect:     """doc
# expect:   string"""
# expect:     x = 1
# expect
# expect:     def m(self):
# expect:         nonlocal_ = 1
# expect
# expect:     class N:
# expect:         pass
# expect: x = 2
# expect: True
# expect: Module(body=[Match(subject=Name(id='a', ctx=Load()), cases=[match_case(pattern=MatchOr(patterns=[MatchValue(value=Constant(value=1)), MatchValue(value=UnaryOp(op=USub(), operand=Constant(value=2.5))), MatchValue(value=BinOp(left=Constant(value=3), op=Add(), right=Constant(value=4j))), MatchValue(value=Constant(value='x')), MatchSingleton(value=None)]), body=[Expr(value=Name(id='a', ctx=Load()))]), match_case(pattern=MatchOr(patterns=[MatchSequence(patterns=[MatchAs(name='b'), MatchStar()]), MatchSequence(patterns=[MatchAs(name='c'), MatchStar(name='d')])]), body=[Expr(value=Name(id='e', ctx=Load()))]), match_case(pattern=MatchMapping(keys=[Constant(value='f')], patterns=[MatchValue(value=Constant(value=1))], rest='g'), guard=Name(id='h', ctx=Load()), body=[Expr(value=Name(id='i', ctx=Load()))]), match_case(pattern=MatchAs(pattern=MatchClass(cls=Attribute(value=Name(id='J', ctx=Load()), attr='k', ctx=Load()), patterns=[MatchValue(value=Constant(value=1))], kwd_attrs=['l'], kwd_patterns=[MatchValue(value=Constant(value=2))]), name='m'), body=[Expr(value=Name(id='n', ctx=Load()))]), match_case(pattern=MatchAs(), body=[Expr(value=Name(id='o', ctx=Load()))])])], type_ignores=[])
# expect: match a:
# expect:     case 1 | -2.5 | 3 + 4j | 'x' | None:
# expect:         a
# expect:     case [b, *_] | [c, *d]:
# expect:         e
# expect:     case {'f': 1, **g} if h:
# expect:         i
# expect:     case J.k(1, l=2) as m:
# expect:         n
# expect:     case _:
# expect:         o
# expect: True
# expect: Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Global(names=['a']), FunctionDef(name='g', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Nonlocal(names=['b']), Return()], decorator_list=[], type_params=[]), Return(value=Tuple(elts=[Constant(value=1), Constant(value=2)], ctx=Load()))], decorator_list=[], type_params=[])], type_ignores=[])
# expect: def f():
# expect:     global a
# expect
# expect:     def g():
# expect:         nonlocal b
# expect:         return
# expect:     return (1, 2)
# expect: True
# expect: Module(body=[If(test=NamedExpr(target=Name(id='a', ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), value=Constant(value=1, lineno=1, col_offset=9, end_lineno=1, end_col_offset=10), lineno=1, col_offset=4, end_lineno=1, end_col_offset=10), body=[Expr(value=Call(func=Name(id='print', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=18), args=[NamedExpr(target=Name(id='b', ctx=Store(), lineno=1, col_offset=20, end_lineno=1, end_col_offset=21), value=Constant(value=2, lineno=1, col_offset=25, end_lineno=1, end_col_offset=26), lineno=1, col_offset=20, end_lineno=1, end_col_offset=26), List(elts=[NamedExpr(target=Name(id='c', ctx=Store(), lineno=1, col_offset=30, end_lineno=1, end_col_offset=31), value=Constant(value=3, lineno=1, col_offset=35, end_lineno=1, end_col_offset=36), lineno=1, col_offset=30, end_lineno=1, end_col_offset=36)], ctx=Load(), lineno=1, col_offset=29, end_lineno=1, end_col_offset=37)], keywords=[], lineno=1, col_offset=13, end_lineno=1, end_col_offset=38), lineno=1, col_offset=13, end_lineno=1, end_col_offset=38)], orelse=[], lineno=1, col_offset=0, end_lineno=1, end_col_offset=38)], type_ignores=[])
# expect: if (a := 1):
# expect:     print((b := 2), [(c := 3)])
# expect: True
































































































































































