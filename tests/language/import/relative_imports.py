# Reference 7.11: relative imports of every form, and the errors of those that cannot be resolved.
import _rel._sub
# expect: rel _rel._sib 2 _rel._sub._leaf 3 True _rel._sub _rel._sub
# expect: (2, 'rel')


def attempt(statement, **names):
    try:
        exec(statement, names)
        print("ok", sorted(n for n in names if not n.startswith("__")))
    except Exception as e:
        print(type(e).__name__, str(e).partition(" (")[0])  # without the path of the file


attempt("from . import x", __name__="__main__")
# expect: ImportError attempted relative import with no known parent package
attempt("from .x import y", __name__="top", __package__="")
# expect: ImportError attempted relative import with no known parent package
attempt("from . import _sib", __package__="_rel")  # expect: ok ['_sib']
attempt("from ._sib import v as q, v", __package__="_rel")  # expect: ok ['q', 'v']
attempt("from .. import name", __package__="_rel._sub")  # expect: ok ['name']
attempt("from ... import name", __package__="_rel._sub")
# expect: ImportError attempted relative import beyond top-level package
attempt("from . import _sib", __name__="_rel.anything")  # expect: ok ['_sib']
attempt("from . import _sib", __name__="_rel", __path__=[])  # expect: ok ['_sib']
attempt("from .none import x", __package__="_rel")  # expect: ModuleNotFoundError No module named '_rel.none'
attempt("from . import none", __package__="_rel._sib")
# expect: ImportError cannot import name 'none' from '_rel._sib'
attempt("from ._leaf import none", __package__="_rel._sib")
# expect: ModuleNotFoundError No module named '_rel._sib._leaf'; '_rel._sib' is not a package
attempt("from . import x", __package__="no_such_package")
# expect: ModuleNotFoundError No module named 'no_such_package'
attempt("from . import x", __package__=3)  # expect: TypeError package must be a string
attempt("from . import x", __name__=3)  # expect: TypeError __name__ must be a string
attempt("from . import x")  # expect: KeyError "'__name__' not in globals"
attempt("from . import _sib", __package__=None, __spec__=_rel.__spec__)  # expect: ok ['_sib']
attempt("from . import _sib", __package__=None, __spec__=3)
# expect: AttributeError 'int' object has no attribute 'parent'
