# Library, ntpath: paths of Windows as text, on any machine.
import ntpath

print([getattr(ntpath, name) for name in ("curdir", "pardir", "sep", "altsep", "extsep", "pathsep", "defpath", "devnull")], ntpath.supports_unicode_filenames in (True, False))
# expect: ['.', '..', '\\', '/', '.', ';', '.;C:\\bin', 'nul'] True
PATHS = ["c:\\a\\b.txt", "c:b", "\\a\\", "\\\\server\\share\\x\\y", "a/b\\c", "", "c:\\", "//server/share", "..\\x\\..\\y", "C:/A/./B//c", "\\\\?\\c:\\a", "a.b.c", ".x"]
for path in PATHS:
    print(repr(path), ntpath.splitdrive(path), ntpath.splitroot(path), ntpath.split(path), ntpath.splitext(path), ntpath.isabs(path), repr(ntpath.normpath(path)), repr(ntpath.normcase(path)), repr(ntpath.basename(path)), repr(ntpath.dirname(path)), ntpath.ismount(path))
# expect: 'c:\\a\\b.txt' ('c:', '\\a\\b.txt') ('c:', '\\', 'a\\b.txt') ('c:\\a', 'b.txt') ('c:\\a\\b', '.txt') True 'c:\\a\\b.txt' 'c:\\a\\b.txt' 'b.txt' 'c:\\a' False
# expect: 'c:b' ('c:', 'b') ('c:', '', 'b') ('c:', 'b') ('c:b', '') False 'c:b' 'c:b' 'b' 'c:' False
# expect: '\\a\\' ('', '\\a\\') ('', '\\', 'a\\') ('\\a', '') ('\\a\\', '') True '\\a' '\\a\\' '' '\\a' False
# expect: '\\\\server\\share\\x\\y' ('\\\\server\\share', '\\x\\y') ('\\\\server\\share', '\\', 'x\\y') ('\\\\server\\share\\x', 'y') ('\\\\server\\share\\x\\y', '') True '\\\\server\\share\\x\\y' '\\\\server\\share\\x\\y' 'y' '\\\\server\\share\\x' False
# expect: 'a/b\\c' ('', 'a/b\\c') ('', '', 'a/b\\c') ('a/b', 'c') ('a/b\\c', '') False 'a\\b\\c' 'a\\b\\c' 'c' 'a/b' False
# expect: '' ('', '') ('', '', '') ('', '') ('', '') False '.' '' '' '' False
# expect: 'c:\\' ('c:', '\\') ('c:', '\\', '') ('c:\\', '') ('c:\\', '') True 'c:\\' 'c:\\' '' 'c:\\' True
# expect: '//server/share' ('//server/share', '') ('//server/share', '', '') ('//server/share', '') ('//server/share', '') True '\\\\server\\share' '\\\\server\\share' '' '//server/share' True
# expect: '..\\x\\..\\y' ('', '..\\x\\..\\y') ('', '', '..\\x\\..\\y') ('..\\x\\..', 'y') ('..\\x\\..\\y', '') False '..\\y' '..\\x\\..\\y' 'y' '..\\x\\..' False
# expect: 'C:/A/./B//c' ('C:', '/A/./B//c') ('C:', '/', 'A/./B//c') ('C:/A/./B', 'c') ('C:/A/./B//c', '') True 'C:\\A\\B\\c' 'c:\\a\\.\\b\\\\c' 'c' 'C:/A/./B' False
# expect: '\\\\?\\c:\\a' ('\\\\?\\c:', '\\a') ('\\\\?\\c:', '\\', 'a') ('\\\\?\\c:\\', 'a') ('\\\\?\\c:\\a', '') True '\\\\?\\c:\\a' '\\\\?\\c:\\a' 'a' '\\\\?\\c:\\' False
# expect: 'a.b.c' ('', 'a.b.c') ('', '', 'a.b.c') ('', 'a.b.c') ('a.b', '.c') False 'a.b.c' 'a.b.c' 'a.b.c' '' False
# expect: '.x' ('', '.x') ('', '', '.x') ('', '.x') ('.x', '') False '.x' '.x' '.x' '' False
for parts in (("c:\\a", "b"), ("c:\\a", "\\b"), ("c:\\a", "d:b"), ("c:", "b"), ("c:\\a", "c:b"), ("", "b"), ("a/", "b/", "c"), ("\\\\s\\s", "x"), ("a", "")):
    print(parts, ntpath.join(*parts))
# expect: ('c:\\a', 'b') c:\a\b
# expect: ('c:\\a', '\\b') c:\b
# expect: ('c:\\a', 'd:b') d:b
# expect: ('c:', 'b') c:b
# expect: ('c:\\a', 'c:b') c:\a\b
# expect: ('', 'b') b
# expect: ('a/', 'b/', 'c') a/b/c
# expect: ('\\\\s\\s', 'x') \\s\s\x
# expect: ('a', '') a\
print(ntpath.commonprefix(["c:\\abc", "c:\\abd"]), ntpath.commonpath(["c:\\a\\b", "C:/a\\c"]), ntpath.commonpath(["a\\b", "a"]))
# expect: c:\ab c:\a a
print(ntpath.expandvars("%NO_SUCH_NAME% $NO_SUCH_NAME x"), ntpath.expanduser("no tilde"), ntpath.join(b"c:\\a", b"b"))
# expect: %NO_SUCH_NAME% $NO_SUCH_NAME x no tilde b'c:\\a\\b'
for wrong in (lambda: ntpath.commonpath([]), lambda: ntpath.commonpath(["c:\\a", "d:\\a"]), lambda: ntpath.commonpath(["c:\\a", "c:a"]), lambda: ntpath.join("a", b"b"), lambda: ntpath.splitdrive(5), lambda: ntpath.getsize("no\\such\\file")):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, str(error)[:60])
# expect: ValueError commonpath() arg is an empty sequence
# expect: ValueError Paths don't have the same drive
# expect: ValueError Can't mix absolute and relative paths
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: FileNotFoundError [Errno 2] No such file or directory: 'no\\such\\file'
print(ntpath.exists("no"), ntpath.isdir("no"), ntpath.isfile("no"), ntpath.islink("no"), ntpath.lexists("no"), ntpath.isjunction("no"))
# expect: False False False False False False
