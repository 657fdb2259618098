# Library, zipfile: places in an archive as paths, with patterns.
import io
import zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, "w") as archive:
    for name in ("a/b/c.txt", "a/d.py", "n.tar.gz", "a/e.x"):
        archive.writestr(name, name)
root = zipfile.Path(zipfile.ZipFile(data))
root.root.filename = "archive.zip"
print([place.at for place in root.glob("**/*.txt")], [place.at for place in (root / "a").glob("*.py")], [place.at for place in root.rglob("*.x")])
# expect: ['a/b/c.txt'] ['a/d.py'] ['a/e.x']
place = root / "n.tar.gz"
print(place.name, place.stem, place.suffix, place.suffixes, place.match("*.gz"), place.match("x/*"), place.is_symlink(), (root / "a/b/c.txt").relative_to(root / "a"), str(place), repr(place))
# expect: n.tar.gz n.tar .gz ['.tar', '.gz'] True False False b/c.txt archive.zip/n.tar.gz Path('archive.zip', 'n.tar.gz')
print([one.name for one in root.iterdir()], (root / "a").is_dir(), (root / "zz").exists(), place.parent.at, (root / "a" / "b").parent.name, place.read_bytes(), place.open().read())
# expect: ['n.tar.gz', 'a'] True False  a b'n.tar.gz' n.tar.gz
try:
    root.glob("")
except ValueError as error:
    print(error)
# expect: Unacceptable pattern: ''
for wrong in (lambda: (root / "a").open(), lambda: (root / "zz").read_text(), lambda: list(place.iterdir())):
    try:
        wrong()
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
# expect: IsADirectoryError archive.zip/a/
# expect: FileNotFoundError archive.zip/zz
# expect: ValueError Can't listdir a file
