# What unconsumed_tail is once the stream has ended: bytes behind it, if there was a tail before.
import zlib

data = bytes(range(200)) * 2
packed = zlib.compress(data)


def show(d):
    print(d.eof, d.unused_data, d.unconsumed_tail)


for limit in (100, 400, 1000):
    d = zlib.decompressobj()
    result = d.decompress(packed + b"REST", limit)
    while not d.eof:
        result += d.decompress(d.unconsumed_tail, limit)
    print(limit, result == data)
    show(d)
    print(d.decompress(b"more"))
    show(d)
    print(d.decompress(b"", 2))
    show(d)
    print(d.decompress(b"more", 2))
    show(d)
    print(d.flush())
    show(d)
# expect: 100 True
# expect: True b'REST' b'REST'
# expect: b''
# expect: True b'RESTmore' b'more'
# expect: b''
# expect: True b'RESTmore' b''
# expect: b''
# expect: True b'RESTmoremore' b''
# expect: b''
# expect: True b'RESTmoremore' b''
# expect: 400 True
# expect: True b'REST' b''
# expect: b''
# expect: True b'RESTmore' b''
# expect: b''
# expect: True b'RESTmore' b''
# expect: b''
# expect: True b'RESTmoremore' b''
# expect: b''
# expect: True b'RESTmoremore' b''
# expect: 1000 True
# expect: True b'REST' b''
# expect: b''
# expect: True b'RESTmore' b''
# expect: b''
# expect: True b'RESTmore' b''
# expect: b''
# expect: True b'RESTmoremore' b''
# expect: b''
# expect: True b'RESTmoremore' b''































d = zlib.decompressobj()
print(len(d.decompress(packed + b"R", 10)))  # expect: 10
print(len(d.flush()))  # expect: 390
show(d)  # expect: True b'R' b'R'

d = zlib.decompressobj()
print(len(d.decompress(packed)))  # expect: 400
show(d)  # expect: True b'' b''
print(d.decompress(b"next"))  # expect: b''
show(d)  # expect: True b'next' b''
