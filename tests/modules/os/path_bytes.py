# os.path with bytes, with keywords, and the functions that only look at text.
import os.path as p
def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
for path in (b"", b"/", b"a/b.c", b"/a//b/", b".x", b"\xff/y"):
    print(p.basename(path), p.dirname(path), p.split(path), p.splitext(path), p.isabs(path), p.normpath(path))
# expect: b'' b'' (b'', b'') (b'', b'') False b'.'
# expect: b'' b'/' (b'/', b'') (b'/', b'') True b'/'
# expect: b'b.c' b'a' (b'a', b'b.c') (b'a/b', b'.c') False b'a/b.c'
# expect: b'' b'/a//b' (b'/a//b', b'') (b'/a//b/', b'') True b'/a/b'
# expect: b'.x' b'' (b'', b'.x') (b'.x', b'') False b'.x'
# expect: b'y' b'\xff' (b'\xff', b'y') (b'\xff/y', b'') False b'\xff/y'
for path in ("", "/", "//", "///", "a/b", "/a", "//a/b", "///a"):
    print(p.splitroot(path), p.splitdrive(path), p.normcase(path))
# expect: ('', '', '') ('', '') 
# expect: ('', '/', '') ('', '/') /
# expect: ('', '//', '') ('', '//') //
# expect: ('', '/', '//') ('', '///') ///
# expect: ('', '', 'a/b') ('', 'a/b') a/b
# expect: ('', '/', 'a') ('', '/a') /a
# expect: ('', '//', 'a/b') ('', '//a/b') //a/b
# expect: ('', '/', '//a') ('', '///a') ///a
show(p.join, b"a", b"b", b"/c", b"d/")  # expect: b'/c/d/'
show(p.join, "a", b"b")  # expect: TypeError Can't mix strings and bytes in path components
show(p.join, b"a", "b")  # expect: TypeError Can't mix strings and bytes in path components
show(p.join, "a", 3)  # expect: TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
show(p.join, 3)  # expect: TypeError expected str, bytes or os.PathLike object, not int
show(p.relpath, b"/a/b", b"/a/c")  # expect: b'../b'
show(p.relpath, "a", b"b")  # expect: TypeError Can't mix strings and bytes in path components
show(p.relpath, "")  # expect: ValueError no path specified
show(p.commonprefix, [b"abc", b"abd"])  # expect: b'ab'
show(p.commonprefix, ["äb", "äc"])  # expect: 'ä'
show(p.commonprefix, ["\u00e4", "\u00e5"])  # expect: ''
show(p.commonpath, ["/a/b", "/a/c", "/a"])  # expect: '/a'
show(p.commonpath, ["a/b/c", "a/bc"])  # expect: 'a'
show(p.commonpath, ["a//b/./c", "a/b"])  # expect: 'a/b'
show(p.commonpath, ["/"])  # expect: '/'
show(p.commonpath, [b"a/b", b"a/c"])  # expect: b'a'
show(p.commonpath, [])  # expect: ValueError commonpath() arg is an empty sequence
show(p.commonpath, ["/a", "b"])  # expect: ValueError Can't mix absolute and relative paths
show(p.commonpath, ["a", b"b"])  # expect: TypeError Can't mix strings and bytes in path components
print(repr(p.normpath("a\0b")), p.exists("a\0b"), p.isfile("a\0b"))  # expect: 'a\x00b' False False
show(p.exists, "x" * 5000)  # expect: False
print(p.join(a="x"), p.basename(p="a/b"), p.isabs(s="a"), p.isdir(s="."), p.exists(path="."), p.commonprefix(m=["a"]))
# expect: x b False True True a
print(p.samefile(f1=".", f2="./."), p.ismount("/"), p.ismount("nope"), p.expanduser("a~"))  # expect: True True False a~
import os
os.environ["ADDER_X"] = "val"
print(p.expandvars("$ADDER_X/${ADDER_X}b$NOPE_X/${NOPE_X}$/$ADDER_Xb"), p.expandvars(b"-$ADDER_X-"), p.expandvars("none"))
# expect: val/valb$NOPE_X/${NOPE_X}$/$ADDER_Xb b'-val-' none
print(p.samestat(os.stat("."), os.stat("./")), p.defpath, p.supports_unicode_filenames)  # expect: True /bin:/usr/bin False
