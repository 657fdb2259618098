# Some built-in types cannot be subclassed.
import sys
def check(base):
    try:
        type("Sub", (base,), {})
        print(base.__name__, "ok")
    except TypeError as e:
        print(e)
for base in (int, float, str, bytes, list, tuple, dict, set, frozenset, bytearray, complex, object, type, Exception, property,
             staticmethod, classmethod, super, enumerate, zip, map, filter, reversed):
    check(base)
# expect: int ok
# expect: float ok
# expect: str ok
# expect: bytes ok
# expect: list ok
# expect: tuple ok
# expect: dict ok
# expect: set ok
# expect: frozenset ok
# expect: bytearray ok
# expect: complex ok
# expect: object ok
# expect: type ok
# expect: Exception ok
# expect: property ok
# expect: staticmethod ok
# expect: classmethod ok
# expect: super ok
# expect: enumerate ok
# expect: zip ok
# expect: map ok
# expect: filter ok
# expect: reversed ok
for base in (bool, range, slice, memoryview, type(None), type(...), type(NotImplemented), type(lambda: 0), type(len), type((i for i in ()))):
    check(base)
# expect: type 'bool' is not an acceptable base type
# expect: type 'range' is not an acceptable base type
# expect: type 'slice' is not an acceptable base type
# expect: type 'memoryview' is not an acceptable base type
# expect: type 'NoneType' is not an acceptable base type
# expect: type 'ellipsis' is not an acceptable base type
# expect: type 'NotImplementedType' is not an acceptable base type
# expect: type 'function' is not an acceptable base type
# expect: type 'builtin_function_or_method' is not an acceptable base type
# expect: type 'generator' is not an acceptable base type
