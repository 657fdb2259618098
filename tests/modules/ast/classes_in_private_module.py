# Library, _ast: the classes and flags of ast, which old programs take from here.
# heap: 400K, the classes of trees
from _ast import AST, Add, Module, PyCF_ONLY_AST, expr

import _ast
import ast

print(AST is ast.AST, Add is ast.Add, Module is ast.Module, expr is ast.expr, PyCF_ONLY_AST)  # expect: True True True True 1024
print(hasattr(_ast, "dump"), hasattr(_ast, "nothing"))  # expect: False False
try:
    _ast.nope
except AttributeError as error:
    print(error)  # expect: module '_ast' has no attribute 'nope'
