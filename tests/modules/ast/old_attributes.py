# Constant.n and Constant.s: the value, as older Pythons called it
import ast
import warnings

constant = ast.Constant(4)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    constant.n = 5
    print(constant.n, constant.s, constant.value, ast.dump(constant))  # expect: 5 5 5 Constant(value=5)
    print(ast.Constant(value=2, n=3).value, hasattr(ast.Constant(), "n"), hasattr(ast.Name(), "s"))  # expect: 3 False False
    print(ast.Str(s="x").s, ast.Num(n=3).n)  # expect: x 3
for warning in caught[:3]:
    print(warning.category.__name__, warning.message, warning.lineno)
# expect: DeprecationWarning Attribute n is deprecated and will be removed in Python 3.14; use value instead 8
# expect: DeprecationWarning Attribute n is deprecated and will be removed in Python 3.14; use value instead 9
# expect: DeprecationWarning Attribute s is deprecated and will be removed in Python 3.14; use value instead 9
try:
    del constant.n
except AttributeError as error:
    print(error)  # expect: property of 'Constant' object has no deleter
