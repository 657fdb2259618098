# FileIO and open() of numbers, with an opener, closefd=False; fileno() of ordinary files; the raw stream below a file.
import io
import os


def show(function, *args, **named):
    try:
        print(repr(function(*args, **named)))
    except Exception as e:
        print(type(e).__name__, e)


with open("numbers.tmp", "wb") as file:
    file.write(b"0123456789")
fd = os.open("numbers.tmp", os.O_RDONLY)
file = io.FileIO(fd)
print(file.name == fd, file.read(3), file.fileno() == fd, file.closefd)  # expect: True b'012' True True
file.close()
show(os.read, fd, 1)  # expect: OSError [Errno 9] Bad file descriptor
fd = os.open("numbers.tmp", os.O_RDWR)
file = io.FileIO(fd, "r+", closefd=False)
print(file.closefd, file.read(2))  # expect: False b'01'
file.close()
print(file.closed, os.read(fd, 2))  # expect: True b'23'
os.close(fd)


def opener(path, flags):
    print("opener", path, flags & 3)
    return os.open(path, flags)


with open("numbers.tmp", opener=opener) as text:
    print(text.read(), text.name, text.mode)
# expect: opener numbers.tmp 0
# expect: 0123456789 numbers.tmp r
with open("numbers2.tmp", "w", opener=opener) as text:
    print(text.write("h\xe9"))
# expect: opener numbers2.tmp 1
# expect: 2
print(open("numbers2.tmp", "rb").read())  # expect: b'h\xc3\xa9'
for result in -1, None, "x", -5, 9999:
    show(open, "numbers.tmp", opener=lambda path, flags: result)
# expect: ValueError opener returned -1
# expect: TypeError expected integer from opener
# expect: TypeError expected integer from opener
# expect: ValueError opener returned -5
# expect: OSError [Errno 9] Bad file descriptor
for number in -1, 99:
    show(open, number)
    show(io.FileIO, number)
# expect: ValueError negative file descriptor
# expect: ValueError negative file descriptor
# expect: OSError [Errno 9] Bad file descriptor
# expect: OSError [Errno 9] Bad file descriptor
show(open, "numbers.tmp", closefd=False)  # expect: ValueError Cannot use closefd=False with file name
show(open, "numbers.tmp", opener=1)  # expect: TypeError 'int' object is not callable

with open("numbers.tmp", "rb") as file:
    fd = file.fileno()
    print(os.fstat(fd).st_size, os.lseek(fd, 5, 0), file.read())
# expect: 10 5 b'56789'
show(file.fileno)  # expect: ValueError I/O operation on closed file
with open("numbers.tmp") as text:
    raw = text.buffer.raw
    print(text.fileno() == text.buffer.fileno() == raw.fileno() >= 3, type(raw), raw.name, raw.mode, text.buffer.mode)
    print(text.read(4), text.buffer.raw is raw)
    text.note = [1]
    print(text.note, vars(text)["note"])
# expect: True <class '_io.FileIO'> numbers.tmp rb rb
# expect: 0123 True
# expect: [1] [1]
print(raw.closed, text.closed)  # expect: True True
with open(os.open("numbers.tmp", os.O_RDONLY), "rb", buffering=0) as file:
    print(type(file), file.read(4))
# expect: <class '_io.FileIO'> b'0123'
os.remove("numbers.tmp")
os.remove("numbers2.tmp")
