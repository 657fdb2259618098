# Library, bytearray: wrong values and positions.
b = bytearray(b"abc")
def item(k, v): b[k] = v
def delete(k): del b[k]
def iadd(v):
    global b
    b += v
for f in (lambda: item(0, 256), lambda: item(0, -1), lambda: item(0, "a"), lambda: item(5, 1), lambda: item("x", 1), lambda: item(slice(0, 2), 5), lambda: item(slice(0, 2), "ab"), lambda: item(slice(0, 3, 2), b"a"), lambda: delete(9), lambda: b.append(300),
          lambda: b.append(b"a"), lambda: b.append(None), lambda: b.extend("ab"), lambda: b.extend(5), lambda: b.extend([1000]), lambda: b.remove(5), lambda: b.pop(10), lambda: bytearray().pop(), lambda: hash(b), lambda: iadd(5), lambda: iadd("x"),
          lambda: b.insert("a", 1), lambda: bytearray("a"), lambda: bytearray(-1), lambda: b[7], lambda: b.index(b"zz"), lambda: {b: 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: IndexError bytearray index out of range
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: ValueError attempt to assign bytes of size 1 to extended slice of size 2
# expect: IndexError bytearray index out of range
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError can't extend bytearray with int
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError value not found in bytearray
# expect: IndexError pop index out of range
# expect: IndexError pop from empty bytearray
# expect: TypeError unhashable type: 'bytearray'
# expect: TypeError can't concat int to bytearray
# expect: TypeError can't concat str to bytearray
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError string argument without an encoding
# expect: ValueError negative count
# expect: IndexError bytearray index out of range
# expect: ValueError subsection not found
# expect: TypeError unhashable type: 'bytearray'
print(b)  # expect: bytearray(b'abc')
m = memoryview(b)
try:
    b.append(1)
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
b[0] = 65
print(m[0], b)  # expect: 65 bytearray(b'Abc')
m.release()
b.append(66)
print(b)  # expect: bytearray(b'AbcB')
