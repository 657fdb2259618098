# Library, pathlib: what kind of thing a path leads to.
import os
import pathlib
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "file")
    path.write_text("x")
    for place in (path, pathlib.Path(folder), path / "none"):
        print([getattr(place, name)() for name in ("exists", "is_file", "is_dir", "is_block_device", "is_char_device", "is_junction", "is_mount", "is_socket", "is_fifo", "is_symlink")])
    print(path.lstat().st_size, pathlib.Path(folder).lstat().st_mode == os.stat(folder).st_mode)
    try:
        (path / "none").lstat()
    except OSError as error:
        print(type(error).__name__)
# expect: [True, True, False, False, False, False, False, False, False, False]
# expect: [True, False, True, False, False, False, False, False, False, False]
# expect: [False, False, False, False, False, False, False, False, False, False]
# expect: 1 True
# expect: NotADirectoryError





print(pathlib.Path("/").is_mount(), pathlib.Path("a~/b").expanduser())  # expect: True a~/b

