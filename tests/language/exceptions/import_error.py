# Library, ImportError: name, path and name_from.
try:
    import no_such_module_anywhere
except ModuleNotFoundError as e:
    print(e, "|", e.name, e.path)  # expect: No module named 'no_such_module_anywhere' | no_such_module_anywhere None
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], "|", e.name)
    # expect: ImportError cannot import name 'no_such_name' from 'math' | math
try:
    import math.sub
except ModuleNotFoundError as e:
    print(e, "|", e.name)  # expect: No module named 'math.sub'; 'math' is not a package | math.sub
e = ImportError("text", name="n", path="p")
print(e, e.name, e.path, e.msg, repr(e))  # expect: text n p text ImportError('text')
try:
    ImportError("x", bad=1)
except TypeError as t:
    print(t)  # expect: 'bad' is an invalid keyword argument for ImportError()
print(ImportError().msg, ImportError("a", "b").msg, ImportError("a", "b"))  # expect: None None ('a', 'b')
