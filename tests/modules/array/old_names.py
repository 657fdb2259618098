# Library, array: the names of old, the codes, files and text.
import array
import io
import tempfile

print(array.ArrayType is array.array, array.typecodes, sorted(array.typecodes) == sorted(set(array.typecodes)))
# expect: True bBuhHiIlLqQfd True
numbers = array.array("h", [1, -2, 300])
with tempfile.TemporaryFile() as file:
    numbers.tofile(file)
    file.seek(0)
    again = array.array("h")
    again.fromfile(file, 2)
    print(again, numbers.buffer_info()[1])
    try:
        again.fromfile(file, 2)
    except EOFError as error:
        print(error, again)
# expect: array('h', [1, -2]) 3
# expect: read() didn't return enough bytes array('h', [1, -2, 300])
file = io.BytesIO()
numbers.tofile(file)
print(len(file.getvalue()))  # expect: 6
text = array.array("u", "añ€")
text.fromunicode("xyz")
print(text.tounicode(), len(text), text)  # expect: añ€xyz 6 array('u', 'añ€xyz')
for wrong in (lambda: numbers.fromunicode("x"), numbers.tounicode, lambda: numbers.fromfile(1, 1), lambda: array.array("u", b"abc"), lambda: array.array("h", "x"), lambda: array.array("x")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
# expect: ValueError fromunicode() may only be called on unicode type arrays
# expect: ValueError tounicode() may only be called on unicode type arrays
# expect: AttributeError 'int' object has no attribute 'read'
# expect: ValueError bytes length not a multiple of item size
# expect: TypeError cannot use a str to initialize an array with typecode 'h'
# expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
