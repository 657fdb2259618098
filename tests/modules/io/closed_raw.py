# The raw stream of a file that is closed already, asked for many times.
import gc
import os

with open("closed_raw.bin", "wb") as file:
    file.write(b"abc")
for _ in range(20):
    file = open("closed_raw.bin", "rb")
    file.close()
    print(file.raw.closed, end=" ")
# expect: True True True True True True True True True True True True True True True True True True True True 
print()  # expect
del file
gc.collect()
kept = [bytes(100) for _ in range(50)]
with open("closed_raw.bin", "rb") as file:
    print(file.read())
# expect: b'abc'
os.remove("closed_raw.bin")
