# Library, io: the size of buffers, the encoding that is meant by none, and opening of code.
import io
import os
import tempfile

print(io.DEFAULT_BUFFER_SIZE > 0, io.text_encoding(None) in ("locale", "utf-8"), io.text_encoding("ascii"), io.text_encoding(None, 3) == io.text_encoding(None), io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "code.py")
    with open(path, "w") as file:
        file.write("x = 1\n")
    with io.open_code(path) as file:
        print(file.read(), file.mode)
for wrong in (lambda: io.open_code(5.5), lambda: io.open_code("/no/such/file"), lambda: io.text_encoding()):
    try:
        wrong()
    except (TypeError, OSError) as error:
        print(type(error).__name__)
# expect: True True ascii True 0 1 2
# expect: b'x = 1\n' rb
# expect: TypeError
# expect: FileNotFoundError
# expect: TypeError
