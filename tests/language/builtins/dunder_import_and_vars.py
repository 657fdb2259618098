# Library: __import__, vars, and the builtins module.
import builtins
print(__import__("math").floor(2.5), __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"))
# expect: 2 os True
print(builtins.len is len, builtins.print is print, builtins.__name__, "ValueError" in dir(builtins))
# expect: True True builtins True
class A:
    def __init__(self): self.x = 1
print(vars(A()), vars(builtins)["abs"](-1))  # expect: {'x': 1} 1
for f in (lambda: __import__("no_such"), lambda: __import__(5), lambda: vars(5), lambda: __import__("")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ModuleNotFoundError No module named 'no_such'
# expect: TypeError module name must be a string
# expect: TypeError vars() argument must have __dict__ attribute
# expect: ValueError Empty module name
names = ("abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod "
         "enumerate eval exec filter float format frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter len list "
         "locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted "
         "staticmethod str sum super tuple type vars zip __import__ Ellipsis NotImplemented __debug__").split()
print([n for n in names if not hasattr(builtins, n)])  # expect: []
