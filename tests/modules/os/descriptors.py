# Files by number, and other parts of os that larger systems have
import os
import tempfile


def shown(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


number, path = tempfile.mkstemp(".txt", "adder")
print(os.path.basename(path)[:5], path[-4:], os.write(number, b"hello"), os.lseek(number, 0, 0), os.read(number, 3))
# expect: adder .txt 5 0 b'hel'
print(os.fstat(number).st_size, os.ftruncate(number, 2), os.fsync(number), os.isatty(number))  # expect: 5 None None False
with os.fdopen(number, "r+b") as file:
    file.seek(0)
    print(file.read())
# expect: b'he'
print(shown(os.read, number, 1), shown(os.close, 99), shown(os.close, "a"))
# expect: OSError: [Errno 9] Bad file descriptor OSError: [Errno 9] Bad file descriptor TypeError: 'str' object cannot be interpreted as an integer
number = os.open(path, os.O_WRONLY | os.O_APPEND)
print(os.write(number, b"more"), os.close(number))  # expect: 4 None
number = os.open(path, os.O_RDONLY)
with open(number, encoding="utf-8") as file:
    print(file.read())
# expect: hemore
print(shown(os.open, path, os.O_CREAT | os.O_EXCL).startswith("FileExistsError"), shown(os.open, "/nope/x", os.O_RDONLY))
# expect: True FileNotFoundError: [Errno 2] No such file or directory: '/nope/x'
os.close(os.open(path, os.O_RDWR | os.O_TRUNC))
print(os.path.getsize(path))  # expect: 0
os.remove(path)
size = os.terminal_size((80, 24))
print(size, size.columns, tuple(size), os.getpid() > 0, len(os.times()), os.umask(0o22) >= 0)
# expect: os.terminal_size(columns=80, lines=24) 80 (80, 24) True 5 True
os.environ["ADDER_Q"] = "é"
print(os.environb[b"ADDER_Q"], os.getenvb(b"ADDER_NO"), b"ADDER_Q" in os.environb, os.supports_bytes_environ)
# expect: b'\xc3\xa9' None True True
print(shown(os.environ.__setitem__, "a=b", "x"), shown(os.environ.__setitem__, "", "x"))
# expect: ValueError: illegal environment variable name OSError: [Errno 22] Invalid argument
os.environ["HOME"] = "/users/x/"
print(os.path.expanduser("~"), os.path.expanduser("~/y"), os.path.expanduser(b"~/y"), os.path.expanduser("a~"), os.path.expanduser("~nobody-here/y"))
# expect: /users/x /users/x/y b'/users/x/y' a~ ~nobody-here/y
print([type(getattr(os, f"supports_{what}")) for what in ("dir_fd", "effective_ids", "fd", "follow_symlinks")])
# expect: [<class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>]
print(hasattr(os, "no_such_name"), os.get_exec_path({"PATH": "/a:/b"}))  # expect: False ['/a', '/b']
print(os._Environ is type(os.environ))  # expect: True
