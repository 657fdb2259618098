# Reference 7.11: the import statement calls builtins.__import__.
import builtins

original = builtins.__import__


def show(name, globals=None, locals=None, fromlist=(), level=0):
    if name != "_io":  # what CPython itself imports when it prints
        print(name, type(globals).__name__, type(locals).__name__, fromlist, level)
    return original(name, globals, locals, fromlist, level)


def function():
    import _rel._sib
    from _rel import name as n

    return n


class Class:
    import os.path as p


builtins.__import__ = show
try:
    import _rel._sib as leaf
    from _rel import name
    from _allp import *
    function()
    builtins.__import__ = lambda *args: args
    import anything as a
    print(a[0], a[3:])
    from other import count
except ImportError as e:
    print(e)
finally:
    builtins.__import__ = original
# expect: _rel._sib dict dict None 0
# expect: _rel dict dict ('name',) 0
# expect: _allp dict dict ('*',) 0
# expect: _rel._sib dict NoneType None 0
# expect: _rel dict NoneType ('name',) 0
# expect: anything (None, 0)
print(type(count).__name__)  # expect: builtin_function_or_method
