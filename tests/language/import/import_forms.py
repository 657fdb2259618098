# Reference 7.11: import statements in functions and classes, submodules as attributes, and what is no import statement.
import importlib
import sys


def attempt(source):
    names = {"__name__": "__main__"}
    try:
        exec(source, names)
        print("ok", sorted(n for n in names if not n.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)


attempt("def f():\n import _rel._sub._leaf as q\n return q.w\nprint(f())")
# expect: rel _rel._sib 2 _rel._sub._leaf 3 True _rel._sub _rel._sub
# expect: (2, 'rel')
# expect: 3
# expect: ok ['f']
attempt("def f():\n from _rel._sub._leaf import w as q, w\n return q, w\nprint(f())")
# expect: (3, 3)
# expect: ok ['f']
attempt("def f():\n import _rel._sub\n return _rel\nprint(f().__name__)")
# expect: _rel
# expect: ok ['f']
attempt("def f():\n global q\n import _rel as q\nf()\nprint(q.__name__)")
# expect: _rel
# expect: ok ['f', 'q']
attempt("class A:\n import _rel as r\n from _rel import name\nprint(A.r.__name__, A.name)")
# expect: _rel rel
# expect: ok ['A']
attempt("import _rel._sub as r2, _rel as r3; print(r2 is r3._sub)")
# expect: True
# expect: ok ['r2', 'r3']
attempt("from _rel import (name,\n _sib as s,)")  # expect: ok ['name', 's']
attempt("import sys as a, _rel as b")  # expect: ok ['a', 'b']
attempt("import _rel.")  # expect: SyntaxError invalid syntax
attempt("import ._rel")  # expect: SyntaxError invalid syntax
attempt("from _rel import")  # expect: SyntaxError invalid syntax
attempt("from _rel import (name")  # expect: SyntaxError '(' was never closed
attempt("from _rel import name,")  # expect: SyntaxError trailing comma not allowed without surrounding parentheses
attempt("from _rel import (*)")  # expect: SyntaxError invalid syntax
attempt("from _rel import *, name")  # expect: SyntaxError invalid syntax
attempt("from _rel import name as")  # expect: SyntaxError invalid syntax
attempt("import _rel as a.b")  # expect: SyntaxError invalid syntax
attempt("from _rel import a.b")  # expect: SyntaxError invalid syntax
attempt("def f():\n from _rel import *")  # expect: SyntaxError import * only allowed at module level
attempt("class A:\n from _rel import *")  # expect: SyntaxError import * only allowed at module level
attempt("from __future__ import nope")  # expect: SyntaxError future feature nope is not defined
attempt("x = 1\nfrom __future__ import annotations")
# expect: SyntaxError from __future__ imports must occur at the beginning of the file
attempt("import _rel as __debug__")  # expect: SyntaxError cannot assign to __debug__
import _rel._sub

sub = _rel._sub
del _rel._sub
print(hasattr(_rel, "_sub"))  # expect: False
import _rel._sub

print(hasattr(_rel, "_sub"))  # expect: False
from _rel import _sub

print(_sub is sub, hasattr(_rel, "_sub"))  # expect: True False
del sys.modules["_rel._sub"]
print(importlib.import_module("_rel._sub") is sub, _rel._sub is sub)
# expect: rel _rel._sib 2 _rel._sub._leaf 3 True _rel._sub _rel._sub
# expect: (2, 'rel')
# expect: False False
_rel.__path__ = ["nowhere"]
attempt("import _rel.other")  # expect: ModuleNotFoundError No module named '_rel.other'
_rel.__path__ = 3
attempt("import _rel.other")  # expect: TypeError 'int' object is not iterable
del _rel.__path__
attempt("import _rel.other")  # expect: ModuleNotFoundError No module named '_rel.other'; '_rel' is not a package
try:
    from _rel import other
except ImportError as error:
    print(str(error).replace(_rel.__file__, "FILE"), error.name, error.path == _rel.__file__)
# expect: cannot import name 'other' from '_rel' (FILE) _rel True
saved = sys.path
sys.path = saved + [3, None, b"x"]
attempt("import no_such_module")  # expect: ModuleNotFoundError No module named 'no_such_module'
sys.path = tuple(saved)
attempt("import _with_all")  # expect: ok ['_with_all']
sys.path = 3
attempt("import no_such_module")  # expect: TypeError 'int' object is not iterable
sys.path = saved
