# Library, ast: a name of old programs warns when it is used for the first time.
# heap: 400K, the classes of trees
import ast
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(3):
        hasattr(ast, "NameConstant")
    print([str(each.message) for each in caught], "NameConstant" in vars(ast))
# expect: ['ast.NameConstant is deprecated and will be removed in Python 3.14; use ast.Constant instead'] True
