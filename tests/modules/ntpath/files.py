# Library, ntpath: what asks the file system does so as os.path does; absolute paths by text.
import ntpath
import os

with open("nt.tmp", "w") as file:
    file.write("123")
print(ntpath.getsize("nt.tmp"), all(isinstance(time("nt.tmp"), float) for time in (ntpath.getatime, ntpath.getctime, ntpath.getmtime)))
# expect: 3 True
status = os.stat("nt.tmp")
print(ntpath.samefile("nt.tmp", "./nt.tmp"), ntpath.samestat(status, status), ntpath.sameopenfile(0, 0))
# expect: True True True
print(ntpath.abspath("c:\\a\\..\\b"), ntpath.abspath(b"c:/x//y"), ntpath.realpath("c:\\a\\.\\b"))
# expect: c:\b b'c:\\x\\y' c:\a\b
print(ntpath.isabs(ntpath.abspath("x")), ntpath.basename(ntpath.abspath("x")))  # expect: True x
os.remove("nt.tmp")
