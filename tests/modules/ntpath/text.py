# Paths of Windows as text
import ntpath

for path in ("c:/a/b.txt", r"c:x\y", r"\\server\share\dir", r"\\?\UNC\srv\sh\f", "a/b", r"\a", "", r"\\x"):
    print(repr(path), ntpath.splitdrive(path), ntpath.splitroot(path), ntpath.split(path), ntpath.isabs(path))
# expect: 'c:/a/b.txt' ('c:', '/a/b.txt') ('c:', '/', 'a/b.txt') ('c:/a', 'b.txt') True
# expect: 'c:x\\y' ('c:', 'x\\y') ('c:', '', 'x\\y') ('c:x', 'y') False
# expect: '\\\\server\\share\\dir' ('\\\\server\\share', '\\dir') ('\\\\server\\share', '\\', 'dir') ('\\\\server\\share\\', 'dir') True
# expect: '\\\\?\\UNC\\srv\\sh\\f' ('\\\\?\\UNC\\srv\\sh', '\\f') ('\\\\?\\UNC\\srv\\sh', '\\', 'f') ('\\\\?\\UNC\\srv\\sh\\', 'f') True
# expect: 'a/b' ('', 'a/b') ('', '', 'a/b') ('a', 'b') False
# expect: '\\a' ('', '\\a') ('', '\\', 'a') ('\\', 'a') True
# expect: '' ('', '') ('', '', '') ('', '') False
# expect: '\\\\x' ('\\\\x', '') ('\\\\x', '', '') ('\\\\x', '') True
print(ntpath.join("c:/a", "b"), ntpath.join("c:a", "d:b"), ntpath.join("c:/a", "C:b"), ntpath.join("c:/a", "/x"), ntpath.join(r"\\s\h", "x"))
# expect: c:/a\b d:b C:/a\b c:/x \\s\h\x
print(ntpath.normpath("C:/a/../../b/./c//d"), ntpath.normpath(""), ntpath.normpath(r"..\.."), ntpath.normpath(b"a/..//b"))
# expect: C:\b\c\d . ..\.. b'b'
print(ntpath.normcase("A/b"), ntpath.splitext("a.b/c"), ntpath.splitext("x/.c"), ntpath.splitext("x/a.tar.gz"))
# expect: a\b ('a.b/c', '') ('x/.c', '') ('x/a.tar', '.gz')
print(ntpath.commonpath(["C:\\a\\b", "c:/A/c"]), ntpath.relpath("C:/a/b", "c:/A/d/e"))  # expect: C:\a ..\..\b
for call in (
    lambda: ntpath.commonpath([]), lambda: ntpath.commonpath(["C:/a", "D:/a"]), lambda: ntpath.commonpath(["C:/a", "a"]),
    lambda: ntpath.relpath("C:/a", "D:/b"), lambda: ntpath.relpath(""), lambda: ntpath.join("a", b"b"), lambda: ntpath.join("a", 1),
    lambda: ntpath.splitroot(1),
):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: ValueError commonpath() arg is an empty sequence
# expect: ValueError Paths don't have the same drive
# expect: ValueError Can't mix absolute and relative paths
# expect: ValueError path is on mount 'C:', start on mount 'D:'
# expect: ValueError no path specified
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# expect: TypeError expected str, bytes or os.PathLike object, not int
print([ntpath.ismount(path) for path in ("c:/", "c:/a", r"\\a\b", r"\\a\b\c", "c:")])
# expect: [True, False, True, False, False]
import os

os.environ["ADDER_X"] = "value"
print(ntpath.expandvars("$ADDER_X %ADDER_X% ${ADDER_X} $$ %% '$ADDER_X' %nothing% $no-name ${open"))
# expect: value value value $ % '$ADDER_X' %nothing% $no-name ${open
print(sorted(ntpath.__all__) == sorted(name for name in ntpath.__all__ if hasattr(ntpath, name)))  # expect: True
