# Reference 3.3.3: which classes can be bases, and together.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
def run(source, **names):
    try:
        exec(source, names)
        print("done")
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
run("class L(int): pass\nclass R(str): pass\nclass LR(L, R): pass")  # expect: TypeError: multiple bases have instance lay-out conflict
run("class LR(int, str): pass")  # expect: TypeError: multiple bases have instance lay-out conflict
run("class LR(dict, Exception): pass")  # expect: TypeError: multiple bases have instance lay-out conflict
run("class LR(OSError, KeyError): pass\nprint(LR(1,2).errno)")  # expect: 1
# expect: done
run("class LR(OSError, SystemExit): pass")  # expect: TypeError: multiple bases have instance lay-out conflict
run("class LR(int, object): pass")  # expect: done
run("class LR(object, int): pass")  # expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
run("class LR(bool): pass")  # expect: TypeError: type 'bool' is not an acceptable base type
run("class LR(type(None)): pass")  # expect: TypeError: type 'NoneType' is not an acceptable base type
run("class LR(type(lambda: 0)): pass")  # expect: TypeError: type 'function' is not an acceptable base type
run("class LR(range): pass")  # expect: TypeError: type 'range' is not an acceptable base type
run("class LR(slice): pass")  # expect: TypeError: type 'slice' is not an acceptable base type
run("class LR(type(...)): pass")  # expect: TypeError: type 'ellipsis' is not an acceptable base type
run("class LR(memoryview): pass")  # expect: TypeError: type 'memoryview' is not an acceptable base type
run("class LR(type([].append)): pass")  # expect: TypeError: type 'builtin_function_or_method' is not an acceptable base type
run("class LR(type((i for i in ()))): pass")  # expect: TypeError: type 'generator' is not an acceptable base type
run("class LR(type(int.__add__)): pass")  # expect: TypeError: type 'wrapper_descriptor' is not an acceptable base type
run("class LR(type({}.keys())): pass")  # expect: TypeError: type 'dict_keys' is not an acceptable base type
run("class LR(type(type.__dict__)): pass")  # expect: TypeError: type 'mappingproxy' is not an acceptable base type
run("class LR(type(NotImplemented)): pass")  # expect: TypeError: type 'NotImplementedType' is not an acceptable base type
run("class LR(map): pass")  # expect: done
run("class LR(enumerate): pass")  # expect: done
run("class LR(super): pass")  # expect: done
run("class LR(type(int|str)): pass")  # expect: TypeError: type 'types.UnionType' is not an acceptable base type
run("class LR(type(list[int])): pass\nprint(LR(list,int))")  # expect: list[int]
# expect: done
run("class LR(1): pass")  # expect: TypeError: int() takes at most 2 arguments (3 given)
run("class LR('a'): pass")  # expect: TypeError: str() argument 'encoding' must be str, not tuple
run("class LR(None): pass")  # expect: TypeError: NoneType takes no arguments
run("class LR(len): pass")  # expect: TypeError: cannot create 'builtin_function_or_method' instances
run("class LR(int()): pass")  # expect: TypeError: int() takes at most 2 arguments (3 given)
run("class LR(int, int): pass")  # expect: TypeError: duplicate base class int
run("class LR(*[int, 1]): pass")  # expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
