# The buffer protocol in Python: __buffer__ of built-in types and of classes; orders of tobytes().
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: bytes(b"abc".__buffer__(0)))  # expect: b'abc'
attempt(lambda: b"abc".__buffer__(1))  # expect: BufferError Object is not writable.
attempt(lambda: bytearray(b"abc").__buffer__(1).tobytes())  # expect: b'abc'
attempt(lambda: memoryview(b"abc").__buffer__(0).tobytes())  # expect: b'abc'
attempt(lambda: b"abc".__buffer__("a"))  # expect: TypeError 'str' object cannot be interpreted as an integer


class Greeting:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


attempt(lambda: memoryview(Greeting(b"hello")).tobytes())  # expect: b'hello'
attempt(lambda: bytes(Greeting(b"hello")))  # expect: b'hello'
attempt(lambda: bytearray(Greeting(bytearray(b"hello"))))  # expect: bytearray(b'hello')
attempt(lambda: b"x" + Greeting(b"hello"))  # expect: b'xhello'
attempt(lambda: bytearray(b"x") + Greeting(b"hello"))  # expect: bytearray(b'xhello')
attempt(lambda: b"-".join([Greeting(b"a"), b"b"]))  # expect: b'a-b'
attempt(lambda: b"hello".find(Greeting(b"ll")))  # expect: 2
attempt(lambda: b"hello".replace(Greeting(b"l"), Greeting(b"LL")))  # expect: b'heLLLLo'
attempt(lambda: b"hello".startswith(Greeting(b"he")))  # expect: True
attempt(lambda: str(Greeting(b"hello"), "ascii"))  # expect: hello
attempt(lambda: b"%b" % Greeting(b"hello"))  # expect: b'hello'


class Wrong:
    def __buffer__(self, flags):
        return b"no view"


class Raises:
    def __buffer__(self, flags):
        raise ValueError("no buffer")


attempt(lambda: memoryview(Wrong()))  # expect: TypeError __buffer__ returned non-memoryview object
attempt(lambda: bytes(Wrong()))  # expect: TypeError __buffer__ returned non-memoryview object
attempt(lambda: memoryview(Raises()))  # expect: ValueError no buffer
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
