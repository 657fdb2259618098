# PEP 563: from __future__ import annotations keeps annotations as text.
from __future__ import annotations
def f(a: int, b: undefined[1, 2] = 3, *c: x.y | None, d: lambda q: q + 1 = 5) -> list[str]: pass
print(f.__annotations__)
# expect: {'a': 'int', 'b': 'undefined[1, 2]', 'c': 'x.y | None', 'd': 'lambda q: q + 1', 'return': 'list[str]'}
class A:
    x: Missing = 1
    y: dict[str, "quoted"]
print(A.__annotations__)  # expect: {'x': 'Missing', 'y': "dict[str, 'quoted']"}
z: 1 + 2 * 3 = 0
print(__annotations__)  # expect: {'z': '1 + 2 * 3'}
for source in ("x = 1\nfrom __future__ import annotations", "from __future__ import nothing_like_this", "from __future__ import braces"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: from __future__ imports must occur at the beginning of the file
# expect: future feature nothing_like_this is not defined
# expect: not a chance
