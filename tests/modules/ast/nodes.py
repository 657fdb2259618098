# Library, ast: the classes of nodes.
# heap: 400K, the classes of trees take 100 KB
import ast


def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


tr(lambda: ast.dump(ast.Name()))  # expect: Name()
tr(lambda: ast.Name(1,2,3))  # expect: TypeError Name constructor takes at most 2 positional arguments
tr(lambda: ast.dump(ast.Name("a",id="b")))  # expect: TypeError Name got multiple values for argument 'id'
tr(lambda: ast.dump(ast.Name("a",ctx=ast.Load())))  # expect: Name(id='a', ctx=Load())
tr(lambda: ast.dump(ast.Name(id="a",foo=3)))  # expect: Name(id='a')
tr(lambda: ast.Pass(1))  # expect: TypeError Pass constructor takes at most 0 positional arguments
tr(lambda:ast.Name("x").id)  # expect: x
print(ast.Name._fields,ast.Name._attributes,ast.Name.__mro__,ast.Name.__doc__,ast.stmt.__doc__[:40],ast.Name.__match_args__,ast.AST.__module__,ast.Name.__module__)
# expect: ('id', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') (<class 'ast.Name'>, <class 'ast.expr'>, <class 'ast.AST'>, <class 'object'>) Name(identifier id, expr_context ctx) stmt = FunctionDef(identifier name, argu ('id', 'ctx') ast ast




n=ast.Name("x",ast.Load())
n.foo=1
print(list(n.__dict__), [name for name, value in ast.iter_fields(n)],ast.Name.lineno if hasattr(ast.Name,"lineno") else "none", n.end_lineno)
# expect: ['id', 'ctx', 'foo'] ['id', 'ctx'] none None




tr(lambda: n.lineno)  # expect: AttributeError 'Name' object has no attribute 'lineno'
import pickle,copy
t=ast.parse("a=1"); print(ast.dump(pickle.loads(pickle.dumps(t)))==ast.dump(t)==ast.dump(copy.deepcopy(t)))  # expect: True
match ast.parse("a+1").body[0].value:
    case ast.BinOp(ast.Name(id),ast.Add(),ast.Constant(c)): print(id,c)
# expect: a 1




def g():
    try: exec(compile(ast.parse("\n\n1/0","fn"),"fn","exec"))
    except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno,e.__traceback__.tb_next.tb_frame.f_code.co_filename)
g()  # expect: 3 fn
print(ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx, isinstance(ast.Constant(1),ast.expr), ast.dump(compile("1","","eval",ast.PyCF_ONLY_AST)))
# expect: True True Expression(body=Constant(value=1))




