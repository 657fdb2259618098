# Library, stat, select, pathlib, os, unittest, doctest: names that other programs leave out.
import doctest
import io
import os
import pathlib
import select
import stat
import unittest

for test in stat.S_ISDOOR, stat.S_ISPORT, stat.S_ISWHT:
    print(test(0o100644), test(0))
# expect: False False
# expect: False False
# expect: False False



print(select.POLLPRI, select.POLLNVAL, select.PIPE_BUF >= 512)  # expect: 2 32 True
os.environ["HOME"] = "/some/where"
print(pathlib.Path.home())  # expect: /some/where
print(SyntaxError("m").print_file_and_line)  # expect: None
