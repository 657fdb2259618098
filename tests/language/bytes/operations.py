# Library: bytes are immutable sequences of integers 0 to 255.
b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], list(b), len(b), b + b"!", b * 2, 104 in b, b"ell" in b, b"x" in b, b == b"hello", b != "hello", b < b"help", hash(b) == hash(b"hello"), max(b), sorted(b), bool(b""), {b: 1}[b"hello"], b + bytearray(b"x"), bytearray(b"x") + b)
# expect: 104 111 b'el' b'olleh' [104, 101, 108, 108, 111] 5 b'hello!' b'hellohello' True True False True True True True 111 [101, 104, 108, 108, 111] False 1 b'hellox' bytearray(b'xhello')
for f in (lambda: b[5], lambda: b["a"], lambda: b + "x", lambda: b < "x", lambda: "a" in b, lambda: 256 in b, lambda: -1 in b, lambda: b * 1.5, lambda: b.index(b"q"), lambda: b"".join(["a"]), lambda: b.decode("ascii", 5), lambda: hash(bytearray())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError index out of range
# expect: TypeError byte indices must be integers or slices, not str
# expect: TypeError can't concat str to bytes
# expect: TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: ValueError subsection not found
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError decode() argument 'errors' must be str, not int
# expect: TypeError unhashable type: 'bytearray'
def assign(): b[0] = 1
try:
    assign()
except TypeError as e:
    print(e)  # expect: 'bytes' object does not support item assignment
print(repr(b"it's"), repr(b'"q"'), repr(b"'\""), repr(bytes(range(0, 256, 15))), str(b"x"), b"\t\n\r\\\x7f")
# expect: b"it's" b'"q"' b'\'"' b'\x00\x0f\x1e-<KZix\x87\x96\xa5\xb4\xc3\xd2\xe1\xf0\xff' b'x' b'\t\n\r\\\x7f'
a, *c = b"abc"
print(a, c, [x for x in b"\x00\xff"], b"" b"joined", bytes(b) is b)  # expect: 97 [98, 99] [0, 255] b'joined' True
