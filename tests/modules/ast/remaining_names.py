# Library, ast: kinds of operators and of nodes that other programs leave out; comments that tell types; visitors by hand.
# heap: 500K, ast.unparse
import ast

print(ast.dump(ast.parse("a / b % c >> d", mode="eval")))
# expect: Expression(body=BinOp(left=BinOp(left=BinOp(left=Name(id='a', ctx=Load()), op=Div(), right=Name(id='b', ctx=Load())), op=Mod(), right=Name(id='c', ctx=Load())), op=RShift(), right=Name(id='d', ctx=Load())))
print(ast.dump(ast.parse("+a > b >= c < d <= e == f != g in h is i", mode="eval")))
# expect: Expression(body=Compare(left=UnaryOp(op=UAdd(), operand=Name(id='a', ctx=Load())), ops=[Gt(), GtE(), Lt(), LtE(), Eq(), NotEq(), In(), Is()], comparators=[Name(id='b', ctx=Load()), Name(id='c', ctx=Load()), Name(id='d', ctx=Load()), Name(id='e', ctx=Load()), Name(id='f', ctx=Load()), Name(id='g', ctx=Load()), Name(id='h', ctx=Load()), Name(id='i', ctx=Load())]))
print(ast.dump(ast.parse("{x for x in y}\nwhile 1:\n  continue")))
# expect: Module(body=[Expr(value=SetComp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store()), iter=Name(id='y', ctx=Load()), ifs=[], is_async=0)])), While(test=Constant(value=1), body=[Continue()], orelse=[])], type_ignores=[])
for name in "Continue Div Eq Gt GtE In Is LtE Mod NotEq RShift SetComp UAdd TypeIgnore FunctionType".split():
    kind = getattr(ast, name)
    print(name, kind.__mro__[1].__name__, kind._fields, kind.__module__)
# expect: Continue stmt () ast
# expect: Div operator () ast
# expect: Eq cmpop () ast
# expect: Gt cmpop () ast
# expect: GtE cmpop () ast
# expect: In cmpop () ast
# expect: Is cmpop () ast
# expect: LtE cmpop () ast
# expect: Mod operator () ast
# expect: NotEq cmpop () ast
# expect: RShift operator () ast
# expect: SetComp expr ('elt', 'generators') ast
# expect: UAdd unaryop () ast
# expect: TypeIgnore type_ignore ('lineno', 'tag') ast
# expect: FunctionType mod ('argtypes', 'returns') ast
for base in ast.boolop, ast.cmpop, ast.unaryop, ast.excepthandler, ast.mod, ast.type_ignore, ast.type_param:
    print(base.__name__, base.__mro__[1].__name__, base._fields, base._attributes)
# expect: boolop AST () ()
# expect: cmpop AST () ()
# expect: unaryop AST () ()
# expect: excepthandler AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
# expect: mod AST () ()
# expect: type_ignore AST () ()
# expect: type_param AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
print(isinstance(ast.And(), ast.boolop), isinstance(ast.ParamSpec("P"), ast.type_param), isinstance(ast.Module([], []), ast.mod))
# expect: True True True
print(ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)  # expect: 1024 4096 8192
for kind in ast.Assign, ast.For, ast.With, ast.FunctionDef, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef, ast.arg:
    print(kind.__name__, kind.type_comment, "type_comment" in kind._fields)
# expect: Assign None True
# expect: For None True
# expect: With None True
# expect: FunctionDef None True
# expect: AsyncFor None True
# expect: AsyncWith None True
# expect: AsyncFunctionDef None True
# expect: arg None True


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append(node.id)

    def visit_Call(self, node):
        self.found.append("call")
        return self.generic_visit(node)


class Rename(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Name(id=node.id + "_", ctx=node.ctx), node)

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        self.generic_visit(node)
        return [node, node]


tree = ast.parse("def f(): pass; g(a, b)\nx = h(x)")
names = Names()
print(names.visit(tree), names.found, names.generic_visit(ast.Name("q", ast.Load())))
# expect: None ['call', 'g', 'a', 'b', 'x', 'call', 'h', 'x'] None
print(ast.unparse(Rename().visit(tree)))
# expect: def f():
# expect:     g_(a_, b_)
# expect:     g_(a_, b_)
# expect: x_ = h_(x_)
print(type(Rename().generic_visit(tree)) is ast.Module)  # expect: True
