# Reference 7.11: `from x import *` and what __all__ may be.
import sys


class Thing:
    pass


def attempt(**attributes):
    thing = Thing()
    thing.__dict__.update(attributes)
    sys.modules["thing"] = thing
    names = {}
    try:
        exec("from thing import *", names)
        print("ok", sorted(n for n in names if not n.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e)


class Sequence:
    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return "ab"[index]


attempt(a=1, _b=2, __name__="t")  # expect: ok ['a']
attempt(a=1, _b=2, __all__=["_b"])  # expect: ok ['_b']
attempt(a=1, b=2, c=3, __all__=Sequence())  # expect: ok ['a', 'b']
attempt(a=1, __all__=Sequence())  # expect: AttributeError 'Thing' object has no attribute 'b'
attempt(a=1, __all__="a")  # expect: ok ['a']
attempt(__all__=())  # expect: ok []
attempt(__all__=["zz"])  # expect: AttributeError 'Thing' object has no attribute 'zz'
attempt(__all__=3)  # expect: TypeError 'int' object does not support indexing
attempt(__all__=None)  # expect: TypeError 'NoneType' object does not support indexing
attempt(__all__={"a"})  # expect: TypeError 'set' object does not support indexing
attempt(__all__={"a": 1})  # expect: TypeError dict is not a sequence
attempt(__all__=iter("a"))  # expect: TypeError 'str_ascii_iterator' object does not support indexing
attempt(__all__=[1])  # expect: AttributeError 'Thing' object has no attribute '__name__'
attempt(__all__=[1], __name__="t")  # expect: TypeError Item in t.__all__ must be str, not int
attempt(__all__=[1], __name__=3)  # expect: TypeError module __name__ must be a string, not int
sys.modules["number"] = 3
try:
    exec("from number import *")
except ImportError as e:
    print(e)
# expect: from-import-* object has no __dict__ and no __all__
module = type(sys)("made")
sys.modules["made"] = module
module.__dict__[3] = 4
try:
    exec("from made import *")
except TypeError as e:
    print(e)
# expect: Key in made.__dict__ must be str, not int
from _allp import *

print(z, _m1.q)  # expect: 3 1
try:
    exec("from _allbad import *")
except TypeError as e:
    print(e)
# expect: Item in _allbad.__all__ must be str, not int
