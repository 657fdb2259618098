# Reference 5.3.1: what a program puts into sys.modules counts, whatever it is.
import sys


def attempt(statement):
    names = {"__name__": "__main__"}
    try:
        exec(statement, names)
        print("ok", sorted(n for n in names if not n.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e, "|", getattr(e, "name", "-"), getattr(e, "name_from", "-"))


sys.modules["blocked"] = None
attempt("import blocked")  # expect: ModuleNotFoundError import of blocked halted; None in sys.modules | blocked None
attempt("import blocked.x")
# expect: ModuleNotFoundError No module named 'blocked.x'; 'blocked' is not a package | blocked.x None
attempt("from blocked import x")
# expect: ModuleNotFoundError import of blocked halted; None in sys.modules | blocked None
sys.modules["_rel._blk"] = None
attempt("from _rel import _blk")
# expect: ModuleNotFoundError import of _rel._blk halted; None in sys.modules | _rel._blk None
attempt("import _rel._blk")
# expect: ModuleNotFoundError import of _rel._blk halted; None in sys.modules | _rel._blk None


class Thing:
    pass


thing = Thing()
thing.k = 1
sys.modules["thing"] = thing
attempt("import thing; print(thing.k)")
# expect: 1
# expect: ok ['thing']
attempt("from thing import k")  # expect: ok ['k']
attempt("from thing import zz")
# expect: ImportError cannot import name 'zz' from '<unknown module name>' (unknown location) | None zz
attempt("import thing.sub")
# expect: ModuleNotFoundError No module named 'thing.sub'; 'thing' is not a package | thing.sub None
thing.__name__ = "its name"
attempt("from thing import zz")
# expect: ImportError cannot import name 'zz' from 'its name' (unknown location) | its name zz
attempt("import _self_replace as r; print(r.foo, r.attr, type(r).__name__)")
# expect: FOO 5 Special
# expect: ok ['r']
attempt("from _self_replace import anything; print(anything)")
# expect: ANYTHING
# expect: ok ['anything']
attempt("import _self_delete")  # expect: KeyError '_self_delete' | - -
print("_self_delete" in sys.modules)  # expect: False
attempt("import _self_number; print(_self_number)")
# expect: 42
# expect: ok ['_self_number']
attempt("from _self_number import real, nope")
# expect: ImportError cannot import name 'nope' from '<unknown module name>' (unknown location) | None nope
attempt("import _self_number.x")
# expect: ModuleNotFoundError No module named '_self_number.x'; '_self_number' is not a package | _self_number.x None
attempt("import _raises")
# expect: raises loading
# expect: ValueError while importing | - -
print("_raises" in sys.modules)  # expect: False
module = type(sys)("made")
module.a, module._b = 1, 2
sys.modules["made"] = module
attempt("from made import *")  # expect: ok ['a']
attempt("from made import a, _b")  # expect: ok ['_b', 'a']
attempt("from made import c")  # expect: ImportError cannot import name 'c' from 'made' (unknown location) | made c
attempt("import made.c")  # expect: ModuleNotFoundError No module named 'made.c'; 'made' is not a package | made.c None
module.__getattr__ = lambda name: name * 2
attempt("from made import c; print(c)")
# expect: cc
# expect: ok ['c']
del module.__getattr__, module.__name__
attempt("from made import c")
# expect: ImportError cannot import name 'c' from '<unknown module name>' (unknown location) | None c
attempt("import made; made.c")  # expect: AttributeError module has no attribute 'c' | c -
first = sys.modules.pop("_rel")
import _rel

print(_rel is first)  # expect: False
