# Attributes and weak references of OrderedDict, deque and other built-in containers; arrays as bytes.
import array
import copy
import io
import re
import weakref
from collections import OrderedDict, deque

ordered = OrderedDict(a=1, b=2)
ordered.tag = [5]
print(ordered.__dict__, copy.copy(ordered).tag is ordered.tag, copy.deepcopy(ordered).tag, ordered.__reduce__()[:3])
# expect: {'tag': [5]} True [5] (<class 'collections.OrderedDict'>, (), {'tag': [5]})
print(hasattr(OrderedDict(), "tag"), ordered == {"a": 1, "b": 2})  # expect: False True
del ordered.tag
print(ordered.__dict__, vars(OrderedDict()))  # expect: {} {}


class Doubling(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


print(Doubling(a=1) | {"b": 1})  # expect: Doubling({'a': 4, 'b': 2})


class Named(deque):
    pass


named = Named("ab", 3)
named.name = "x"
print(copy.deepcopy(named).name, named.__reduce__()[:3])  # expect: x (<class '__main__.Named'>, ((), 3), {'name': 'x'})

for value in (deque(), ordered, array.array("i"), re.compile("a"), io.StringIO(), io.BytesIO(), named):
    print(type(value).__name__, weakref.ref(value)() is value)
# expect: deque True
# expect: OrderedDict True
# expect: array True
# expect: Pattern True
# expect: StringIO True
# expect: BytesIO True
# expect: Named True

make = array._array_reconstructor
for arguments in ((array.array, "i", 8, b"\x01\0\0\0\xff\xff\xff\xff"), (array.array, "h", 5, b"\xff\xfb"), (array.array, "f", 15, b"\x3f\x80\0\0"),
                  (array.array, "u", 18, b"a\0b\0"), (array.array, "h", 8, b"\xff\xff\xff\x7f")):  # fmt: skip
    print(make(*arguments))
# expect: array('i', [1, -1])
# expect: array('h', [-5])
# expect: array('f', [1.0])
# expect: array('u', 'ab')
# expect: array('i', [2147483647])
for arguments in ((), (int, "i", 0, b""), ("x", "i", 0, b""), (array.array, "xx", 0, b""), (array.array, "x", 0, b""), (array.array, "b", 22, b""),
                  (array.array, "b", 0, ""), (array.array, "d", 16, b"abc"), (array.array, "h", 8, b"abc"), (array.array, "b", 1.5, b"")):  # fmt: skip
    try:
        make(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError _array_reconstructor expected 4 arguments, got 0
# expect: TypeError int is not a subtype of array.array
# expect: TypeError first argument must be a type object, not str
# expect: TypeError _array_reconstructor() argument 2 must be a unicode character, not str
# expect: ValueError second argument must be a valid type code
# expect: ValueError third argument must be a valid machine format code.
# expect: TypeError fourth argument should be bytes, not str
# expect: ValueError bytes length not a multiple of item size
# expect: ValueError string length not a multiple of item size
# expect: TypeError 'float' object cannot be interpreted as an integer
print(array.array("h", [1]).__reduce_ex__(3)[1], array.array("h", [1]).__reduce_ex__(2))
# expect: (<class 'array.array'>, 'h', 4, b'\x01\x00') (<class 'array.array'>, ('h', [1]), None)
