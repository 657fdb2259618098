# PurePath: computing with names.
import os
from pathlib import Path, PosixPath, PurePath, PurePosixPath


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


for text in "", ".", "a", "a/b", "/", "//", "///a", "//a/b", "a//b/./c/", "../x", "/a/..", "a.tar.gz", ".rc", "x.", "..", "a/.b.c":
    p = PurePath(text)
    print([str(p), p.parts, p.root, p.anchor, p.drive, p.name, p.suffix, p.suffixes, p.stem, str(p.parent)])
    print([str(x) for x in p.parents], p.is_absolute(), p.is_reserved(), p.as_posix())
# expect: ['.', (), '', '', '', '', '', [], '', '.']
# expect: [] False False .
# expect: ['.', (), '', '', '', '', '', [], '', '.']
# expect: [] False False .
# expect: ['a', ('a',), '', '', '', 'a', '', [], 'a', '.']
# expect: ['.'] False False a
# expect: ['a/b', ('a', 'b'), '', '', '', 'b', '', [], 'b', 'a']
# expect: ['a', '.'] False False a/b
# expect: ['/', ('/',), '/', '/', '', '', '', [], '', '/']
# expect: [] True False /
# expect: ['//', ('//',), '//', '//', '', '', '', [], '', '//']
# expect: [] True False //
# expect: ['/a', ('/', 'a'), '/', '/', '', 'a', '', [], 'a', '/']
# expect: ['/'] True False /a
# expect: ['//a/b', ('//', 'a', 'b'), '//', '//', '', 'b', '', [], 'b', '//a']
# expect: ['//a', '//'] True False //a/b
# expect: ['a/b/c', ('a', 'b', 'c'), '', '', '', 'c', '', [], 'c', 'a/b']
# expect: ['a/b', 'a', '.'] False False a/b/c
# expect: ['../x', ('..', 'x'), '', '', '', 'x', '', [], 'x', '..']
# expect: ['..', '.'] False False ../x
# expect: ['/a/..', ('/', 'a', '..'), '/', '/', '', '..', '', [], '..', '/a']
# expect: ['/a', '/'] True False /a/..
# expect: ['a.tar.gz', ('a.tar.gz',), '', '', '', 'a.tar.gz', '.gz', ['.tar', '.gz'], 'a.tar', '.']
# expect: ['.'] False False a.tar.gz
# expect: ['.rc', ('.rc',), '', '', '', '.rc', '', [], '.rc', '.']
# expect: ['.'] False False .rc
# expect: ['x.', ('x.',), '', '', '', 'x.', '', [], 'x.', '.']
# expect: ['.'] False False x.
# expect: ['..', ('..',), '', '', '', '..', '', [], '..', '.']
# expect: ['.'] False False ..
# expect: ['a/.b.c', ('a', '.b.c'), '', '', '', '.b.c', '.c', ['.c'], '.b', 'a']
# expect: ['a', '.'] False False a/.b.c

p = PurePosixPath("/a/b/c.txt")
print(repr(p), type(PurePath()), type(Path("x")), os.fspath(p), bytes(p))
# expect: PurePosixPath('/a/b/c.txt') <class 'pathlib.PurePosixPath'> <class 'pathlib.PosixPath'> /a/b/c.txt b'/a/b/c.txt'
print(PurePath("a", "b", PurePath("c")), PurePath("a", "/b", "c"), PurePath())  # expect: a/b/c /b/c .
print(p / "d", "x" / PurePath("y"), p.joinpath("u", "v"), PurePath("a") / PurePath("/b"))
# expect: /a/b/c.txt/d x/y /a/b/c.txt/u/v /b
print(p.parents[0], p.parents[-1], p.parents[0:2], len(p.parents), p.parents)
# expect: /a/b / (PurePosixPath('/a/b'), PurePosixPath('/a')) 3 <PurePosixPath.parents>
attempt(lambda: p.parents[3])  # expect: IndexError 3
print(p.with_name("d.py"), p.with_stem("z"), p.with_suffix(".md"), p.with_suffix(""))
# expect: /a/b/d.py /a/b/z.txt /a/b/c.md /a/b/c
attempt(PurePath("/").with_name, "a")  # expect: ValueError PurePosixPath('/') has an empty name
attempt(p.with_name, "a/b")  # expect: ValueError Invalid name 'a/b'
attempt(p.with_name, "")  # expect: ValueError Invalid name ''
attempt(p.with_suffix, "md")  # expect: ValueError Invalid suffix 'md'
attempt(p.with_suffix, ".")  # expect: ValueError Invalid suffix '.'
attempt(PurePath("").with_suffix, ".a")  # expect: ValueError PurePosixPath('.') has an empty name
print(p == PurePath("/a/b//c.txt"), p == "/a/b/c.txt", p < PurePath("/b"), sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]))
# expect: True False True [PurePosixPath('a'), PurePosixPath('a/c'), PurePosixPath('b')]
print(hash(p) == hash(PurePath("/a/b/c.txt")), len({p, PurePath(str(p))}))  # expect: True 1
attempt(lambda: p < 1)  # expect: TypeError '<' not supported between instances of 'PurePosixPath' and 'int'
attempt(lambda: p / 1)  # expect: TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
attempt(PurePath, 1)
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
attempt(PurePath, b"a")
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
print(p.is_relative_to("/a"), p.is_relative_to("/x"), p.is_relative_to("a"), p.is_relative_to(p))
# expect: True False False True
print(repr(p.relative_to("/a")), repr(p.relative_to(p)), p.relative_to("/a/x", walk_up=True), PurePath("a/b").relative_to("c", walk_up=True))
# expect: PurePosixPath('b/c.txt') PurePosixPath('.') ../b/c.txt ../a/b
attempt(p.relative_to, "/x")  # expect: ValueError '/a/b/c.txt' is not in the subpath of '/x'
attempt(p.relative_to, "a")  # expect: ValueError '/a/b/c.txt' is not in the subpath of 'a'
attempt(p.relative_to, "a", walk_up=True)  # expect: ValueError '/a/b/c.txt' and 'a' have different anchors
attempt(PurePath("a").relative_to, "../b", walk_up=True)  # expect: ValueError '..' segment in '../b' cannot be walked
for name, pattern in ("a/b.py", "*.py"), ("/a/b.py", "b.*"), ("a/b.py", "/*.py"), ("/b.py", "/*.py"), ("b.py", "a/*.py"), ("A", "a"), ("x/a/b", "a/?"):
    print(name, pattern, PurePath(name).match(pattern))
# expect: a/b.py *.py True
# expect: /a/b.py b.* True
# expect: a/b.py /*.py False
# expect: /b.py /*.py True
# expect: b.py a/*.py False
# expect: A a False
# expect: x/a/b a/? True
print(PurePath("A.PY").match("*.py", case_sensitive=False))  # expect: True
attempt(p.match, "")  # expect: ValueError empty pattern
print(p.as_uri(), PurePath("/a b/é%").as_uri())  # expect: file:///a/b/c.txt file:///a%20b/%C3%A9%25
attempt(PurePath("a").as_uri)  # expect: ValueError relative path can't be expressed as a file URI


class Marked(PurePosixPath):
    def __init__(self, *segments, mark=0):
        super().__init__(*segments)
        self.mark = mark

    def with_segments(self, *segments):
        return type(self)(*segments, mark=self.mark)


print(repr(Marked("a/b", mark=5).parent), (Marked("a", mark=5) / "c").mark)  # expect: Marked('a') 5
