# Library, errno: names and the table errorcode.
import errno
for name in ("EPERM", "ENOENT", "EIO", "EBADF", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENODEV", "ENOTDIR", "EISDIR", "EINVAL", "ENOSPC", "ETIMEDOUT", "EINPROGRESS", "ECONNREFUSED"):
    value = getattr(errno, name)
    if errno.errorcode[value] not in (name, "EWOULDBLOCK"): print("wrong", name)
print(errno.errorcode[errno.ENOENT], type(errno.errorcode).__name__, isinstance(errno.EIO, int))
# expect: ENOENT dict True
try:
    raise OSError(errno.ENOENT, "gone")
except FileNotFoundError as e:
    print(e.errno == errno.ENOENT, e.strerror)  # expect: True gone
try:
    errno.NOPE
except AttributeError as e:
    print(e)  # expect: module 'errno' has no attribute 'NOPE'
