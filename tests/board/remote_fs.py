"""A folder of the computer as a file system of the board, over the raw REPL's own serial line, as `mpremote mount` does it.

ON_BOARD is injected: a class whose methods send a request over sys.stdout.buffer and read the answer from sys.stdin.buffer;
Host answers. A request is 0x18, the number of a method, then its arguments; texts and data have a length of four bytes.
Written from what is documented of the protocol's means: select.poll() on standard input, micropython.kbd_intr(-1) while data
flows, read and write of part of a buffer, and vfs.mount() of an object.
"""

import os
import struct
import time
from pathlib import Path

STAT, LIST, OPEN, CLOSE, READ, WRITE, SEEK, REMOVE, RENAME, MKDIR, RMDIR = range(1, 12)

ON_BOARD = '''
import io, micropython, os, select, struct, sys

class Link:
    def __init__(self):
        self.out, self.in_ = sys.stdout.buffer, sys.stdin.buffer
        self.poller = select.poll()
        self.poller.register(self.in_, select.POLLIN)
        self.word = bytearray(4)

    def begin(self, number):
        micropython.kbd_intr(-1)
        self.word[0], self.word[1] = 0x18, number
        self.out.write(self.word, 2)

    def end(self):
        micropython.kbd_intr(3)

    def get(self, count):
        data = bytearray(count)
        view, done = memoryview(data), 0
        while done < count:
            for _ in self.poller.ipoll(5000):
                break
            else:
                self.end()
                raise Exception('timeout waiting for the computer')
            done += self.in_.readinto(view[done:], count - done)
        return data

    def number(self):
        return struct.unpack('<i', self.get(4))[0]

    def put(self, number):
        struct.pack_into('<i', self.word, 0, number)
        self.out.write(self.word, 4)

    def put_bytes(self, data):
        self.put(len(data))
        self.out.write(data)

    def get_bytes(self):
        return self.get(self.number())

    def ask(self, number, *arguments):
        """The answer of a request that has no data in it; an OSError if it is negative."""
        self.begin(number)
        for argument in arguments:
            if isinstance(argument, int):
                self.put(argument)
            else:
                self.put_bytes(argument.encode() if isinstance(argument, str) else argument)
        answer = self.number()
        if answer < 0:
            self.end()
            raise OSError(-answer)
        return answer

class RemoteFile(io.IOBase):
    def __init__(self, link, fd):
        self.link, self.fd = link, fd

    def close(self):
        if self.fd is not None:
            self.link.ask(%(CLOSE)d, self.fd)
            self.link.end()
            self.fd = None

    def read(self, size):
        self.link.ask(%(READ)d, self.fd, size)
        data = self.link.get_bytes()
        self.link.end()
        return bytes(data)

    def write(self, data):
        count = self.link.ask(%(WRITE)d, self.fd, data)
        self.link.end()
        return count

    def seek(self, offset, whence=0):
        at = self.link.ask(%(SEEK)d, self.fd, offset, whence)
        self.link.end()
        return at

class RemoteFS:
    def __init__(self, link):
        self.link = link

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def chdir(self, path):
        self.path = path if path.endswith('/') else path + '/'

    def getcwd(self):
        return self.path

    def simple(self, number, *paths):
        self.link.ask(number, *(self.path + path for path in paths))
        self.link.end()

    def remove(self, path): self.simple(%(REMOVE)d, path)
    def rename(self, old, new): self.simple(%(RENAME)d, old, new)
    def mkdir(self, path): self.simple(%(MKDIR)d, path)
    def rmdir(self, path): self.simple(%(RMDIR)d, path)

    def stat(self, path):
        mode = self.link.ask(%(STAT)d, self.path + path)
        size, when = self.link.number(), self.link.number()
        self.link.end()
        return (mode, 0, 0, 0, 0, 0, size, when, when, when)

    def ilistdir(self, path):
        count = self.link.ask(%(LIST)d, self.path + path)
        entries = [(self.link.get_bytes().decode(), self.link.number(), 0) for _ in range(count)]
        self.link.end()
        yield from entries

    def open(self, path, mode):
        fd = self.link.ask(%(OPEN)d, self.path + path, mode)
        self.link.end()
        return RemoteFile(self.link, fd)
''' % globals()

MOUNT = "import vfs\nvfs.mount(RemoteFS(Link()), '/remote')\nos.chdir('/remote')\n"


class Host:
    """Serves `folder` while the board runs something."""

    def __init__(self, client, folder: Path):
        self.client, self.folder = client, folder
        self.files, self.requests = {}, 0

    def run(self, source: str, seconds=30):
        """Run a program on the board, serving; output and error text."""
        self.client.send(source.encode() + b"\x04")
        assert self.client.take(2) == b"OK"
        output = self._text(seconds)
        error = self._text(seconds)
        assert self.client.take(1) == b">"
        return output, error

    def _text(self, seconds):
        end, text = time.monotonic() + seconds, b""
        while (byte := self.client.take(1, end - time.monotonic())) != b"\x04":
            if byte == b"\x18":
                self._serve()
            else:
                text += byte
        return text

    def _number(self):
        return struct.unpack("<i", self.client.take(4))[0]

    def _bytes(self):
        return self.client.take(self._number())

    def _path(self):
        return self.folder / self._bytes().decode().lstrip("/")

    def _send(self, *parts):
        for part in parts:
            self.client.send(struct.pack("<i", part) if isinstance(part, int) else struct.pack("<i", len(part)) + part)

    def _serve(self):
        self.requests += 1
        method = getattr(self, "_" + "stat list open close read write seek remove rename mkdir rmdir".split()[self.client.take(1)[0] - 1])
        try:
            self._send(*method())
        except OSError as error:
            self._send(-error.errno)

    def _stat(self):
        info = os.stat(self._path())
        return info.st_mode & 0xF000, info.st_size, int(info.st_mtime)

    def _list(self):
        entries = sorted(self._path().iterdir())
        return len(entries), *(part for p in entries for part in (p.name.encode(), 0x4000 if p.is_dir() else 0x8000))

    def _open(self):
        path, mode = self._path(), self._bytes().decode()
        file = open(path, mode)
        self.files[file.fileno()] = file
        return (file.fileno(),)

    def _close(self):
        self.files.pop(self._number()).close()
        return (0,)

    def _read(self):
        file, size = self.files[self._number()], self._number()
        return 0, file.read(size)

    def _write(self):
        return (self.files[self._number()].write(self._bytes()),)

    def _seek(self):
        return (self.files[self._number()].seek(self._number(), self._number()),)

    def _remove(self):
        self._path().unlink()
        return (0,)

    def _rename(self):
        old, new = self._path(), self._path()
        old.rename(new)
        return (0,)

    def _mkdir(self):
        self._path().mkdir()
        return (0,)

    def _rmdir(self):
        self._path().rmdir()
        return (0,)
