# Library, ast: compile() of trees, what it refuses and which values come back.
# heap: 400K, the classes of trees take 100 KB
import ast
import re


def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, re.sub(" object at .*", "", str(e)))


for bad in [
    lambda:compile(ast.Module([ast.Expr(ast.Name("x",ast.Load()))],[]),"","exec"),
    lambda: compile(ast.Module([],[]),"","eval"),
    lambda: compile(ast.Expression(3),"","eval"),
    lambda: compile(ast.Expression(),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.FunctionDef("f",ast.arguments([],[],None,[],[],None,[]),[],[])],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Name("x",ast.Store()))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Assign([ast.Name("x",ast.Load())],ast.Constant(1))],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Assign([ast.Constant(1)],ast.Constant(1))],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Assign([],ast.Constant(1))],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Delete([])],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.BoolOp(ast.And(),[ast.Constant(1)]))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Dict([ast.Constant(1)],[]))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Name("None",ast.Load()))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Name(3,ast.Load()))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Constant([1]))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(1),ast.And(),ast.Constant(2)))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(1),None,ast.Constant(2)))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Compare(ast.Constant(1),[ast.Lt()],[]))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Expression(ast.Compare(ast.Constant(1),[],[]))),"","eval"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Try([ast.Pass()],[],[],[])],[])),"","exec"),
 
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Import([])],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.If(ast.Constant(1),ast.Pass(),[])],[])),"","exec"),
    lambda:compile(ast.fix_missing_locations(ast.Module([ast.Raise(None,ast.Constant(1))],[])),"","exec"),
    lambda:compile(3,"","exec"),
    lambda: compile(ast.Load(),"","exec"),
]:
    tr(bad)
# expect: TypeError required field "lineno" missing from stmt
# expect: TypeError expected Expression node, got Module
# expect: TypeError required field "lineno" missing from expr
# expect: TypeError required field "body" missing from Expression
# expect: ValueError empty body on FunctionDef
# expect: ValueError expression must have Load context but has Store instead
# expect: ValueError expression must have Store context but has Load instead
# expect: ValueError expression which can't be assigned to in Store context
# expect: ValueError empty targets on Assign
# expect: ValueError empty targets on Delete
# expect: ValueError BoolOp with less than 2 values
# expect: ValueError Dict doesn't have the same number of keys as values
# expect: ValueError identifier field can't represent 'None' constant
# expect: TypeError AST identifier must be of type str
# expect: TypeError got an invalid type in Constant: list
# expect: TypeError expected some sort of operator, but got <ast.And
# expect: TypeError expected some sort of operator, but got None
# expect: ValueError Compare with no comparators
# expect: ValueError Compare with no comparators
# expect: ValueError Try has neither except handlers nor finalbody
# expect: ValueError empty names on Import
# expect: TypeError If field "body" must be a list, not a Pass
# expect: ValueError Raise with cause but no exception
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
# expect: TypeError expected Module node, got Load

























for v in [1,-1,1.5,-0.0,float("inf"),1j,-2j,1+2j,"a",b"a",None,True,...,(1,(2,"x")),10**300,()]:
    tr(lambda: repr(eval(compile(ast.fix_missing_locations(ast.Expression(ast.Constant(v))),"","eval"))))
# expect: 1
# expect: -1
# expect: 1.5
# expect: -0.0
# expect: inf
# expect: 1j
# expect: (-0-2j)
# expect: (1+2j)
# expect: 'a'
# expect: b'a'
# expect: None
# expect: True
# expect: Ellipsis
# expect: (1, (2, 'x'))
# expect: 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: ()
















