# Library, os: mkdir, listdir, rename, remove, rmdir, stat, getcwd, chdir, walk.
import os
top = "_os_test_dir"
os.mkdir(top)
try:
    for n in ("b.txt", "a.txt"):
        with open(top + "/" + n, "w") as f: f.write(n)
    os.mkdir(os.path.join(top, "sub"))
    print(sorted(os.listdir(top)), os.path.isdir(top), os.path.isfile(top + "/a.txt"), os.path.exists(top + "/zz"), os.stat(top + "/a.txt").st_size)
    # expect: ['a.txt', 'b.txt', 'sub'] True True False 5
    os.rename(top + "/a.txt", top + "/c.txt")
    os.replace(top + "/c.txt", top + "/b.txt")
    with open(top + "/b.txt") as f: print(f.read())  # expect: a.txt
    print([(d, sorted(s), sorted(fs)) for d, s, fs in os.walk(top)])
    # expect: [('_os_test_dir', ['sub'], ['b.txt']), ('_os_test_dir/sub', [], [])]
    old = os.getcwd()
    os.chdir(top)
    print(sorted(os.listdir()), os.path.basename(os.getcwd()))  # expect: ['b.txt', 'sub'] _os_test_dir
    os.chdir(old)
    for f, a in ((os.mkdir, (top,)), (os.rmdir, (top,)), (os.remove, (top + "/none",)), (os.listdir, (top + "/none",)), (os.rename, (top + "/x", top + "/y")), (os.stat, ("_none",)), (os.chdir, ("_none",)), (os.rmdir, ("_none",)), (os.listdir, (top + "/b.txt",))):
        try:
            f(*a)
        except OSError as e:
            print(f.__name__, type(e).__name__, e.filename)
    # expect: mkdir FileExistsError _os_test_dir
    # expect: rmdir OSError _os_test_dir
    # expect: remove FileNotFoundError _os_test_dir/none
    # expect: listdir FileNotFoundError _os_test_dir/none
    # expect: rename FileNotFoundError _os_test_dir/x
    # expect: stat FileNotFoundError _none
    # expect: chdir FileNotFoundError _none
    # expect: rmdir FileNotFoundError _none
    # expect: listdir NotADirectoryError _os_test_dir/b.txt
finally:
    os.remove(top + "/b.txt")
    os.rmdir(top + "/sub")
    os.rmdir(top)
print(os.path.exists(top))  # expect: False
