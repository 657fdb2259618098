# The raw stream of a file that is closed already, asked for many times.
import gc
import os


def closed_raw():
    file = open("closed_raw.bin", "rb")
    file.close()
    return file.raw.closed


with open("closed_raw.bin", "wb") as file:
    file.write(b"abc")
print([closed_raw() for _ in range(20)].count(True))  # expect: 20
gc.collect()
kept = [bytes(100) for _ in range(50)]
with open("closed_raw.bin", "rb") as file:
    print(file.read())
# expect: b'abc'
os.remove("closed_raw.bin")
