# Library, marshal: values as bytes and back, in all versions of the format; damaged bytes.
import io
import marshal

VALUES = [
    None, True, False, ..., StopIteration, 0, 1, -1, 2**31 - 1, -(2**31), 2**31, -(2**31) - 1, 2**100, -(2**45), 1.5, 0.1, float("inf"), -0.0,
    1e22, 2j, b"ab", "", "ab", "a b", "é", "\ud800", "x" * 300, "é" * 300, (), (1,), (2,) * 300, [1, "a"], {}, {"a": 1, 2: 3}, {1},
    frozenset([1]),
]
for value in VALUES:
    copies = [marshal.loads(marshal.dumps(value, version)) for version in range(5)]
    print(marshal.dumps(value)[:24], marshal.dumps(value, 2)[:24], marshal.dumps(value, 0)[:24], all(type(copy) is type(value) and copy == value for copy in copies))
# expect: b'N' b'N' b'N' True
# expect: b'T' b'T' b'T' True
# expect: b'F' b'F' b'F' True
# expect: b'.' b'.' b'.' True
# expect: b'S' b'S' b'S' True
# expect: b'\xe9\x00\x00\x00\x00' b'i\x00\x00\x00\x00' b'i\x00\x00\x00\x00' True
# expect: b'\xe9\x01\x00\x00\x00' b'i\x01\x00\x00\x00' b'i\x01\x00\x00\x00' True
# expect: b'\xe9\xff\xff\xff\xff' b'i\xff\xff\xff\xff' b'i\xff\xff\xff\xff' True
# expect: b'\xe9\xff\xff\xff\x7f' b'i\xff\xff\xff\x7f' b'i\xff\xff\xff\x7f' True
# expect: b'\xe9\x00\x00\x00\x80' b'i\x00\x00\x00\x80' b'i\x00\x00\x00\x80' True
# expect: b'\xec\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00' b'l\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00' b'l\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00' True
# expect: b'\xec\xfd\xff\xff\xff\x01\x00\x00\x00\x02\x00' b'l\xfd\xff\xff\xff\x01\x00\x00\x00\x02\x00' b'l\xfd\xff\xff\xff\x01\x00\x00\x00\x02\x00' True
# expect: b'\xec\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04' b'l\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04' b'l\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04' True
# expect: b'\xec\xfc\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00' b'l\xfc\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00' b'l\xfc\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00' True
# expect: b'\xe7\x00\x00\x00\x00\x00\x00\xf8?' b'g\x00\x00\x00\x00\x00\x00\xf8?' b'f\x031.5' True
# expect: b'\xe7\x9a\x99\x99\x99\x99\x99\xb9?' b'g\x9a\x99\x99\x99\x99\x99\xb9?' b'f\x130.10000000000000001' True
# expect: b'\xe7\x00\x00\x00\x00\x00\x00\xf0\x7f' b'g\x00\x00\x00\x00\x00\x00\xf0\x7f' b'f\x03inf' True
# expect: b'\xe7\x00\x00\x00\x00\x00\x00\x00\x80' b'g\x00\x00\x00\x00\x00\x00\x00\x80' b'f\x02-0' True
# expect: b'\xe7\x92\xd5M\x06\xcf\xf0\x80D' b'g\x92\xd5M\x06\xcf\xf0\x80D' b'f\x051e+22' True
# expect: b'\xf9\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00@' b'y\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00@' b'x\x010\x012' True
# expect: b'\xf3\x02\x00\x00\x00ab' b's\x02\x00\x00\x00ab' b's\x02\x00\x00\x00ab' True
# expect: b'\xda\x00' b'u\x00\x00\x00\x00' b'u\x00\x00\x00\x00' True
# expect: b'\xda\x02ab' b'u\x02\x00\x00\x00ab' b'u\x02\x00\x00\x00ab' True
# expect: b'\xfa\x03a b' b'u\x03\x00\x00\x00a b' b'u\x03\x00\x00\x00a b' True
# expect: b'\xf5\x02\x00\x00\x00\xc3\xa9' b'u\x02\x00\x00\x00\xc3\xa9' b'u\x02\x00\x00\x00\xc3\xa9' True
# expect: b'\xf5\x03\x00\x00\x00\xed\xa0\x80' b'u\x03\x00\x00\x00\xed\xa0\x80' b'u\x03\x00\x00\x00\xed\xa0\x80' True
# expect: b'\xc1,\x01\x00\x00xxxxxxxxxxxxxxxxxxx' b'u,\x01\x00\x00xxxxxxxxxxxxxxxxxxx' b'u,\x01\x00\x00xxxxxxxxxxxxxxxxxxx' True
# expect: b'\xf5X\x02\x00\x00\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3' b'uX\x02\x00\x00\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3' b'uX\x02\x00\x00\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3' True
# expect: b'\xa9\x00' b'(\x00\x00\x00\x00' b'(\x00\x00\x00\x00' True
# expect: b'\xa9\x01\xe9\x01\x00\x00\x00' b'(\x01\x00\x00\x00i\x01\x00\x00\x00' b'(\x01\x00\x00\x00i\x01\x00\x00\x00' True
# expect: b'\xa8,\x01\x00\x00\xe9\x02\x00\x00\x00r\x01\x00\x00\x00r\x01\x00\x00\x00r\x01\x00\x00' b'(,\x01\x00\x00i\x02\x00\x00\x00i\x02\x00\x00\x00i\x02\x00\x00\x00i\x02\x00\x00' b'(,\x01\x00\x00i\x02\x00\x00\x00i\x02\x00\x00\x00i\x02\x00\x00\x00i\x02\x00\x00' True
# expect: b'\xdb\x02\x00\x00\x00\xe9\x01\x00\x00\x00\xda\x01a' b'[\x02\x00\x00\x00i\x01\x00\x00\x00u\x01\x00\x00\x00a' b'[\x02\x00\x00\x00i\x01\x00\x00\x00u\x01\x00\x00\x00a' True
# expect: b'\xfb0' b'{0' b'{0' True
# expect: b'\xfb\xda\x01a\xe9\x01\x00\x00\x00\xe9\x02\x00\x00\x00\xe9\x03\x00\x00\x000' b'{u\x01\x00\x00\x00ai\x01\x00\x00\x00i\x02\x00\x00\x00i\x03\x00\x00\x000' b'{u\x01\x00\x00\x00ai\x01\x00\x00\x00i\x02\x00\x00\x00i\x03\x00\x00\x000' True
# expect: b'\xbc\x01\x00\x00\x00\xe9\x01\x00\x00\x00' b'<\x01\x00\x00\x00i\x01\x00\x00\x00' b'<\x01\x00\x00\x00i\x01\x00\x00\x00' True
# expect: b'\xbe\x01\x00\x00\x00\xe9\x01\x00\x00\x00' b'>\x01\x00\x00\x00i\x01\x00\x00\x00' b'>\x01\x00\x00\x00i\x01\x00\x00\x00' True




































