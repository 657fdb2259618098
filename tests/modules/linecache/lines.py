# Library, linecache: lines of files by number, kept until somebody says otherwise.
import linecache
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "text.py")
with open(path, "w") as file:
    file.write("first\nsecond\n\nlast without end")
print(repr(linecache.getline(path, 1)), repr(linecache.getline(path, 4)))  # expect: 'first\n' 'last without end\n'
print([linecache.getline(path, number) for number in (0, -1, 5, 100)])  # expect: ['', '', '', '']
print(linecache.getlines(path))  # expect: ['first\n', 'second\n', '\n', 'last without end\n']
print(linecache.getline(path + ".none", 1) == "", linecache.getlines(path + ".none"))  # expect: True []
os.remove(path)
linecache.checkcache()
print(linecache.getline(path, 1) == "")  # expect: True
linecache.clearcache()
print(linecache.cache)  # expect: {}
print(linecache.getline("<nothing>", 1) == "", linecache.lazycache("<nothing>", {}))  # expect: True False


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "lazy one\nlazy two\n"


print(linecache.lazycache("made up.py", {"__name__": "made_up", "__loader__": Loader()}))  # expect: True
print(linecache.getline("made up.py", 2).strip())
# expect: asked for made_up
# expect: lazy two


print(linecache.getlines("made up.py"))  # expect: ['lazy one\n', 'lazy two\n']
print(linecache.getline("other.py", 1, {"__name__": "other", "__loader__": Loader()}).strip())
# expect: asked for other
# expect: lazy one


os.rmdir(folder)
