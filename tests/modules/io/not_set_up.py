# Streams whose __init__() has not been called; one that cannot tell at the end whether it is closed.
import io

for kind in io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.FileIO:
    stream = kind.__new__(kind)
    for name in dir(kind):
        if name not in ("__class__", "__init_subclass__", "__subclasshook__", "__new__", "__dir__"):
            for arguments in (), (2.5,), ("a", b"b"):  # no number: 0 would be the console
                try:
                    repr(getattr(stream, name)(*arguments))
                except Exception:
                    pass
print(io.TextIOWrapper.__new__(io.TextIOWrapper).encoding, io.TextIOWrapper.__new__(io.TextIOWrapper).buffer)
# expect: None None
for use in next, io.TextIOWrapper.read, io.TextIOWrapper.close, io.TextIOWrapper.fileno:
    try:
        use(io.TextIOWrapper.__new__(io.TextIOWrapper))
    except ValueError as error:
        print(type(error).__name__)
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError


class Unknown(io.RawIOBase):
    def readable(self):
        return True

    def writable(self):
        return True

    @property
    def closed(self):
        if asked:
            raise RuntimeError("cannot tell")
        return False


asked = False
kept = io.BufferedWriter(Unknown())
asked = True
print("end")  # expect: end
