# Library, os: numbers of open files where functions take paths; module genericpath; what other functions say to numbers.
import genericpath
import glob
import os


def show(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


fd = os.open("as_path.tmp", os.O_CREAT | os.O_RDWR)
os.write(fd, b"12345")
print(os.stat(fd).st_size, os.path.exists(fd), os.path.isfile(fd), os.path.isdir(fd), os.path.getsize(fd))
# expect: 5 True True False 5


os.close(fd)
print(os.path.exists(fd), genericpath.exists(fd))  # expect: False False
for value in 1.5, None:
    for function in os.stat, os.path.exists, os.path.getsize, os.mkdir, os.remove:
        show(function, value)
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# expect: TypeError mkdir: path should be string, bytes or os.PathLike, not float
# expect: TypeError remove: path should be string, bytes or os.PathLike, not float
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
# expect: TypeError mkdir: path should be string, bytes or os.PathLike, not NoneType
# expect: TypeError remove: path should be string, bytes or os.PathLike, not NoneType




















show(os.mkdir, 3)  # expect: TypeError mkdir: path should be string, bytes or os.PathLike, not int

print(genericpath.commonprefix(["abc", "abd"]), genericpath.isfile("as_path.tmp"))  # expect: ab True
print(glob.glob0(".", "as_path.tmp"), glob.glob1("", "as_p*.tmp"), glob.glob0(".", "none"), glob.glob1("none", "*"))
# expect: ['as_path.tmp'] ['as_path.tmp'] [] []


same = genericpath.samefile, genericpath.samestat, genericpath.sameopenfile
print(same[0]("as_path.tmp", "./as_path.tmp"), same[1](os.stat("."), os.stat(".")), same[2](0, 0), genericpath.islink("as_path.tmp"))
# expect: True True True False
print(all(isinstance(time("as_path.tmp"), float) for time in (genericpath.getatime, genericpath.getctime, genericpath.getmtime)))
# expect: True
os.remove("as_path.tmp")
