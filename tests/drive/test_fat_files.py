"""The FAT file system against a model, and against dosfstools and mtools both ways."""

from __future__ import annotations

import errno
import random
import subprocess
import zlib

import pytest

from images import ENVIRONMENT, FAT_IMAGE, KINDS, copy_in, fsck, make_folder, make_image, our_check, run

READ, WRITE, CREATE, EXCLUSIVE, TRUNCATE, APPEND = 1, 2, 4, 8, 16, 32


def content(length, seed):
    return bytes((seed + i * 7 + i // 251) & 255 for i in range(length))


class Volume:
    """Our file system on an image, by the commands of fat_image."""

    def __init__(self, image):
        self.process = subprocess.Popen([FAT_IMAGE, image, "run"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        assert self.process.stdout.read() in (b"0\n", b""), "closing failed"
        assert self.process.wait() == 0

    def ask(self, *words):
        self.process.stdin.write(("\t".join(str(word) for word in words) + "\n").encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline().decode().rstrip("\n")
        assert line, "fat_image ended"
        error, _, answer = line.partition("\t")
        return int(error), answer

    def do(self, *words):
        error, answer = self.ask(*words)
        assert error == 0, (words, errno.errorcode.get(error, error))
        return answer

    def fails(self, *words):
        error, _ = self.ask(*words)
        return errno.errorcode.get(error, "no error")

    def put(self, path, length, seed, handle=0):
        self.do("open", handle, path, WRITE | CREATE | TRUNCATE)
        assert int(self.do("write", handle, length, seed)) == length
        self.do("close", handle)

    def get(self, path, handle=0):
        self.do("open", handle, path, READ)
        size, crc = self.do("read", handle, 1 << 20).split()
        self.do("close", handle)
        return int(size), int(crc)

    def names(self, path="/"):
        return sorted(self.do("list", path).split("\t")[:-1])


@pytest.fixture(params=sorted(KINDS))
def image(request, tmp_path):
    path = tmp_path / "image"
    make_image(path, request.param)
    return path


def check_image(image):
    report = our_check(image)
    assert report["clean"], report
    assert fsck(image) == ""


def test_mtools_reads_what_we_wrote(image, tmp_path):
    names = {"code.py": 100, "UPPER.TXT": 5, "a longer name.text": 40000, "ünïcödé – 日本.txt": 700, "x" * 200 + ".dat": 3, ".hidden": 1, "two.dots.py": 9}
    with Volume(image) as volume:
        volume.do("mkdir", "/lib")
        volume.do("mkdir", "/lib/inner folder")
        for seed, (name, size) in enumerate(names.items()):
            volume.put("/" + name, size, seed)
            volume.put("/lib/inner folder/" + name, size, seed)
        assert volume.names("/lib/inner folder") == sorted(names)
    for folder in ("/", "/lib/inner folder/"):
        for seed, (name, size) in enumerate(names.items()):
            target = tmp_path / "copy"
            run("mcopy", "-n", "-o", "-i", image, f"::{folder}{name}", target)
            assert target.read_bytes() == content(size, seed), name
    check_image(image)


def test_we_read_what_mtools_wrote(image, tmp_path):
    names = ["code.py", "UPPER.TXT", "a longer name.text", "ünïcödé.txt", "y" * 150]
    make_folder(image, "/A folder")
    for seed, name in enumerate(names):
        (tmp_path / "source").write_bytes(content(3000 + seed, seed))
        copy_in(image, tmp_path / "source", f"/A folder/{name}")
    with Volume(image) as volume:
        assert volume.names("/A folder") == sorted(names)
        for seed, name in enumerate(names):
            assert volume.get(f"/a FOLDER/{name.upper()}") == (3000 + seed, zlib.crc32(content(3000 + seed, seed)))
        assert volume.do("label") == "TEST"


def test_short_names_are_all_different(image):
    with Volume(image) as volume:
        volume.do("mkdir", "/many")
        for number in range(60):
            volume.put(f"/many/a name that is long {number}.txt", number, number)
        for number in range(60):
            assert volume.get(f"/many/a name that is long {number}.txt")[0] == number
        assert volume.fails("open", 0, "/many/ANAMET~1.TXT", READ | EXCLUSIVE | CREATE | WRITE) == "EEXIST"
    listing = run("mdir", "-b", "-i", image, "::/many").stdout.decode().split("\n")
    assert len([line for line in listing if line]) == 60
    check_image(image)


def test_errors_are_those_of_posix(image):
    with Volume(image) as volume:
        volume.do("mkdir", "/folder")
        volume.put("/folder/file", 10, 1)
        volume.put("/file", 10, 1)
        assert volume.fails("open", 0, "/missing", READ) == "ENOENT"
        assert volume.fails("open", 0, "/missing/file", WRITE | CREATE) == "ENOENT"
        assert volume.fails("open", 0, "/file/file", READ) == "ENOTDIR"
        assert volume.fails("open", 0, "/folder", READ) == "EISDIR"
        assert volume.fails("open", 0, "/", READ) == "EISDIR"
        assert volume.fails("open", 0, "/file", WRITE | CREATE | EXCLUSIVE) == "EEXIST"
        assert volume.fails("open", 0, "/bad:name", WRITE | CREATE) == "EINVAL"
        assert volume.fails("open", 0, "/dot.", WRITE | CREATE) == "EINVAL"
        assert volume.fails("open", 0, "/" + "n" * 256, WRITE | CREATE) == "ENAMETOOLONG"
        assert volume.fails("mkdir", "/folder") == "EEXIST"
        assert volume.fails("mkdir", "/") == "EEXIST"
        assert volume.fails("rmdir", "/folder") == "ENOTEMPTY"
        assert volume.fails("rmdir", "/file") == "ENOTDIR"
        assert volume.fails("rmdir", "/") == "EBUSY"
        assert volume.fails("remove", "/folder") == "EISDIR"
        assert volume.fails("remove", "/missing") == "ENOENT"
        assert volume.fails("rename", "/folder", "/folder/inside") == "EINVAL"
        assert volume.fails("rename", "/folder", "/file") == "ENOTDIR"
        assert volume.fails("rename", "/file", "/folder") == "EISDIR"
        assert volume.fails("rename", "/missing", "/file") == "ENOENT"
        assert volume.fails("list", "/file") == "ENOTDIR"
        assert volume.fails("stat", "/file/x") == "ENOTDIR"
        assert volume.fails("set_label", "TWELVE CHARS") == "EINVAL"
        for handle in range(10):
            volume.do("open", handle, "/file", READ)
        assert volume.fails("open", 10, "/file", READ) == "ENFILE"
    check_image(image)


def test_renaming(image):
    with Volume(image) as volume:
        volume.do("mkdir", "/a")
        volume.do("mkdir", "/b")
        volume.put("/a/one", 1000, 1)
        volume.put("/b/two", 2000, 2)
        volume.do("rename", "/a/one", "/b/TWO")
        assert volume.names("/a") == [] and volume.names("/b") == ["two"]
        assert volume.get("/b/two")[0] == 1000
        volume.do("rename", "/b/two", "/b/Two")
        assert volume.names("/b") == ["Two"]
        volume.do("rename", "/b/Two", "/b/Two")
        volume.do("rename", "/b", "/a/moved folder")
        assert volume.get("/a/moved folder/two")[0] == 1000
        assert volume.fails("rename", "/a", "/a/moved folder/inside") == "EINVAL"
        volume.do("mkdir", "/empty")
        volume.do("rename", "/a/moved folder", "/empty")
        assert volume.names("/empty") == ["Two"]
    check_image(image)


def test_files_open_twice_removed_and_renamed_while_open(image):
    with Volume(image) as volume:
        volume.do("open", 0, "/log", WRITE | CREATE)
        volume.do("write", 0, 700, 5)
        volume.do("open", 1, "/LOG", READ)
        assert volume.do("read", 1, 10000) == f"700 {zlib.crc32(content(700, 5))}"
        volume.do("rename", "/log", "/a new and longer name of the log")
        volume.do("write", 0, 300, 6)
        volume.do("flush", 0)
        assert volume.do("stat", "/a new and longer name of the log").split()[1] == "1000"
        volume.do("remove", "/a new and longer name of the log")
        volume.put("/other", 5000, 9, handle=2)
        assert volume.do("read", 1, 10000) == f"300 {zlib.crc32(content(300, 6))}"
        volume.do("close", 0)
        volume.do("close", 1)
        assert volume.get("/other", handle=2) == (5000, zlib.crc32(content(5000, 9)))
        assert volume.names() == ["other"]
    check_image(image)


def test_a_full_volume_says_so_and_stays_whole(image):
    with Volume(image) as volume:
        volume.do("open", 0, "/big", WRITE | CREATE)
        total, error, done = 0, 0, 1
        while not error and done:
            error, answer = volume.ask("write", 0, 1 << 20, 1)
            done = int(answer)
            total += done
        assert errno.errorcode[error] == "ENOSPC" and total > 400000
        volume.do("close", 0)
        assert volume.fails("mkdir", "/folder") == "ENOSPC"
        assert int(volume.do("space").split()[2]) <= 5
        volume.do("remove", "/big")
        volume.put("/small", 3000, 1)
    check_image(image)


def test_labels(image):
    with Volume(image) as volume:
        for label in ("CIRCUITPY", "", "MY DRIVE"):
            volume.do("set_label", label)
            assert volume.do("label") == label
    assert b"MY DRIVE" in run("mlabel", "-s", "-i", image, "::").stdout
    check_image(image)


@pytest.mark.parametrize("sectors", (256, 500, 1400, 2048, 4096, 8192, 20000, 32768, 65536, 200000, 1200000, 4500000))
def test_formatting(tmp_path, sectors):
    image = tmp_path / "image"
    with open(image, "wb") as file:
        file.truncate(sectors * 512)
    with Volume(image) as volume:
        volume.do("format", "CIRCUITPY")
        assert volume.do("label") == "CIRCUITPY"
        volume.do("mkdir", "/lib")
        volume.put("/lib/a file with a long name.py", 30000, 3)
        block, total, free = (int(word) for word in volume.do("space").split())
        assert sectors * 512 * 0.9 < block * total <= sectors * 512 and free == total - (30000 // block + 1) - 1 - (sectors > 4000000)
    check_image(image)
    run("mcopy", "-i", image, "::/lib/a file with a long name.py", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == content(30000, 3)


# Random operations against a model -----------------------------------------------------------------------------------


class Model:
    """What a file system should hold: names (as first written) by lower-case path; a folder is None, a file its bytes."""

    def __init__(self, rng):
        self.rng = rng
        self.tree = {"": None}

    def folders(self):
        return [path for path, data in self.tree.items() if data is None]

    def files(self):
        return [path for path, data in self.tree.items() if data is not None]

    def children(self, path):
        return [other for other in self.tree if other.startswith(path + "/")]

    def new_name(self):
        stem = self.rng.choice(("a", "b", "c", "long name of a thing", "ä", "code", "日本 😀", "very " * 20))
        return stem.strip() + str(self.rng.randrange(6)) + self.rng.choice(("", ".py", ".text", ".TXT"))

    def some_path(self):
        return self.rng.choice(self.folders()) + "/" + self.new_name().lower()


def step(rng, model, volume):
    """One operation, done to both."""
    path, other = model.some_path(), model.some_path()
    if rng.random() < 0.5 and model.files():
        path = rng.choice(model.files())
    kind = rng.choice(("write", "write", "append", "patch", "truncate", "mkdir", "rmdir", "remove", "rename", "read"))
    present = model.tree.get(path, 0)
    if kind == "write" and present is not None:
        size, seed = rng.choice((0, 1, 511, 512, 513, rng.randrange(20000))), rng.randrange(256)
        volume.put(path, size, seed)
        model.tree[path] = content(size, seed)
    elif kind in ("append", "patch", "truncate") and present:
        size, seed = rng.randrange(3000), rng.randrange(256)
        volume.do("open", 0, path, READ | WRITE | (APPEND if kind == "append" else 0))
        data = bytearray(present)
        if kind == "append":
            volume.do("write", 0, size, seed)
            data += content(size, seed)
        elif kind == "truncate":
            volume.do("truncate", 0, size)
            data = data[:size] + bytes(size - len(data[:size]))
        else:
            at = rng.randrange(len(data) + 2000)
            volume.do("seek", 0, at, 0)
            volume.do("write", 0, size, seed)
            if size:
                data += bytes(max(0, at - len(data)))
                data[at : at + size] = content(size, seed)
        volume.do("close", 0)
        model.tree[path] = bytes(data)
    elif kind == "mkdir" and present == 0:
        volume.do("mkdir", path)
        model.tree[path] = None
    elif kind == "rmdir":
        path = rng.choice(model.folders())
        if path and not model.children(path):
            volume.do("rmdir", path)
            del model.tree[path]
        elif path:
            assert volume.fails("rmdir", path) == "ENOTEMPTY"
    elif kind == "remove" and isinstance(present, bytes):
        volume.do("remove", path)
        del model.tree[path]
    elif kind == "rename" and path in model.tree and not (other + "/").startswith(path + "/"):
        target = model.tree.get(other, 0)
        if (present is None) == (target is None) and not model.children(other) or target == 0:
            volume.do("rename", path, other)
            moved = {old: data for old, data in model.tree.items() if (old + "/").startswith(path + "/")}
            for old in moved:
                del model.tree[old]
            model.tree.update({other + old[len(path) :]: data for old, data in moved.items()})
    elif kind == "read" and isinstance(present, bytes):
        assert volume.get(path) == (len(present), zlib.crc32(present)), path


def compare(model, volume):
    for path, data in model.tree.items():
        if data is None:
            expected = {other[len(path) + 1 :] + "/" * (model.tree[other] is None) for other in model.children(path) if "/" not in other[len(path) + 1 :]}
            assert {name.lower() for name in volume.names(path or "/")} == expected
        else:
            assert volume.get(path) == (len(data), zlib.crc32(data)), path


@pytest.mark.parametrize("seed", range(4))
def test_random_operations(image, seed):
    rng = random.Random(seed)
    model = Model(rng)
    for _ in range(3):
        with Volume(image) as volume:
            for _ in range(150):
                step(rng, model, volume)
                if sum(len(data or b"") for data in model.tree.values()) > 300000:
                    path = rng.choice(model.files())
                    volume.do("remove", path)
                    del model.tree[path]
            compare(model, volume)
        check_image(image)
