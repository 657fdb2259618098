# Sizes, masks and what an HMAC object lets itself be given.
import hmac

h = hmac.new(b"key", b"message", "sha256")
print(h.digest_size, h.block_size, h.blocksize, h.name)  # expect: 32 64 64 hmac-sha256
print(hmac.HMAC.blocksize, type(hmac.HMAC.block_size) is type(hmac.HMAC.digest_size), hmac.digest_size)  # expect: 64 True None
print(hmac.new(b"key", None, "sha512").block_size)  # expect: 128

other = h.copy()
print(other.digest_size, other.name, other.hexdigest() == h.hexdigest())  # expect: 32 hmac-sha256 True
other.update(b"!")
print(other.hexdigest() == h.hexdigest(), other.hexdigest() == hmac.new(b"key", b"message!", "sha256").hexdigest())
# expect: False True
try:
    h.colour = 1
except AttributeError as e:
    print(e)
# expect: 'HMAC' object has no attribute 'colour'

print(len(hmac.trans_36), hmac.trans_36[:6], len(hmac.trans_5C), hmac.trans_5C[:6])  # expect: 256 b'674523' 256 b'\\]^_XY'
print(b"abc".translate(hmac.trans_36).translate(hmac.trans_36), type(hmac.trans_5C).__name__)  # expect: b'abc' bytes
try:
    hmac.trans_37
except AttributeError as e:
    print(e)
# expect: module 'hmac' has no attribute 'trans_37'
