# Library, ast: walking through trees, changing them, dumps, positions, docstrings.
# heap: 400K, the classes of trees take 100 KB
import ast


def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


src="x = 1\n\ndef f(a):\n    'doc  \\n   more'\n    return (a +\n            1)\nclass é: 'é'\n"
t=ast.parse(src)
print([ast.get_source_segment(src,n) for n in t.body],ast.get_source_segment(src,t.body[1].body[1].value,padded=True),ast.get_source_segment(src,ast.Pass()))
# expect: ['x = 1', "def f(a):\n    'doc  \\n   more'\n    return (a +\n            1)", "class é: 'é'"]             a +
# expect:             1 None




print(ast.get_docstring(t),repr(ast.get_docstring(t.body[1])),repr(ast.get_docstring(t.body[1],clean=False)),ast.get_docstring(t.body[2]))
# expect: None 'doc  \nmore' 'doc  \n   more' é


tr(lambda:ast.get_docstring(t.body[0]))  # expect: TypeError 'Assign' can't have docstrings
tr(lambda:ast.get_docstring(3))  # expect: TypeError 'int' can't have docstrings
print([type(n).__name__ for n in ast.walk(t)])
# expect: ['Module', 'Assign', 'FunctionDef', 'ClassDef', 'Name', 'Constant', 'arguments', 'Expr', 'Return', 'Expr', 'Store', 'arg', 'Constant', 'BinOp', 'Constant', 'Name', 'Add', 'Constant', 'Load']


print([type(n).__name__ for n in ast.iter_child_nodes(t.body[1])])  # expect: ['arguments', 'Expr', 'Return']
class V(ast.NodeVisitor):
    def __init__(s): s.l=[]
    def visit_Name(s,n): s.l.append(n.id); return 5
    def visit_Constant(s,n): s.l.append(n.value)
v=V()
print(v.visit(t),v.l, v.visit(ast.Name("q")))  # expect: None ['x', 1, 'doc  \n   more', 'a', 1, 'é', 'q'] 5
class T(ast.NodeTransformer):
    def visit_Name(s,n): return ast.copy_location(ast.Name("z"+n.id,n.ctx),n)
    def visit_Pass(s,n): return None
    def visit_Expr(s,n): return [n,n]
    def visit_Return(s,n): return ast.Return()
t2=T().visit(ast.parse("a=b\ndef f():\n 'd'\n pass\n return q")); print(ast.unparse(t2))
# expect: za = zb
# expect
# expect: def f():
# expect:     """d"""
# expect:     'd'
# expect:     return












t=ast.parse("a+b")
ast.increment_lineno(t,5)
print(ast.dump(t,include_attributes=True))
# expect: Module(body=[Expr(value=BinOp(left=Name(id='a', ctx=Load(), lineno=6, col_offset=0, end_lineno=6, end_col_offset=1), op=Add(), right=Name(id='b', ctx=Load(), lineno=6, col_offset=2, end_lineno=6, end_col_offset=3), lineno=6, col_offset=0, end_lineno=6, end_col_offset=3), lineno=6, col_offset=0, end_lineno=6, end_col_offset=3)], type_ignores=[])


print(ast.dump(t,annotate_fields=False))  # expect: Module([Expr(BinOp(Name('a', Load()), Add(), Name('b', Load())))], [])
print(ast.dump(t,indent="  "))
# expect: Module(
# expect:   body=[
# expect:     Expr(
# expect:       value=BinOp(
# expect:         left=Name(id='a', ctx=Load()),
# expect:         op=Add(),
# expect:         right=Name(id='b', ctx=Load())))],
# expect:   type_ignores=[])
















print(ast.dump(t,indent=0))
# expect: Module(
# expect: body=[
# expect: Expr(
# expect: value=BinOp(
# expect: left=Name(id='a', ctx=Load()),
# expect: op=Add(),
# expect: right=Name(id='b', ctx=Load())))],
# expect: type_ignores=[])
















tr(lambda:ast.dump(3))  # expect: TypeError expected AST, got 'int'
t=ast.fix_missing_locations(ast.Module([ast.Expr(ast.Call(ast.Name("f",ast.Load()),[ast.Constant(1)],[]))],[]))
print(ast.dump(t,include_attributes=True))
# expect: Module(body=[Expr(value=Call(func=Name(id='f', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), args=[Constant(value=1, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)], keywords=[], lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)], type_ignores=[])


print(ast.dump(ast.parse("1",mode="eval")),ast.dump(ast.parse("1",mode="single")))
# expect: Expression(body=Constant(value=1)) Interactive(body=[Expr(value=Constant(value=1))])


tr(lambda:ast.parse("(",filename="x.py"));  # expect: SyntaxError '(' was never closed (x.py, line 1)
tr(lambda:ast.parse(b"x='\xc3\xa9'").body[0].value.value)  # expect: é
tr(lambda:ast.parse(b"# coding: latin1\nx='\xe9'").body[0].value.value);tr(lambda:ast.parse("a\0b"))
# expect: é
# expect: SyntaxError source code string cannot contain null bytes




