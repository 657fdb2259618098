# Library, aesio: the examples of FIPS 197 and NIST SP 800-38A, and bad input.
# cpython: a module of CircuitPython
import aesio

plain = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
print(aesio.block_size, aesio.MODE_ECB, aesio.MODE_CBC, aesio.MODE_CTR)  # expect: 16 1 2 6


def both(cipher, again, data):
    result = bytearray(len(data))
    cipher.encrypt_into(data, result)
    back = bytearray(result)
    again.decrypt_into(back, back)
    print(result.hex(), back == data)


# FIPS 197, appendix C
block = bytes.fromhex("00112233445566778899aabbccddeeff")
for length in 16, 24, 32:
    cipher = aesio.AES(bytes(range(length)))
    both(cipher, cipher, block)
# expect: 69c4e0d86a7b0430d8cdb78070b4c55a True
# expect: dda97ca4864cdfe06eaf70a0ec0d7191 True
# expect: 8ea2b7ca516745bfeafc49904b496089 True

# SP 800-38A, F.1.1, F.2.1, F.2.5, F.5.1
both(aesio.AES(key, aesio.MODE_ECB), aesio.AES(key), plain[:16])  # expect: 3ad77bb40d7a3660a89ecaf32466ef97 True
start = bytes(range(16))
both(aesio.AES(key, aesio.MODE_CBC, start), aesio.AES(key, mode=aesio.MODE_CBC, IV=start), plain)
# expect: 7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2 True
long_key = bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
both(aesio.AES(long_key, aesio.MODE_CBC, start), aesio.AES(long_key, aesio.MODE_CBC, start), plain)
# expect: f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d True
counter = bytes.fromhex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")
both(aesio.AES(key, aesio.MODE_CTR, counter), aesio.AES(key, aesio.MODE_CTR, counter), plain)
# expect: 874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff True

# in pieces; a counter that carries
whole, pieces = bytearray(100), bytearray(100)
aesio.AES(key, aesio.MODE_CTR, b"\xff" * 16).encrypt_into(whole, whole)
cipher = aesio.AES(key, aesio.MODE_CTR, b"\xff" * 16)
for at in 0, 1, 17, 40:
    view = memoryview(pieces)[at : {0: 1, 1: 17, 17: 40, 40: 100}[at]]
    cipher.encrypt_into(view, view)
print(whole == pieces)  # expect: True
large = bytearray(10000)
aesio.AES(key, aesio.MODE_CBC).encrypt_into(large, large)
aesio.AES(key, aesio.MODE_CBC).decrypt_into(large, large)
print(large == bytes(10000))  # expect: True

cipher = aesio.AES(key, aesio.MODE_CBC, start)
print(cipher.mode)  # expect: 2
cipher.rekey(bytes(32))
cipher.mode = aesio.MODE_ECB
result = bytearray(16)
cipher.encrypt_into(bytes(16), result)
print(cipher.mode, result.hex())  # expect: 1 dc95c078a2408989ad48a21492842087


def attempt(text):
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, e)


attempt("aesio.AES(b'short')")  # expect: ValueError key must be 16, 24 or 32 bytes long, not 5
attempt("aesio.AES(key, 2, b'short')")  # expect: ValueError IV must be 16 bytes long, not 5
attempt("aesio.AES(key, 3)")  # expect: NotImplementedError mode must be MODE_ECB, MODE_CBC or MODE_CTR, not 3
attempt("aesio.AES('x' * 16)")  # expect: TypeError a bytes-like object is required, not 'str'
attempt("cipher.encrypt_into(bytes(16), bytearray(15))")  # expect: ValueError src and dest must have the same length, not 16 and 15
attempt("cipher.encrypt_into(bytes(32), bytearray(32))")  # expect: ValueError ECB takes 16 bytes at a time, not 32
attempt("aesio.AES(key, 2).decrypt_into(bytes(15), bytearray(15))")  # expect: ValueError CBC takes a multiple of 16 bytes, not 15
attempt("cipher.encrypt_into(bytes(16), bytes(16))")  # expect: BufferError Object is not writable.
attempt("aesio.AES()")  # expect: TypeError AES() missing required argument 'key' (pos 1)
