# An array that is exported while its new contents are asked for keeps its size.
class Number:
    def __init__(self, array):
        self.array = array

    def __index__(self):
        self.view = memoryview(self.array)
        return 300


array = bytearray()
number = Number(array)
try:
    array.__init__(number)
except BufferError as error:
    print(error)
# expect: Existing exports of data: object cannot be re-sized
print(len(array))  # expect: 0
number.view.release()
array.__init__(3)
print(len(array))  # expect: 3
