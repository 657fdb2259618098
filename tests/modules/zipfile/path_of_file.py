# zipfile.Path: what is no folder is refused when it is asked, not when the first place is read.
import io
import zipfile

archive = io.BytesIO()
with zipfile.ZipFile(archive, "w") as writer:
    for name in "a.txt", "b/c.txt", "b/d/e.txt":
        writer.writestr(name, name)
root = zipfile.Path(zipfile.ZipFile(archive))
try:
    (root / "a.txt").iterdir()
except ValueError as e:
    print(e)  # expect: Can't listdir a file
print(sorted(place.at for place in root.iterdir()), sorted(place.at for place in (root / "b").iterdir()))  # expect: ['a.txt', 'b/'] ['b/c.txt', 'b/d/']
