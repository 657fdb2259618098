# hashlib.scrypt()
import hashlib

print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1, dklen=16).hex())
print(hashlib.scrypt(b"pw", salt=b"s", n=2, r=2, p=2, dklen=70).hex())
for words in {"n": 2, "r": 1, "p": 1}, {"salt": b"", "n": 3, "r": 1, "p": 1}, {"salt": b"", "n": 1, "r": 1, "p": 1}:
    try:
        hashlib.scrypt(b"x", **words)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 77d6576238657b203b19ca42c18a0497
# expect: e4f018a4fc19d6b00635a6ca496a7a8cfd965472723824de29ce9abff05a2d7df52ba0749f2f504f4268b3867d44e8f3e1292ad280755ae2be8b22897579eb7ed3ee31195a07
# expect: TypeError salt is required
# expect: ValueError n must be a power of 2.
# expect: ValueError n must be a power of 2.
