# hashlib: BLAKE2 with all its parameters.
# native: a C long has 32 bits in WebAssembly
import hashlib
from hashlib import blake2b, blake2s


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


for kind in blake2b, blake2s:
    print(kind.MAX_DIGEST_SIZE, kind.MAX_KEY_SIZE, kind.PERSON_SIZE, kind.SALT_SIZE)
    print(kind(b"abc", digest_size=20).hexdigest(), kind(digest_size=1).hexdigest())
    print(kind(b"abc", key=b"secret").hexdigest())
    print(kind(key=b"k" * kind.MAX_KEY_SIZE).hexdigest())
    print(kind(b"abc", salt=b"salt", person=b"person").hexdigest())
    print(kind(b"abc", fanout=2, depth=2, leaf_size=4096, node_offset=0x010203040506, node_depth=1, inner_size=32,
               last_node=True).hexdigest())
    print(kind(b"x" * 1000, digest_size=16, usedforsecurity=False).digest())
    h = kind(b"a", key=b"key", digest_size=10)
    copy = h.copy()
    copy.update(b"b")
    print(h.hexdigest(), copy.hexdigest(), h.digest_size, h.block_size, h.name)
    attempt(kind, digest_size=0)
    attempt(kind, digest_size=65)
    attempt(kind, key=b"a" * 65)
    attempt(kind, salt=b"a" * 17)
    attempt(kind, person=b"a" * 17)
    attempt(kind, fanout=256)
    attempt(kind, depth=0)
    attempt(kind, leaf_size=2**32)
    attempt(kind, leaf_size=-1)
    attempt(kind, node_depth=256)
    attempt(kind, inner_size=65)
    attempt(kind, node_offset=-1)
    attempt(kind, key="a")
    attempt(kind, "abc")
# expect: 64 64 16 16
# expect: 384264f676f39536840523f284921cdc68b6846b 2e
# expect: 204c828c56fbe6dfe80f110efd16649b9baaad573a6fe4a9a3f492857ec46f8f01eb46d3d6b777f014802967b258fdf631947e68e70cbf9054edf69fa3bbb4a8
# expect: 5caefa9818315414d0d763300fc08c4c7c434a259b75c5ed814e97c313ab1b157276e5456967794c810cdbd0b5c5266503067a4a499d29615693e063b1b6afb9
# expect: 23e8ac621dc01bc566d021a0ad6a13acc0843125f40f628a676d8c6d627d8132cf58667a0deb1315d12734511fefcb18987281e84b6880c1aaa0a28809093241
# expect: 84d1130cb679184876861ce08a111d314ec48f1487667c579cc3add64286af3b3e83d58d70213d84c266a42e7360558cc1149b37973dfb95315e4315f9c1c999
# expect: b'\xc9\xb2\xbdO\xf4\x87\x86L)\xfbA\xfa\xb3\xe8\x18~'
# expect: 008073732cc2135bb696 31742e64904c064ea9f1 10 128 blake2b
# expect: ValueError digest_size must be between 1 and 64 bytes
# expect: ValueError digest_size must be between 1 and 64 bytes
# expect: ValueError maximum key length is 64 bytes
# expect: ValueError maximum salt length is 16 bytes
# expect: ValueError maximum person length is 16 bytes
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError depth must be between 1 and 255
# expect: OverflowError leaf_size is too large
# expect: ValueError value must be positive
# expect: ValueError node_depth must be between 0 and 255
# expect: ValueError inner_size must be between 0 and is 64
# expect: ValueError value must be positive
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError Strings must be encoded before hashing
# expect: 32 32 8 8
# expect: 5ae3b99be29b01834c3b508521ede60438f8de17 a1
# expect: d7d0d1441d31d042d6c1ef68ce5162e56f3b2a208de82b727b7c30c709b7bff2
# expect: 691a5053b0c4a173777ac6177e88fd30bf1f1a44ec0bdf248833284b3d260656
# expect: 72e3f7f967aa2ace4b27e385d5558468ce1e0324e53183e421a5beff99820df7
# expect: 9899d06f5bc3309accc1e14df9cb6e41fc39947ec43b4e8d5b23a45719ace469
# expect: b'6\x1f\xf9\xaeS[V\xe8\x8b\\\x1dz;\xe08\xbc'
# expect: 8cc8a14308842514aac3 1ce6f8f1371060005645 10 64 blake2s
# expect: ValueError digest_size must be between 1 and 32 bytes
# expect: ValueError digest_size must be between 1 and 32 bytes
# expect: ValueError maximum key length is 32 bytes
# expect: ValueError maximum salt length is 8 bytes
# expect: ValueError maximum person length is 8 bytes
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError depth must be between 1 and 255
# expect: OverflowError leaf_size is too large
# expect: ValueError value must be positive
# expect: ValueError node_depth must be between 0 and 255
# expect: ValueError inner_size must be between 0 and is 32
# expect: ValueError value must be positive
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError Strings must be encoded before hashing
attempt(blake2s, node_offset=2**48)  # expect: OverflowError node_offset is too large
print(hashlib.new("blake2b", b"abc", digest_size=8).hexdigest())  # expect: d8bb14d833d59559
