# Library, os.path: joining and splitting.
import os.path as p
print(p.join("a", "b", "c.txt"), p.join("a/", "b"), p.join("a", "/b"), p.join("", "a"), p.join("a", ""), p.split("/a/b.txt"), p.split("b"), p.split("/"), p.split("a/"), p.basename("/a/b.c"), p.dirname("/a/b.c"), p.dirname("a"), p.splitext("a/b.tar.gz"), p.splitext(".hidden"), p.splitext("a.b/c"), p.splitext("..x"))
# expect: a/b/c.txt a/b /b a a/ ('/a', 'b.txt') ('', 'b') ('/', '') ('a', '') b.c /a  ('a/b.tar', '.gz') ('.hidden', '') ('a.b/c', '') ('..x', '')

print(p.isabs("/a"), p.isabs("a"), p.normpath("a//b/../c/./d"), p.normpath(""), p.normpath("/../a"), p.normpath("../a/.."), p.normpath("//a"), p.sep, p.exists("/surely/not/here"), p.isfile("."), p.isdir("."), p.commonprefix(["abc", "abd"]))
# expect: True False a/c/d . /a .. //a / False False True ab

for f in (lambda: p.join(1), lambda: p.join("a", None), lambda: p.split(5), lambda: p.join("a", b"b"), lambda: p.splitext(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: expected str, bytes or os.PathLike object, not int
# expect: join() argument must be str, bytes, or os.PathLike object, not 'NoneType'
# expect: expected str, bytes or os.PathLike object, not int
# expect: Can't mix strings and bytes in path components
# expect: expected str, bytes or os.PathLike object, not NoneType





print(p.relpath("//a/b", "/"), p.realpath("//a/b"), p.abspath("//a/b"))  # expect: a/b /a/b //a/b
