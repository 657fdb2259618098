# An array keeps its size while a memory view looks at it; iterators of arrays and deques can be taken apart.
from array import array
from collections import deque


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


numbers = array("i", [1, 2, 3, 4])
view = memoryview(numbers)
for method, arguments in (
    ("append", (5,)),
    ("pop", ()),
    ("extend", ([1],)),
    ("insert", (0, 1)),
    ("remove", (3,)),
    ("fromlist", ([1],)),
    ("frombytes", (b"\0" * 4,)),
    ("__imul__", (2,)),
    ("__delitem__", (0,)),
    ("__delitem__", (slice(0, 2),)),
    ("__setitem__", (slice(0, 1), array("i"))),
):
    print(method, attempt(getattr(numbers, method), *arguments))
# expect: append BufferError: cannot resize an array that is exporting buffers
# expect: pop BufferError: cannot resize an array that is exporting buffers
# expect: extend BufferError: cannot resize an array that is exporting buffers
# expect: insert BufferError: cannot resize an array that is exporting buffers
# expect: remove BufferError: cannot resize an array that is exporting buffers
# expect: fromlist BufferError: cannot resize an array that is exporting buffers
# expect: frombytes BufferError: cannot resize an array that is exporting buffers
# expect: __imul__ BufferError: cannot resize an array that is exporting buffers
# expect: __delitem__ BufferError: cannot resize an array that is exporting buffers
# expect: __delitem__ BufferError: cannot resize an array that is exporting buffers
# expect: __setitem__ BufferError: cannot resize an array that is exporting buffers
numbers[0] = 9
numbers[1:3] = array("i", [7, 8])
numbers.reverse()
view[0] = 6
print(numbers, view.tolist())  # expect: array('i', [6, 8, 7, 9]) [6, 8, 7, 9]
second = memoryview(numbers)
view.release()
print(attempt(numbers.append, 5))  # expect: BufferError: cannot resize an array that is exporting buffers
second.release()
numbers.append(5)
print(numbers)  # expect: array('i', [6, 8, 7, 9, 5])
with memoryview(numbers):
    print(attempt(numbers.pop))
# expect: BufferError: cannot resize an array that is exporting buffers
print(numbers.pop())  # expect: 5

text = bytearray(b"abc")
view = memoryview(text)
print(attempt(text.append, 1))  # expect: BufferError: Existing exports of data: object cannot be re-sized
view.release()
text.append(100)
print(text)  # expect: bytearray(b'abcd')

# Iterators
iterator = iter(numbers)
next(iterator)
function, arguments, index = iterator.__reduce__()
print(function, arguments, index, type(iterator).__name__)
# expect: <built-in function iter> (array('i', [6, 8, 7, 9]),) 1 arrayiterator
iterator.__setstate__(0)
print(list(iterator), iterator.__reduce__())  # expect: [6, 8, 7, 9] (<built-in function iter>, ((),))
iterator = iter(deque("abc"))
next(iterator)
print(iterator.__reduce__())  # expect: (<class 'collections._deque_iterator'>, (deque(['a', 'b', 'c']), 1))
print(list(type(iterator)(deque("xyz"), 1)), list(type(iterator)(deque("xyz"))))  # expect: ['y', 'z'] ['x', 'y', 'z']
iterator = reversed(deque("abc"))
next(iterator)
print(iterator.__reduce__())  # expect: (<class 'collections._deque_reverse_iterator'>, (deque(['a', 'b', 'c']), 1))
print(list(type(iterator)(deque("xyz"), 1)))  # expect: ['y', 'x']

# Subscripts by __index__
class Second:
    def __index__(self):
        return 1


print(numbers[Second()], attempt(numbers.__getitem__, 10**30), attempt(numbers.__getitem__, 1.0))
# expect: 8 IndexError: cannot fit 'int' into an index-sized integer TypeError: array indices must be integers
