# Library, platform: what says from which sources it was built is text, be it empty.
import platform

print(isinstance(platform.python_branch(), str), isinstance(platform.python_revision(), str), isinstance(platform.python_build(), tuple), len(platform.python_build()))
# expect: True True True 2
