# Reference 7.11.1: future statements name features; the known ones are accepted.
from __future__ import annotations, division
from __future__ import (print_function, unicode_literals, absolute_import, with_statement, nested_scopes, generators,
                        generator_stop)
print(1 / 2)  # expect: 0.5
for source in ("from __future__ import *", "import __future__", "def f():\n    from __future__ import division", "'doc'\nfrom __future__ import division",
               "'doc'\n'second'\nfrom __future__ import division"):
    try:
        compile(source, "f", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
# expect: future feature * is not defined
# expect: ok
# expect: from __future__ imports must occur at the beginning of the file
# expect: ok
# expect: from __future__ imports must occur at the beginning of the file
