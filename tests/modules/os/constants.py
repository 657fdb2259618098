# Library, os: constants of paths and modes, access, and numbers about files and file systems.
import os
import tempfile

print([os.F_OK, os.R_OK, os.W_OK, os.X_OK], os.curdir, os.pardir, os.extsep, os.sep, os.altsep, os.pathsep, os.devnull, repr(os.linesep), os.name)
# expect: [0, 4, 2, 1] . .. . / None : /dev/null '\n' posix


print([getattr(os.path, name) for name in ("curdir", "pardir", "extsep", "sep", "altsep", "pathsep", "devnull", "defpath")][:7])
# expect: ['.', '..', '.', '/', None, ':', '/dev/null']


print(os.error is OSError, os.error.__mro__[1].__name__)  # expect: True Exception
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    with open(path, "w") as file:
        file.write("12345")
    print(os.access(path, os.F_OK), os.access(path, os.R_OK | os.W_OK), os.access(path + "x", os.F_OK))
    status = os.lstat(path)
    print(status.st_size, status.st_mtime_ns // 10**9 == int(status.st_mtime), status.st_atime_ns > 0, status.st_ctime_ns >= 0)
    print(os.path.getsize(path), os.path.getmtime(path) == status.st_mtime, os.path.getatime(path) > 0, os.path.getctime(path) > 0)
    print(os.path.islink(path), os.path.lexists(path), os.path.lexists(path + "x"), os.path.isfile(path), os.path.isdir(folder), os.path.ismount("/"))
    room = os.statvfs(folder)
    print(type(room).__name__, room.f_bsize > 0, room.f_frsize > 0, room.f_blocks >= room.f_bfree >= room.f_bavail >= 0, room.f_files >= room.f_ffree, room.f_favail >= 0, room.f_flag >= 0, room.f_namemax >= 12, len(room))
    for wrong in (lambda: os.path.getmtime(path + "x"), lambda: os.path.getatime(path + "x"), lambda: os.lstat(path + "x"), lambda: os.access(1.5, 0)):
        try:
            wrong()
        except (OSError, TypeError) as error:
            print(type(error).__name__, str(error).replace(folder, "")[:60])
# expect: True True False
# expect: 5 True True True
# expect: 5 True True True
# expect: False True False True True True
# expect: statvfs_result True True True True True True True 10
# expect: FileNotFoundError [Errno 2] No such file or directory: '/filex'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/filex'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/filex'
# expect: TypeError access: path should be string, bytes or os.PathLike, not flo




















print(type(os.uname()).__name__, os.uname()._fields if hasattr(os.uname(), "_fields") else "", len(os.uname()), os.uname().sysname == os.uname()[0])
# expect: uname_result  5 True


os.sync()
