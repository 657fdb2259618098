# Built-in __import__ with every argument.
import sys


def attempt(*args, **keywords):
    try:
        print(__import__(*args, **keywords).__name__)
    except Exception as e:
        print(type(e).__name__, e, "|", getattr(e, "name", "-"))


attempt("_rel._sib")  # expect: _rel
attempt("_rel._sib", fromlist=["v"])  # expect: _rel._sib
attempt("_rel._sib", fromlist=())  # expect: _rel
attempt("_rel._sib", None, None, None, 0)  # expect: _rel
attempt("_rel", fromlist=["_sub", "missing"])
# expect: rel _rel._sib 2 _rel._sub._leaf 3 True _rel._sub _rel._sub
# expect: (2, 'rel')
# expect: _rel
attempt("_rel", globals=3, locals=3)  # expect: _rel
attempt("_rel", fromlist="ab")  # expect: _rel
attempt("_rel", fromlist=[3])  # expect: TypeError Item in ``from list'' must be str, not int | -
attempt("_rel", fromlist=3)  # expect: TypeError 'int' object is not iterable | -
attempt("_rel._sib", fromlist=3)  # expect: _rel._sib
attempt("_sib", {"__package__": "_rel"}, None, (), 1)  # expect: _rel._sib
attempt("_sib", {"__package__": "_rel"}, None, ("v",), 1)  # expect: _rel._sib
attempt("", {"__package__": "_rel"}, None, (), 1)  # expect: _rel
attempt("_sib", {"__package__": "_rel._sub"}, None, (), 2)  # expect: _rel._sib
attempt("x", {"__package__": "_rel._sub"}, None, (), 3)
# expect: ImportError attempted relative import beyond top-level package | None
attempt("x", {"__package__": "nothere"}, None, (), 1)  # expect: ModuleNotFoundError No module named 'nothere' | nothere
attempt("x", {"__package__": 3}, None, (), 1)  # expect: TypeError package must be a string | -
attempt("x", {"__name__": 3}, None, (), 1)  # expect: TypeError __name__ must be a string | -
attempt("x", {}, None, (), 1)  # expect: KeyError "'__name__' not in globals" | -
attempt("x", None, None, (), 1)  # expect: TypeError globals must be a dict | -
attempt("x", 3, None, (), 1)  # expect: TypeError globals must be a dict | -
attempt("x", level=1)  # expect: KeyError "'__name__' not in globals" | -
attempt("sys", level=-1)  # expect: ValueError level must be >= 0 | -
attempt("sys", level="a")  # expect: TypeError 'str' object cannot be interpreted as an integer | -
attempt("")  # expect: ValueError Empty module name | -
attempt(3)  # expect: TypeError module name must be a string | -
attempt(b"sys")  # expect: TypeError module name must be a string | -
attempt("a..b")  # expect: ModuleNotFoundError No module named 'a' | a
attempt("_rel.")  # expect: ModuleNotFoundError No module named '_rel.' | _rel.
attempt("no.such")  # expect: ModuleNotFoundError No module named 'no' | no
attempt("sys.no")  # expect: ModuleNotFoundError No module named 'sys.no'; 'sys' is not a package | sys.no


class Text(str):
    pass


attempt(Text("_rel._sib"))  # expect: _rel
attempt(name="_rel._sib", fromlist=[Text("v")])  # expect: _rel._sib
print(__import__("sys") is sys)  # expect: True
