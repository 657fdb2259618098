# Reference 7.11.1: future statements. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("from __future__ import braces")  # expect: SyntaxError 1:1-1:None not a chance
check("from __future__ import barry_as_FLUFL")  # expect: valid
check("from __future__ import annotations, foo")  # expect: SyntaxError 1:1-1:None future feature foo is not defined
check("from __future__ import *")  # expect: SyntaxError 1:1-1:None future feature * is not defined
check("from __future__ import (annotations)")  # expect: valid
check("from __future__ import annotations as x")  # expect: valid
check("x = 1\nfrom __future__ import annotations")
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check('"doc"\nfrom __future__ import annotations')  # expect: valid
check('"doc"; from __future__ import annotations')  # expect: valid
check('"doc"\n"doc2"\nfrom __future__ import annotations')
# expect: SyntaxError 3:1-3:35 from __future__ imports must occur at the beginning of the file
check("import x\nfrom __future__ import annotations")
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check("if 1:\n    from __future__ import annotations")
# expect: SyntaxError 2:5-2:39 from __future__ imports must occur at the beginning of the file
check("def f():\n    from __future__ import annotations")
# expect: SyntaxError 2:5-2:39 from __future__ imports must occur at the beginning of the file
check("class A:\n    from __future__ import annotations")
# expect: SyntaxError 2:5-2:39 from __future__ imports must occur at the beginning of the file
check("try:\n    from __future__ import annotations\nexcept: pass")
# expect: SyntaxError 2:5-2:39 from __future__ imports must occur at the beginning of the file
check("from __future__ import annotations; from __future__ import generators")  # expect: valid
check("from __future__ import generators\nx = 1\nfrom __future__ import annotations")
# expect: SyntaxError 3:1-3:35 from __future__ imports must occur at the beginning of the file
check("from __future__ import nested_scopes, generators, division, absolute_import, with_statement, print_function, unicode_literals, generator_stop, annotations")
# expect: valid
check("from .__future__ import foo")  # expect: SyntaxError 1:1-1:None future feature foo is not defined
check("import __future__\nfrom __future__ import annotations")
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check('b"x"\nfrom __future__ import annotations')
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check('f"x"\nfrom __future__ import annotations')
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check("1\nfrom __future__ import annotations")
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check("...\nfrom __future__ import annotations")
# expect: SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file
check("from __future__ import nested_scopes, all_feature_names")
# expect: SyntaxError 1:1-1:None future feature all_feature_names is not defined
check("from __future__ import with_statement, 1")  # expect: SyntaxError 1:40-1:41 invalid syntax
check("from __future__ import annotations\ndef f(x: (yield)): pass")
# expect: SyntaxError 2:11-2:16 yield expression cannot be used within an annotation
check("from __future__ import annotations\ndef f(x: (y := 1)): pass")
# expect: SyntaxError 2:11-2:17 named expression cannot be used within an annotation
check("from __future__ import annotations\nx: (await y) = 1")
# expect: SyntaxError 2:5-2:12 await expression cannot be used within an annotation
check("from __future__ import annotations\nx: [y := 1 for y in z] = 1")
# expect: SyntaxError 2:5-2:6 assignment expression cannot rebind comprehension iteration variable 'y'
