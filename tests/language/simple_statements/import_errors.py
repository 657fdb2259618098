# Reference 7.11: wrong import statements. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("import a.")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("import a b")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("import a as")  # expect: SyntaxError 1:12-1:13 invalid syntax
check("import a as b.c")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("import a as 1")  # expect: SyntaxError 1:13-1:14 invalid syntax
check("import a,")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("import ,")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("import *")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("import a.*")  # expect: SyntaxError 1:10-1:11 invalid syntax
check("import (a)")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("import a as b as c")  # expect: SyntaxError 1:15-1:17 invalid syntax
check("import .a")  # expect: SyntaxError 1:8-1:9 invalid syntax
check('import "a"')  # expect: SyntaxError 1:8-1:11 invalid syntax
check("import 1")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("import a from b")  # expect: SyntaxError 1:1-1:16 Did you mean to use 'from ... import ...' instead?
check("import a, b from c")  # expect: SyntaxError 1:1-1:19 Did you mean to use 'from ... import ...' instead?
check("import a.b as c.d")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("import a as f()")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("import a as b, c as d.e")  # expect: SyntaxError 1:22-1:23 invalid syntax
check("from")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("from a")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("from a import")  # expect: SyntaxError 1:14-1:15 invalid syntax
check("from a import *, b")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("from a import b,")  # expect: SyntaxError 1:17-1:18 trailing comma not allowed without surrounding parentheses
check("from a import b, c,")
# expect: SyntaxError 1:20-1:21 trailing comma not allowed without surrounding parentheses
check("from a import (b, c")  # expect: SyntaxError 1:15-1:0 '(' was never closed
check("from a import (b, c,)")  # expect: valid
check("from a import ()")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("from a import (*)")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("from a import (b, *)")  # expect: SyntaxError 1:19-1:20 invalid syntax
check("from a import b c")  # expect: SyntaxError 1:17-1:18 invalid syntax
check("from a import (b c)")  # expect: SyntaxError 1:18-1:19 invalid syntax
check("from a import b.c")  # expect: SyntaxError 1:16-1:17 invalid syntax
check("from a import b as")  # expect: SyntaxError 1:19-1:20 invalid syntax
check("from a import b as c.d")  # expect: SyntaxError 1:21-1:22 invalid syntax
check("from a import b as 1")  # expect: SyntaxError 1:20-1:21 invalid syntax
check("from a import b as c, d as e.f")  # expect: SyntaxError 1:29-1:30 invalid syntax
check("from a import (b as f())")  # expect: SyntaxError 1:22-1:23 invalid syntax
check("from . import a")  # expect: valid
check("from .. import a")  # expect: valid
check("from ... import a")  # expect: valid
check("from .... import a")  # expect: valid
check("from .a.b import c")  # expect: valid
check("from . a import b")  # expect: valid
check("from .1 import a")  # expect: SyntaxError 1:6-1:8 invalid syntax
check("from a. import b")  # expect: SyntaxError 1:9-1:15 invalid syntax
check("from import b")  # expect: SyntaxError 1:6-1:12 invalid syntax
check("from a import b, , c")  # expect: SyntaxError 1:18-1:19 invalid syntax
check("from a import ,")  # expect: SyntaxError 1:15-1:16 invalid syntax
check("from a.b as c import d")  # expect: SyntaxError 1:10-1:12 invalid syntax
check("def f(): from a import *")  # expect: SyntaxError 1:24-1:25 import * only allowed at module level
check("class A: from a import *")  # expect: SyntaxError 1:24-1:25 import * only allowed at module level
check("def f():\n    from a import *")  # expect: SyntaxError 2:19-2:20 import * only allowed at module level
check("def f():\n    class A:\n        from a import *")
# expect: SyntaxError 3:23-3:24 import * only allowed at module level
check("if x:\n    from a import *")  # expect: valid
check("from __future__ import foo")  # expect: SyntaxError 1:1-1:None future feature foo is not defined
