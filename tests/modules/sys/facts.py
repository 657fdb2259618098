# warnoptions, flags, exit values, intern, sizes.
import sys
def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)
print(type(sys.warnoptions), len(sys.flags), sys.flags.optimize, sys.flags.debug, sys.flags.dev_mode, sys.flags[0], type(sys.flags).__name__)
# expect: <class 'list'> 18 0 0 False 0 flags
print(str(sys.flags)[:17], sys.flags.int_max_str_digits)  # expect: sys.flags(debug=0 4300
show(type(sys.flags))  # expect: TypeError cannot create 'sys.flags' instances
show(type(sys.version_info), (1, 2, 3, 4, 5))  # expect: TypeError cannot create 'sys.version_info' instances
show(setattr, sys.version_info, "major", 4)  # expect: AttributeError readonly attribute
for arguments in ((), (0,), ("msg",), (None,), ((1, 2),)):
    try:
        sys.exit(*arguments)
    except SystemExit as e:
        print(e.code, e.args, repr(e))
# expect: None () SystemExit()
# expect: 0 (0,) SystemExit(0)
# expect: msg ('msg',) SystemExit('msg')
# expect: None () SystemExit()
# expect: (1, 2) (1, 2) SystemExit(1, 2)
class Text(str):
    pass
class Minus:
    def __sizeof__(self):
        return -1
class Letter:
    def __sizeof__(self):
        return "a"
show(sys.intern, 3)  # expect: TypeError intern() argument must be str, not int
show(sys.intern, Text("a"))  # expect: TypeError can't intern Text
show(sys.getsizeof, Minus())  # expect: ValueError __sizeof__() should return >= 0
show(sys.getsizeof, Letter())  # expect: TypeError an integer is required
show(sys.getsizeof, Letter(), 5)  # expect: 5
print(sys.getfilesystemencodeerrors(), sys.gettrace(), sys.getprofile(), sys.audit("x", 1), sys.abiflags, sys.pycache_prefix, sys.getswitchinterval())
# expect: surrogateescape None None None  None 0.005
show(sys.stdin.write, "a")  # expect: UnsupportedOperation not writable
show(sys.__stdout__.read)  # expect: UnsupportedOperation not readable
import __future__
print(__future__.annotations, __future__.annotations.optional, __future__.division.getMandatoryRelease(), len(__future__.all_feature_names))
# expect: _Feature((3, 7, 0, 'beta', 1), None, 16777216) (3, 7, 0, 'beta', 1) (3, 0, 0, 'alpha', 0) 10

version = sys.implementation.version
print(version.major == version[0], version.minor == version[1], version.micro == version[2], version.releaselevel, version.serial, type(version).__name__)
# expect: True True True final 0 version_info
