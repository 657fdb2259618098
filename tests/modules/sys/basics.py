# Library, sys: argv, path, modules, version, streams.
import sys
print(sys.argv == [__file__] or sys.argv[0].endswith("basics.py"), isinstance(sys.path, list), sys.modules["sys"] is sys, sys.version_info[:2] >= (3, 12) or sys.version_info[0] == 3, type(sys.version).__name__, sys.byteorder, sys.maxsize > 2 ** 29, sys.implementation.name.isidentifier(), "builtins" in sys.modules, sys.__name__)
# expect: True True True True str little True True True sys
print(sys.stdout.write("written\n"), sys.stdout.writable(), hasattr(sys.stdin, "read"), type(sys.platform).__name__)
# expect: written
# expect: 8 True True str
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.maxunicode, sys.version_info.major, sys.hash_info.width in (32, 64))
# expect: 1.7976931348623157e+308 2.220446049250313e-16 15 53 1114111 3 True
sys.stdout.flush()
import io
saved, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text, sys.stdout = sys.stdout.getvalue(), saved
print(repr(text))  # expect: 'captured\n'
sys.modules["fake_module"] = 5
import fake_module
print(fake_module)  # expect: 5
del sys.modules["fake_module"]
try:
    import fake_module
except ImportError as e:
    print(e)  # expect: No module named 'fake_module'
print(sys.getrecursionlimit() > 50, sys.intern("ab") is sys.intern("a" + "b"), sys.getsizeof([]) > 0)
# expect: True True True
