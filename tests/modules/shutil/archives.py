# shutil: archives of folders, and formats that programs add.
# native: error numbers differ in WebAssembly
import os
import shutil
import tempfile
import zipfile


def attempt(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except Exception as error:
        return f"{type(error).__name__} {error}"


before = os.getcwd()
folder = os.path.realpath(tempfile.mkdtemp())
os.chdir(folder)
os.makedirs("d/e")
os.makedirs("d/empty")
for path, text in (("d/a.txt", "A"), ("d/e/b.txt", "B" * 1000)):
    with open(path, "w") as file:
        file.write(text)


def names(path):
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


print(shutil.make_archive("x", "zip", "d") == os.path.join(folder, "x.zip"), names("x.zip"))
# expect: True ['e/', 'empty/', 'a.txt', 'e/b.txt']
print(shutil.make_archive("y", "zip", ".", "d") == os.path.join(folder, "y.zip"), names("y.zip"))
# expect: True ['d/', 'd/e/', 'd/empty/', 'd/a.txt', 'd/e/b.txt']
print(shutil.make_archive("z", "zip", base_dir="d/e"), names("z.zip"), os.getcwd() == folder)
# expect: z.zip ['d/e/', 'd/e/b.txt'] True
print(shutil.make_archive("q/r/z", "zip", base_dir="d/e"), os.path.getsize("q/r/z.zip") < 500)  # expect: q/r/z.zip True
print(attempt(shutil.make_archive, "v", "nope"))  # expect: ValueError unknown archive format 'nope'
print(attempt(shutil.make_archive, "v", "zip", "nodir"))
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nodir'
print(attempt(shutil.make_archive, "v", "zip", "d/a.txt"))  # expect: NotADirectoryError [Errno 20] Not a directory: 'd/a.txt'
print(shutil.make_archive("dry", "zip", base_dir="d", dry_run=True), os.path.exists("dry.zip"))  # expect: dry.zip False

print(shutil.unpack_archive("x.zip", "out"), sorted(os.listdir("out")), os.listdir("out/e"), open("out/e/b.txt").read() == "B" * 1000)
# expect: None ['a.txt', 'e', 'empty'] ['b.txt'] True
print(shutil.unpack_archive("y.zip", "out2", "zip"), os.listdir("out2"))  # expect: None ['d']
print(attempt(shutil.unpack_archive, "x.foo", "out"))  # expect: ReadError Unknown archive format 'x.foo'
print(attempt(shutil.unpack_archive, "x.zip", "out", "foo"))  # expect: ValueError Unknown unpack format 'foo'
print(attempt(shutil.unpack_archive, "d/a.txt", "out", "zip"))  # expect: ReadError d/a.txt is not a zip file
print(("zip", "ZIP file") in shutil.get_archive_formats(), ("zip", [".zip"], "ZIP file") in shutil.get_unpack_formats())
# expect: True True

calls = []


def pack(base_name, base_dir, **options):
    calls.append((os.path.basename(base_name), base_dir, os.path.basename(os.getcwd()), sorted(options.items(), key=str)))
    return "packed"


print(shutil.register_archive_format("w", pack, [("a", 1)], "description"), ("w", "description") in shutil.get_archive_formats())
# expect: None True
print(shutil.make_archive("n", "w", "d"), calls)
# expect: packed [('n', '.', 'd', [('a', 1), ('dry_run', 0), ('group', None), ('logger', None), ('owner', None)])]
print(shutil.unregister_archive_format("w"), attempt(shutil.unregister_archive_format, "w"))  # expect: None KeyError 'w'
print(attempt(shutil.register_archive_format, "w", 3))  # expect: TypeError The 3 object is not callable
print(attempt(shutil.register_archive_format, "w", print, 3))  # expect: TypeError extra_args needs to be a sequence
print(attempt(shutil.register_archive_format, "w", print, [3]))  # expect: TypeError extra_args elements are : (arg_name, value)

unpacked = []
shutil.register_unpack_format("w", [".w"], lambda name, folder, **options: unpacked.append((name, folder, options)), [("a", 1)], "mine")
print(shutil.unpack_archive("x.w", "out3"), unpacked, ("w", [".w"], "mine") in shutil.get_unpack_formats())
# expect: None [('x.w', 'out3', {'a': 1})] True
print(attempt(shutil.register_unpack_format, "v", [".v", ".w"], print))  # expect: RegistryError .w is already registered for "w"
print(attempt(shutil.register_unpack_format, "v", [".v"], 3))  # expect: TypeError The registered function must be a callable
print(shutil.unregister_unpack_format("w"), attempt(shutil.unregister_unpack_format, "w"))  # expect: None KeyError 'w'
print(issubclass(shutil.ReadError, OSError), issubclass(shutil.RegistryError, OSError), issubclass(shutil.ExecError, OSError))
# expect: True False True

os.chdir(before)
shutil.rmtree(folder)
