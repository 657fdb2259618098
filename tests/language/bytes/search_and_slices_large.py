# Searching and slicing in large bytes and bytearrays.
data = bytes(range(256)) * 20
print(len(data), data.find(b"\xff\x00"), data.rfind(b"\xff\x00"), data.count(b"\x10\x11"), data.count(0), data[255:258], data[-3:], data[::512][:4], data.index(255, 256), data.replace(b"\x00", b"")[:2], len(data.split(b"\x80")), data.endswith(bytes([254, 255])), sum(data) == 255 * 128 * 20)
# expect: 5120 255 4863 20 20 b'\xff\x00\x01' b'\xfd\xfe\xff' b'\x00\x00\x00\x00' 511 b'\x01\x02' 21 True True
b = bytearray(data)
b[1000:1010] = b""
b[0:0] = b"start"
b += b"end"
del b[-3:]
print(len(b), b[:6], b.find(b"\xe8\xf2"), b.startswith(b"start"), b == b"start" + data[:1000] + data[1010:], hash(bytes(b)) == hash(b"start" + data[:1000] + data[1010:]))
# expect: 5115 bytearray(b'start\x00') -1 True True True
needle = b"a" * 50 + b"b"
hay = b"a" * 500 + needle + b"a" * 500
print(hay.find(needle), hay.rfind(needle), hay.count(b"aa"), hay.find(b"c"), hay.partition(b"b")[0] == b"a" * 550, hay.rindex(b"b"), needle in hay, b"" in hay, len(hay.split(b"a")), hay.replace(b"a", b"")[:3])
# expect: 500 500 525 -1 True 550 True True 1051 b'b'
text = ("ab" * 300 + "é") * 5
print(text.count("ab"), text.find("bé"), text.rfind("bé"), text.find("b" * 2), text.split("é")[1] == "ab" * 300, len(text.replace("ab", "x")), text.index("é", 700), text[599:602])
# expect: 1500 599 3003 -1 True 1505 1201 béa
