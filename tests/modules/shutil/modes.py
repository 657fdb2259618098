# Library, shutil: copies with and without what belongs to a file beside its bytes.
import os
import shutil
import tempfile

print(issubclass(shutil.SpecialFileError, OSError), issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.ReadError, OSError))
# expect: True True True

with tempfile.TemporaryDirectory() as folder:
    one, two = os.path.join(folder, "one"), os.path.join(folder, "two")
    for path, text in ((one, "first"), (two, "second")):
        with open(path, "w") as file:
            file.write(text)
    print(shutil.copymode(one, two), shutil.copystat(one, two), os.stat(two).st_mode == os.stat(one).st_mode, abs(os.stat(two).st_mtime - os.stat(one).st_mtime) < 2.1)
    print(shutil.copy2(one, two) == two, open(two).read(), shutil.copyfile(two, one + "3") == one + "3", shutil.copy(one, folder + "/sub") == folder + "/sub")
    for wrong in (lambda: shutil.copyfile(one, one), lambda: shutil.copymode(one + "none", two), lambda: shutil.copystat(one + "none", two), lambda: shutil.copyfile(folder, two)):
        try:
            wrong()
        except OSError as error:
            print(type(error).__name__, str(error).replace(folder, ""))
# expect: None None True True
# expect: True first True True
# expect: SameFileError '/one' and '/one' are the same file
# expect: FileNotFoundError [Errno 2] No such file or directory: '/onenone'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/onenone'
# expect: IsADirectoryError [Errno 21] Is a directory: ''






