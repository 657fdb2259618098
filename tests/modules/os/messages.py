# Messages of os functions, both names of a failed rename, times before 1970, scandir, renames.
# oracle: error numbers of Linux
import os
def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
os.mkdir("_messages.tmp")
os.chdir("_messages.tmp")
show(os.mkdir, 3)  # expect: TypeError mkdir: path should be string, bytes or os.PathLike, not int
show(os.rmdir, None)  # expect: TypeError rmdir: path should be string, bytes or os.PathLike, not NoneType
show(os.remove, 1.5)  # expect: TypeError remove: path should be string, bytes or os.PathLike, not float
show(os.rename, 1, "a")  # expect: TypeError rename: src should be string, bytes or os.PathLike, not int
show(os.rename, "a", None)  # expect: TypeError rename: dst should be string, bytes or os.PathLike, not NoneType
show(os.replace, "nope", "x")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'x'
try:
    os.rename("nope", "x")
except OSError as e:
    print(e, e.filename, e.filename2, e.errno)  # expect: [Errno 2] No such file or directory: 'nope' -> 'x' nope x 2
show(os.mkdir, "a\0b")  # expect: ValueError embedded null byte
show(os.mkdir, "x" * 300)
# expect: OSError [Errno 36] File name too long: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
open("f", "w").close()
os.utime("f", (1.5, 2.25))
print(os.stat("f").st_mtime, os.stat("f").st_mtime_ns, os.stat("f")[8])  # expect: 2.25 2250000000 2
os.utime("f", (-1.5, -2.5))
print(os.stat("f").st_mtime, os.stat("f").st_mtime_ns, os.stat("f")[8])  # expect: -2.5 -2500000000 -3
show(os.utime, "f", (1,))  # expect: TypeError utime: 'times' must be either a tuple of two ints or None
show(os.utime, "f", ("a", 2))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(os.utime, "f", ns=(1.5, 2))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(os.utime, "f", (1, 2), ns=(1, 2))  # expect: ValueError utime: you may specify either 'times' or 'ns' but not both
show(os.stat_result, range(3))  # expect: TypeError os.stat_result() takes an at least 10-sequence (3-sequence given)
show(os.stat_result, range(30))  # expect: TypeError os.stat_result() takes an at most 19-sequence (30-sequence given)
show(os.stat_result, 5)  # expect: TypeError constructor requires a sequence
print(os.stat_result(range(10)), os.stat_result(range(10)).st_mtime, os.stat_result(range(16)).st_mtime)
# expect: os.stat_result(st_mode=0, st_ino=1, st_dev=2, st_nlink=3, st_uid=4, st_gid=5, st_size=6, st_atime=7, st_mtime=8, st_ctime=9) 8 11
show(setattr, os.stat("f"), "st_size", 3)  # expect: AttributeError readonly attribute
os.makedirs("d/e")
print(sorted(os.listdir(b".")), sorted(os.listdir()))  # expect: [b'd', b'f'] ['d', 'f']
with os.scandir() as entries:
    print(sorted((x.name, x.path, x.is_dir(), x.is_file(), x.is_symlink()) for x in entries))
# expect: [('d', './d', True, False, False), ('f', './f', False, True, False)]
print([os.fspath(x) for x in os.scandir("d")], [x for x in os.scandir("d")])  # expect: ['d/e'] [<DirEntry 'e'>]
show(os.scandir, "nope")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
os.renames("f", "new/deep/f")
print(os.path.exists("new/deep/f"))  # expect: True
os.renames("new/deep/f", "f")
print(os.path.exists("new"))  # expect: False
os.removedirs("d/e")
print(os.listdir())  # expect: ['f']
show(os.removedirs, "nope")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
os.remove("f")
os.chdir("..")
os.rmdir("_messages.tmp")
