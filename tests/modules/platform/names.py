# platform: texts about system and Python.
import os
import platform
import sys

print(platform.python_version() == "%d.%d.%d" % sys.version_info[:3], platform.python_version_tuple()[:2])
# expect: True ('3', '12')
print(platform.system() == os.uname().sysname == platform.uname().system, platform.uname()[:5] == tuple(os.uname()))
# expect: True True
print(platform.release() == os.uname().release, platform.machine() == os.uname().machine, platform.node() == os.uname().nodename)
# expect: True True True
print(platform.version() == os.uname().version, platform.architecture()[0] in ("32bit", "64bit"), type(platform.processor()))
# expect: True True <class 'str'>
print(platform.platform().startswith(platform.system()), len(platform.platform(terse=True)) <= len(platform.platform()))
# expect: True True
print(platform.python_implementation().lower() == sys.implementation.name, len(platform.python_build()), type(platform.python_compiler()))
# expect: True 2 <class 'str'>
