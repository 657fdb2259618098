# Library, os: getenv, environ, constants, urandom.
import os
print(os.sep, os.linesep == "\n", os.getenv("_SURELY_NOT_SET_"), os.getenv("_SURELY_NOT_SET_", "default"), len(os.urandom(5)), type(os.getcwd()).__name__, os.path.isdir(os.getcwd()))
# expect: / True None default 5 str True
print(os.urandom(0), os.urandom(16) != os.urandom(16), os.fspath("a"), issubclass(os.error, OSError))
# expect: b'' True a True
class P:
    def __fspath__(self): return "via_fspath"
print(os.fspath(P()), os.path.join(P(), "x"))  # expect: via_fspath via_fspath/x
for f in (lambda: os.fspath(5), lambda: os.urandom(-1), lambda: os.getenv(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: ValueError negative argument not allowed
# expect: TypeError str expected, not int
