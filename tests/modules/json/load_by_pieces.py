"""json.load() of what is no file: readinto() is used, so that libraries for CircuitPython can answer twice."""
# cpython: it always calls read()

import io
import json


class Answer:
    """As web libraries have it: read() leaves a mark."""

    def __init__(self, data):
        self.data = data
        self.was_read = False

    def readinto(self, buffer):
        count = min(len(buffer), 50, len(self.data))
        buffer[:count] = self.data[:count]
        self.data = self.data[count:]
        return count

    def read(self, size=-1):
        self.was_read = True
        return self.data


document = '{"name": "café", "numbers": [1, 2.5, null, true], "long": "' + "x" * 300 + '"}'
answer = Answer(document.encode())
value = json.load(answer)
print(value["name"], value["numbers"], len(value["long"]), answer.was_read)  # expect: café [1, 2.5, None, True] 300 False
print(json.load(Answer(b"[1]"), parse_int=float))  # expect: [1.0]


class Ends(Answer):
    read = None

    def readinto(self, buffer):
        return Answer.readinto(self, buffer) or None


print(json.load(Ends(b'{"a": 1}')))  # expect: {'a': 1}


class Shrinks:
    count = 100

    def readinto(self, buffer):
        buffer[:] = b"[1]"
        count, self.count = self.count, 0
        return count


print(json.load(Shrinks()))  # expect: [1]


class Fails:
    def __init__(self, result):
        self.result = result

    def readinto(self, buffer):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


for result in OSError("no answer"), "3", 0:
    try:
        json.load(Fails(result))
    except Exception as error:
        print(repr(error))
# expect: OSError('no answer')
# expect: TypeError("'str' object cannot be interpreted as an integer")
# expect: JSONDecodeError('Expecting value: line 1 column 1 (char 0)')


class File(io.BytesIO):
    def readinto(self, buffer):
        raise OSError("a file is read")


print(json.load(File(b"[2]")), json.load(io.StringIO("[3]")))  # expect: [2] [3]
