# Data model, __index__: where its TypeError counts as "not a number", and where numbers are not taken for lengths.
def show(text, answer):
    class Thing:
        def __index__(self):
            if answer is TypeError:
                raise TypeError("own")
            return answer

    try:
        print(text, eval(text, {"thing": Thing()}))
    except (TypeError, ValueError, OverflowError) as e:
        print(text, type(e).__name__, e)


for answer in (None, "s", 1.5, TypeError, 3, -3):
    for text in ("bytes(thing)", "bytearray(thing)", "int.from_bytes(thing)", "'%d' % thing", "'%x' % thing", "b'%d' % thing", "'%c' % thing", "b'%c' % thing"):
        show(text, answer)
# expect: bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: bytearray(thing) TypeError cannot convert 'Thing' object to bytearray
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%x' % thing TypeError %x format: an integer is required, not Thing
# expect: b'%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%c' % thing TypeError %c requires int or char
# expect: b'%c' % thing TypeError %c requires an integer in range(256) or a single byte
# expect: bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: bytearray(thing) TypeError cannot convert 'Thing' object to bytearray
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%x' % thing TypeError %x format: an integer is required, not Thing
# expect: b'%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%c' % thing TypeError %c requires int or char
# expect: b'%c' % thing TypeError %c requires an integer in range(256) or a single byte
# expect: bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: bytearray(thing) TypeError cannot convert 'Thing' object to bytearray
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%x' % thing TypeError %x format: an integer is required, not Thing
# expect: b'%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%c' % thing TypeError %c requires int or char
# expect: b'%c' % thing TypeError %c requires an integer in range(256) or a single byte
# expect: bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: bytearray(thing) TypeError cannot convert 'Thing' object to bytearray
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%x' % thing TypeError %x format: an integer is required, not Thing
# expect: b'%d' % thing TypeError %d format: a real number is required, not Thing
# expect: '%c' % thing TypeError %c requires int or char
# expect: b'%c' % thing TypeError %c requires an integer in range(256) or a single byte
# expect: bytes(thing) b'\x00\x00\x00'
# expect: bytearray(thing) bytearray(b'\x00\x00\x00')
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing 3
# expect: '%x' % thing 3
# expect: b'%d' % thing b'3'
# expect: '%c' % thing 
# expect: b'%c' % thing b'\x03'
# expect: bytes(thing) ValueError negative count
# expect: bytearray(thing) ValueError negative count
# expect: int.from_bytes(thing) TypeError cannot convert 'Thing' object to bytes
# expect: '%d' % thing -3
# expect: '%x' % thing -3
# expect: b'%d' % thing b'-3'
# expect: '%c' % thing OverflowError %c arg not in range(0x110000)
# expect: b'%c' % thing OverflowError %c arg not in range(256)
try:
    int.from_bytes(True)
except TypeError as e:
    print(e)  # expect: cannot convert 'bool' object to bytes


class Both:
    def __index__(self):
        return 3

    def __bytes__(self):
        return b"\1\2"


print(int.from_bytes(Both()), bytes(Both()), bytearray(Both()))  # expect: 258 b'\x01\x02' bytearray(b'\x00\x00\x00')
for text in ("sorted(5, unknown=1)", "sorted([5], unknown=1)", "sorted(unknown=1)", "[].sort(unknown=1)"):
    try:
        eval(text)
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: 'unknown' is an invalid keyword argument for sort()
# expect: sorted expected 1 argument, got 0
# expect: 'unknown' is an invalid keyword argument for sort()