print(marshal.loads(marshal.dumps(bytearray(b"x"))), marshal.loads(marshal.dumps(memoryview(b"q"))), marshal.version)
# expect: b'x' b'q' 4



def told(function, *arguments):
    try:
        return function(*arguments)
    except (ValueError, TypeError, EOFError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


for data in (
    b"", b"?", b"i\1", b"(\5\0\0\0N", b"z\5a", b"u\2\0\0\0\xff\xff", b"r\0\0\0\0", b"{N", b"l\2\0\0\0\1\0\0\0", b"l\1\0\0\0\xff\xff",
    b"s\xff\xff\xff\xff", b"0", b"f\x031.5", b"x\1\x31\1\x32", b"I" + b"\1" * 8, b"Ntrailing", b"t\1\0\0\0a", b"Z\1a", b"A\1\0\0\0a",
    b"a\1\0\0\0\xff", b"g12", b"(\xff\xff\xff\xff", b"[\xff\xff\xff\xff", b"<\xff\xff\xff\xff", b"u\xff\xff\xff\xff", b"\xa9\2\xda\1ar\1\0\0\0",
):  # fmt: skip
    print(data, told(marshal.loads, data))
# expect: b'' EOFError: EOF read where object expected
# expect: b'?' ValueError: bad marshal data (unknown type code)
# expect: b'i\x01' EOFError: marshal data too short
# expect: b'(\x05\x00\x00\x00N' EOFError: EOF read where object expected
# expect: b'z\x05a' EOFError: marshal data too short
# expect: b'u\x02\x00\x00\x00\xff\xff' UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: b'r\x00\x00\x00\x00' ValueError: bad marshal data (invalid reference)
# expect: b'{N' EOFError: EOF read where object expected
# expect: b'l\x02\x00\x00\x00\x01\x00\x00\x00' ValueError: bad marshal data (unnormalized long data)
# expect: b'l\x01\x00\x00\x00\xff\xff' ValueError: bad marshal data (digit out of range in long)
# expect: b's\xff\xff\xff\xff' ValueError: bad marshal data (bytes object size out of range)
# expect: b'0' TypeError: NULL object in marshal data for object
# expect: b'f\x031.5' 1.5
# expect: b'x\x011\x012' (1+2j)
# expect: b'I\x01\x01\x01\x01\x01\x01\x01\x01' 72340172838076673
# expect: b'Ntrailing' None
# expect: b't\x01\x00\x00\x00a' a
# expect: b'Z\x01a' a
# expect: b'A\x01\x00\x00\x00a' a
# expect: b'a\x01\x00\x00\x00\xff' ÿ
# expect: b'g12' EOFError: marshal data too short
# expect: b'(\xff\xff\xff\xff' ValueError: bad marshal data (tuple size out of range)
# expect: b'[\xff\xff\xff\xff' ValueError: bad marshal data (list size out of range)
# expect: b'<\xff\xff\xff\xff' ValueError: bad marshal data (set size out of range)
# expect: b'u\xff\xff\xff\xff' ValueError: bad marshal data (string size out of range)
# expect: b'\xa9\x02\xda\x01ar\x01\x00\x00\x00' ('a', 'a')



























for value in (object(), [object()], int, 1.0.__add__):
    print(told(marshal.dumps, value))
# expect: ValueError: unmarshallable object
# expect: ValueError: unmarshallable object
# expect: ValueError: unmarshallable object
# expect: ValueError: unmarshallable object




print(told(marshal.loads, "a"), told(marshal.loads, 5), told(marshal.dump, 1, None), told(marshal.load, None), told(marshal.load, io.StringIO("a")))
# expect: TypeError: a bytes-like object is required, not 'str' TypeError: a bytes-like object is required, not 'int' AttributeError: 'NoneType' object has no attribute 'write' AttributeError: 'NoneType' object has no attribute 'read' TypeError: file.read() returned not bytes but str


nested = [(1, [2, {3: "four", "five": (6.0, {7})}]), b"", [[]]]
print(all(marshal.loads(marshal.dumps(nested, version)) == nested for version in range(5)))  # expect: True

# What appears twice
ring = []
ring.append(ring)
copy = marshal.loads(marshal.dumps(ring))
print(copy[0] is copy, told(marshal.dumps, ring, 2))  # expect: True ValueError: object too deeply nested to marshal
twins = marshal.loads(marshal.dumps([ring[:], ring]))
same = marshal.loads(marshal.dumps([[1]] * 2))
print(same, same[0] is same[1], twins[0][0] is twins[1])  # expect: [[1], [1]] True True

file = io.BytesIO()
print(marshal.dump([1], file) > 0, marshal.dump("b", file) > 0)  # expect: True True
file.seek(0)
print(marshal.load(file), marshal.load(file), told(marshal.load, file))  # expect: [1] b EOFError: EOF read where object expected
