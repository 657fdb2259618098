# Library, fileinput: lines of several files, numbers, in place, hooks, standard input.
import fileinput
import io
import os
import sys
from pathlib import Path


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


for name, text in ("fi_a", "1\n2\n"), ("fi_b", "3\n"), ("fi_c", ""):
    Path(name).write_text(text)
for line in fileinput.input(["fi_a", "fi_c", "fi_b"]):
    print(repr(line), fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin())
# expect: '1\n' fi_a 1 1 True False
# expect: '2\n' fi_a 2 2 False False
# expect: '3\n' fi_b 3 1 True False



fileinput.close()
for name in "nextfile filename lineno filelineno fileno isfirstline isstdin".split():
    show(getattr(fileinput, name))
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()
# expect: RuntimeError no active input()







lines = fileinput.input("fi_a")
print(fileinput.filename(), fileinput.lineno(), fileinput.fileno(), next(lines), fileinput.fileno() > 2)
# expect: None 0 -1 1
# expect:  True


show(lambda: fileinput.input("fi_b"))  # expect: RuntimeError input() already active
fileinput.nextfile()
show(lambda: next(lines))  # expect: StopIteration 
fileinput.close()
show(lambda: fileinput.FileInput("fi_a", mode="w"))  # expect: ValueError FileInput opening mode must be 'r' or 'rb'
show(lambda: fileinput.FileInput("fi_a", inplace=True, openhook=len))
# expect: ValueError FileInput cannot use an opening hook in inplace mode

show(lambda: fileinput.FileInput("fi_a", openhook=5))  # expect: ValueError FileInput openhook must be callable
show(lambda: fileinput.FileInput("none").readline())  # expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
with fileinput.FileInput(("fi_a", "fi_b"), inplace=True, backup=".o") as files:
    for line in files:
        sys.stdout.write(line.strip() + "!\n")



print(Path("fi_a").read_text(), Path("fi_b").read_text(), sorted(name for name in os.listdir() if name.startswith("fi_")))
# expect: 1!
# expect: 2!
# expect:  3!
# expect:  ['fi_a', 'fi_a.o', 'fi_b', 'fi_b.o', 'fi_c']

with fileinput.input("fi_a", inplace=True) as files:
    for line in files:
        sys.stdout.write(line.replace("!", "?"))
sys.stdin = io.StringIO("x\ny")
print(list(fileinput.FileInput("-")))  # expect: ['x\n', 'y']
sys.stdin = io.StringIO("x\ny")
sys.argv = ["program"]
print([(line, fileinput.isstdin(), fileinput.filename()) for line in fileinput.input()])
# expect: [('x\n', True, '<stdin>'), ('y', True, '<stdin>')]

sys.argv = ["program", "fi_a"]
print(list(fileinput.FileInput()), list(fileinput.FileInput(Path("fi_a"), mode="rb")))
# expect: ['1?\n', '2?\n'] [b'1?\n', b'2?\n']
print(list(fileinput.FileInput("fi_a", openhook=fileinput.hook_encoded("ascii"))))  # expect: ['1?\n', '2?\n']
print(list(fileinput.FileInput("fi_a", openhook=fileinput.hook_compressed)))  # expect: ['1?\n', '2?\n']
print(list(fileinput.FileInput("fi_a", openhook=lambda name, mode: io.StringIO(name + mode))))  # expect: ['fi_ar']
files = fileinput.FileInput("fi_a")
print(files.readline(), files.lineno(), files.filelineno(), files.isfirstline(), files.close())
# expect: 1?
# expect:  1 1 True None
show(files.readline)  # expect
for name in "fi_a", "fi_a.o", "fi_b", "fi_b.o", "fi_c":
    os.remove(name)
