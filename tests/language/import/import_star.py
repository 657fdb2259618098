# Reference 7.11: import * takes the public names, or those of __all__.
from _helper import *  # expect: helper loading
print(value, "_private" in globals(), "__very_private" in globals(), "Thing" in globals(), "get" in globals())
# expect: 1 False False True True
from _with_all import *
print(a, _b, "c" in globals())  # expect: 1 2 False
try:
    from _bad_all import *
except AttributeError as e:
    print(e)  # expect: module '_bad_all' has no attribute 'missing'
for source in ("def f():\n    from x import *", "class A:\n    from x import *", "from x import *, y", "import *"):
    try:
        compile(source, "f", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
# expect: import * only allowed at module level
# expect: import * only allowed at module level
# expect: invalid syntax
# expect: invalid syntax
