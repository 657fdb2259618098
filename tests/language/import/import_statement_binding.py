# Reference 7.11: what import binds: the top package, or the submodule after as.
import os.path
print(os.__name__, os.path.join("a", "b"))  # expect: os a/b
import os.path as path_module
print(path_module.join("c", "d"), path_module is os.path)  # expect: c/d True
from os import path, sep as separator
print(path is path_module, separator)  # expect: True /
def f():
    import os.path
    return sorted(locals())
print(f())  # expect: ['os']
class A:
    import math
    from math import floor as fl
print(A.math.pi > 3, A.fl(2.5), hasattr(A, "floor"))  # expect: True 2 False
from math import (pi,
                  e as euler,)
print(round(pi, 2), round(euler, 2))  # expect: 3.14 2.72
for source in ("import a.b as c, d", "from a import (b)", "from a import (b, c,)", "from a import b,", "from a import ()", "import a as b.c", "from .a import b", "from ...a import b", "from .... import c", "import .a", "from a.b. import c", "import a, "):
    try:
        compile(source, "f", "exec")
        print(source, "ok")
    except SyntaxError as err:
        print(source, "->", err.msg)
# expect: import a.b as c, d ok
# expect: from a import (b) ok
# expect: from a import (b, c,) ok
# expect: from a import b, -> trailing comma not allowed without surrounding parentheses
# expect: from a import () -> invalid syntax
# expect: import a as b.c -> invalid syntax
# expect: from .a import b ok
# expect: from ...a import b ok
# expect: from .... import c ok
# expect: import .a -> invalid syntax
# expect: from a.b. import c -> invalid syntax
# expect: import a,  -> invalid syntax
