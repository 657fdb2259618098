# Library, io: what close() flushes, errors of both, capabilities of buffered streams over others, after detach() too.
import io


class Bad(io.BytesIO):
    def flush(self):
        raise OSError("flush")

    def close(self):
        raise OSError("close")


for kind in io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
    stream = kind(Bad())
    try:
        stream.close()
    except OSError as e:
        print(kind.__name__, e, e.__context__, stream.closed)
# expect: BufferedReader close flush False
# expect: BufferedWriter close None False
# expect: BufferedRandom close None False
text = io.TextIOWrapper(Bad(), encoding="ascii")
try:
    text.close()
except OSError as e:
    print(e, e.__context__, text.closed)
# expect: close flush False


class Noisy(io.BufferedWriter):
    def flush(self):
        print("flush")
        super().flush()


class NoisyText(io.TextIOWrapper):
    def flush(self):
        print("flush of text")
        super().flush()


raw = io.BytesIO()
stream = Noisy(raw)
stream.write(b"x")
stream.close()  # expect: flush
stream.close()
print(raw.closed)  # expect: True
text = NoisyText(io.BytesIO(), encoding="ascii")
text.close()  # expect: flush of text
text.close()
reader, writer = io.BufferedReader(io.BytesIO(b"abc")), io.BufferedWriter(io.BytesIO())
print(reader.readable(), reader.writable(), writer.readable(), writer.writable())  # expect: True False False True
reader.close(), writer.close()
print(reader.writable(), writer.readable())  # expect: False False
for function in reader.readable, writer.writable, reader.read, writer.read, writer.readline, lambda: next(writer), lambda: writer.write(b""):
    try:
        function()
    except (ValueError, OSError) as e:
        print(type(e).__name__, str(e).rstrip("."))
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError read of closed file
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: ValueError write to closed file
reader = io.BufferedReader(io.BytesIO(b"abc"))
reader.detach()
for name in "name mode closed".split():
    try:
        print(getattr(reader, name))
    except ValueError as e:
        print(name, e)
# expect: name raw stream has been detached
# expect: mode raw stream has been detached
# expect: closed raw stream has been detached
