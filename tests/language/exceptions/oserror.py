# Library, OSError: errno, strerror, filename; the subclass is chosen by errno.
import errno
e = OSError(errno.ENOENT, "No such file", "f.txt")
print(type(e).__name__, e.errno == errno.ENOENT, e.strerror, e.filename, e.filename2)
# expect: FileNotFoundError True No such file f.txt None
print(str(e) == f"[Errno {errno.ENOENT}] No such file: 'f.txt'", e.args == (errno.ENOENT, "No such file"))
# expect: True True
for n in ("EEXIST", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "ETIMEDOUT", "EAGAIN", "EPIPE", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ECHILD", "ESRCH", "EINTR", "EIO"):
    if hasattr(errno, n): print(n, type(OSError(getattr(errno, n), "x")).__name__)
# expect: EEXIST FileExistsError
# expect: EACCES PermissionError
# expect: EPERM PermissionError
# expect: EISDIR IsADirectoryError
# expect: ENOTDIR NotADirectoryError
# expect: ETIMEDOUT TimeoutError
# expect: EAGAIN BlockingIOError
# expect: EPIPE BrokenPipeError
# expect: ECONNREFUSED ConnectionRefusedError
# expect: ECONNRESET ConnectionResetError
# expect: ECONNABORTED ConnectionAbortedError
# expect: ECHILD ChildProcessError
# expect: ESRCH ProcessLookupError
# expect: EINTR InterruptedError
# expect: EIO OSError
print(OSError("only"), OSError("only").errno, repr(OSError(errno.EPERM, "a", "f")) == f"PermissionError({errno.EPERM}, 'a')", OSError().args, str(OSError(5)))
# expect: only None True () 5
two = OSError(1, "msg", "a", None, "b")
print(str(two), two.filename2)  # expect: [Errno 1] msg: 'a' -> 'b' b
class Sub(OSError): pass
print(type(Sub(errno.ENOENT, "x")).__name__, FileNotFoundError("x").errno)  # expect: Sub None
try:
    open("does-not-exist/nowhere.txt")
except FileNotFoundError as f:
    print(f.errno == errno.ENOENT, f.filename)  # expect: True does-not-exist/nowhere.txt
