# Library, importlib.metadata and importlib.resources: distributions by hand, the older functions of resources.
import os
import shutil
import sys
import warnings
from importlib import metadata, resources

os.makedirs("md_site/md_pkg-1.5.dist-info")
os.makedirs("md_site/md_pkg")
for name, text in (
    ("md_pkg-1.5.dist-info/METADATA", "Metadata-Version: 2.1\nName: md_pkg\nVersion: 1.5\nClassifier: A\nClassifier: B\n\nThe text.\n"),
    ("md_pkg-1.5.dist-info/RECORD", "md_pkg/__init__.py,sha256=abc,0\nmd_pkg/data.txt,,3\n"),
    ("md_pkg-1.5.dist-info/top_level.txt", "md_pkg\n"),
    ("md_pkg/__init__.py", ""), ("md_pkg/data.txt", "dat"),
):  # fmt: skip
    with open("md_site/" + name, "w") as file:
        file.write(text)
sys.path.insert(0, "md_site")
found = metadata.Distribution.from_name("md_pkg")
print(found.version, found.metadata["Name"], isinstance(found, metadata.Distribution))  # expect: 1.5 md_pkg True
print([each.version for each in metadata.Distribution.discover(name="md_pkg")])  # expect: ['1.5']
print(sum(each.metadata["Name"] == "md_pkg" for each in metadata.distributions()))  # expect: 1
print(metadata.packages_distributions()["md_pkg"])  # expect: ['md_pkg']
print(os.path.basename(str(found.locate_file("md_pkg/data.txt"))))  # expect: data.txt
described = metadata.metadata("md_pkg")
print(described.get_all("Classifier"), described.get_all("None"), sorted(described.keys())[:2], described.json["name"], described.json["classifier"])
# expect: ['A', 'B'] None ['Classifier', 'Classifier'] md_pkg ['A', 'B']
print(hasattr(metadata, "PackageMetadata"))  # expect: True
for wrong in "", None:
    try:
        metadata.Distribution.from_name(wrong)
    except (ValueError, metadata.PackageNotFoundError) as e:
        print(type(e).__name__, e)
# expect: ValueError A distribution name is required.
# expect: ValueError A distribution name is required.

import md_pkg

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with resources.open_text(md_pkg, "data.txt") as file:
        print(file.read())
    with resources.open_binary("md_pkg", "data.txt") as file:
        print(file.read())
# expect: dat
# expect: b'dat'
print(resources.Package is not None, resources.Resource is not None)  # expect: True True
shutil.rmtree("md_site")
