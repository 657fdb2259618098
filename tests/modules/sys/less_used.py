# What few programs ask of sys
import sys

print(sys.getswitchinterval(), sys.setswitchinterval(0.25), sys.getswitchinterval(), sys.setswitchinterval(1))
# expect: 0.005 None 0.25 None
for bad in 0, -1, "x", None:
    try:
        sys.setswitchinterval(bad)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError switch interval must be strictly positive
# expect: ValueError switch interval must be strictly positive
# expect: TypeError must be real number, not str
# expect: TypeError must be real number, not NoneType
print(sys.getswitchinterval())  # expect: 1.0

print(type(sys.stdlib_module_names).__name__, {"sys", "math", "collections", "json", "struct"} <= sys.stdlib_module_names)
# expect: frozenset True
print("collections.abc" in sys.stdlib_module_names, "numpy" in sys.stdlib_module_names)  # expect: False False
print(type(sys.orig_argv).__name__, len(sys.orig_argv) > len(sys.argv) - 1, sys.orig_argv is sys.orig_argv)
# expect: list True True
print(sys.base_exec_prefix == sys.exec_prefix, sys.platlibdir)  # expect: True lib
print(len(sys.thread_info), repr(sys.thread_info).startswith("sys.thread_info(name="), sys.thread_info[0] == sys.thread_info.name)
# expect: 3 True True
try:
    sys.no_such_thing
except AttributeError as e:
    print(e)
# expect: module 'sys' has no attribute 'no_such_thing'
