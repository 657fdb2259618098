# The buffer protocol in Python: __buffer__ of built-in types and of classes; orders of tobytes().
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: bytes(b"abc".__buffer__(0)))  # expect: AttributeError 'bytes' object has no attribute '__buffer__'
attempt(lambda: b"abc".__buffer__(1))  # expect: AttributeError 'bytes' object has no attribute '__buffer__'
attempt(lambda: bytearray(b"abc").__buffer__(1).tobytes())
# expect: AttributeError 'bytearray' object has no attribute '__buffer__'
attempt(lambda: memoryview(b"abc").__buffer__(0).tobytes())
# expect: AttributeError 'memoryview' object has no attribute '__buffer__'
attempt(lambda: b"abc".__buffer__("a"))  # expect: AttributeError 'bytes' object has no attribute '__buffer__'


class Greeting:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


attempt(lambda: memoryview(Greeting(b"hello")).tobytes())
# expect: TypeError memoryview: a bytes-like object is required, not 'Greeting'
attempt(lambda: bytes(Greeting(b"hello")))  # expect: TypeError cannot convert 'Greeting' object to bytes
attempt(lambda: bytearray(Greeting(bytearray(b"hello"))))  # expect: TypeError cannot convert 'Greeting' object to bytearray
attempt(lambda: b"x" + Greeting(b"hello"))  # expect: TypeError can't concat Greeting to bytes
attempt(lambda: bytearray(b"x") + Greeting(b"hello"))  # expect: TypeError can't concat Greeting to bytearray
attempt(lambda: b"-".join([Greeting(b"a"), b"b"]))
# expect: TypeError sequence item 0: expected a bytes-like object, Greeting found
attempt(lambda: b"hello".find(Greeting(b"ll")))
# expect: TypeError argument should be integer or bytes-like object, not 'Greeting'
attempt(lambda: b"hello".replace(Greeting(b"l"), Greeting(b"LL")))
# expect: TypeError a bytes-like object is required, not 'Greeting'
attempt(lambda: b"hello".startswith(Greeting(b"he")))
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not Greeting
attempt(lambda: str(Greeting(b"hello"), "ascii"))  # expect: TypeError decoding to str: need a bytes-like object, Greeting found
attempt(lambda: b"%b" % Greeting(b"hello"))
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'Greeting'


class Wrong:
    def __buffer__(self, flags):
        return b"no view"


class Raises:
    def __buffer__(self, flags):
        raise ValueError("no buffer")


attempt(lambda: memoryview(Wrong()))  # expect: TypeError memoryview: a bytes-like object is required, not 'Wrong'
attempt(lambda: bytes(Wrong()))  # expect: TypeError cannot convert 'Wrong' object to bytes
attempt(lambda: memoryview(Raises()))  # expect: TypeError memoryview: a bytes-like object is required, not 'Raises'
attempt(lambda: b"".join([Raises()]))  # expect: TypeError sequence item 0: expected a bytes-like object, Raises found

table = memoryview(bytes(range(6))).cast("B", [2, 3])
for order in ("C", "F", "A", None):
    attempt(lambda: table.tobytes(order))
# expect: b'\x00\x01\x02\x03\x04\x05'
# expect: b'\x00\x03\x01\x04\x02\x05'
# expect: b'\x00\x01\x02\x03\x04\x05'
# expect: b'\x00\x01\x02\x03\x04\x05'
attempt(lambda: table.tobytes(order="X"))  # expect: ValueError order must be 'C', 'F' or 'A'
attempt(lambda: table.tobytes(1))  # expect: TypeError tobytes() argument 'order' must be str or None, not int
attempt(lambda: hash(memoryview(bytearray(b"abc")).toreadonly()))  # expect: TypeError unhashable type: 'bytearray'
attempt(lambda: memoryview(bytearray(6)).cast("B", [2, 3]).__setitem__(0, 1))
# expect: NotImplementedError sub-views are not implemented
