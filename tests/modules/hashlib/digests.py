# hashlib: every digest, in pieces and as hexadecimal text.
# native: pyodide has no OpenSSL
import hashlib, io


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


NAMES = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
         "blake2b", "blake2s"]
for name in NAMES:
    h = hashlib.new(name)
    print(h.name, h.digest_size, h.block_size, h.hexdigest())
    print(getattr(hashlib, name)(b"abc").hexdigest())
# expect: md5 16 64 d41d8cd98f00b204e9800998ecf8427e
# expect: 900150983cd24fb0d6963f7d28e17f72
# expect: sha1 20 64 da39a3ee5e6b4b0d3255bfef95601890afd80709
# expect: a9993e364706816aba3e25717850c26c9cd0d89d
# expect: sha224 28 64 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
# expect: 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7
# expect: sha256 32 64 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
# expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
# expect: sha384 48 128 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b
# expect: cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
# expect: sha512 64 128 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
# expect: ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
# expect: sha3_224 28 144 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7
# expect: e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf
# expect: sha3_256 32 136 a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a
# expect: 3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532
# expect: sha3_384 48 104 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2ac3713831264adb47fb6bd1e058d5f004
# expect: ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25
# expect: sha3_512 64 72 a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26
# expect: b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0
# expect: blake2b 64 128 786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce
# expect: ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923
# expect: blake2s 32 64 69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9
# expect: 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982

# every length around the blocks, together
data = bytes(range(256)) * 2
for name in NAMES:
    total = hashlib.md5()
    for length in range(0, 300, 3 if name.startswith("sha3") else 1):
        total.update(hashlib.new(name, data[:length]).digest())
    print(name, total.hexdigest())
# expect: md5 25fecb951fbcca8a0793500af76dfab4
# expect: sha1 ea83dd3df34083ed517924aa4af8a0d2
# expect: sha224 00aaccfd4007916138924f69932b2f76
# expect: sha256 e14534e616a72a50afd3e05b1c38658e
# expect: sha384 44f94690ca6b382222ba4216acf6ee4b
# expect: sha512 64faff7dc7a1a4cf1491832153365ef7
# expect: sha3_224 c20c11576b856380ca0512569bc1130d
# expect: sha3_256 b8e1fdca51e5d42fe478e2f06b45b4a7
# expect: sha3_384 c5a958852b51014fdd4f5be9a672a1d4
# expect: sha3_512 a042351a3d8d17ee89f3800d0faca4e1
# expect: blake2b 3d16992f35021a6b203c625e7253c9c9
# expect: blake2s e8b7d30f9fd0f330fad272bda38930a5

# in pieces, and copies
for name in NAMES:
    h = hashlib.new(name)
    for start in range(0, 512, 37):
        h.update(data[start:start + 37])
    other = h.copy()
    other.update(b"more")
    print(h.digest() == hashlib.new(name, data).digest(), other.digest() == hashlib.new(name, data + b"more").digest(),
          h.digest() == h.digest())
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True

for name in ["shake_128", "shake_256"]:
    h = hashlib.new(name, b"abc")
    print(h.name, h.digest_size, h.block_size, h.hexdigest(5), h.digest(length=3), h.digest(0))
    print(h.hexdigest(400)[-32:])
    attempt(h.digest)
    attempt(h.digest, "a")
# expect: shake_128 0 168 5881092dd8 b'X\x81\t' b''
# expect: 6ee173e30bd4d08f2bc59c6114bdd745
# expect: TypeError digest() missing required argument 'length' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: shake_256 0 136 4833666013 b'H3f' b''
# expect: ade16384e151755c47e822fc74c5d710
# expect: TypeError digest() missing required argument 'length' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer

print(hashlib.md5(string=b"a", usedforsecurity=False).hexdigest())  # expect: 0cc175b9c0f1b6a831c399e269772661
print(hashlib.new("MD5").name, hashlib.new("SHA-256").name, hashlib.new("SHA3-256").name)  # expect: md5 sha256 sha3_256
print(hashlib.new("sha256", data=b"a").hexdigest())  # expect: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
attempt(hashlib.md5, "a")  # expect: TypeError Strings must be encoded before hashing
attempt(hashlib.md5, 3)  # expect: TypeError object supporting the buffer API required
attempt(hashlib.sha256().update, None)  # expect: TypeError object supporting the buffer API required
attempt(hashlib.new, "foo")  # expect: ValueError unsupported hash type foo
attempt(hashlib.new, 3)  # expect: TypeError name must be a string
attempt(type(hashlib.md5()))  # expect: TypeError cannot create '_hashlib.HASH' instances
print(hashlib.md5(bytearray(b"abc")).hexdigest() == hashlib.md5(memoryview(b"xabc")[1:]).hexdigest())  # expect: True
print(hashlib.md5() == hashlib.md5(), set(NAMES) < hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
# expect: False True

print(hashlib.file_digest(io.BytesIO(b"abc"), "md5").hexdigest())  # expect: 900150983cd24fb0d6963f7d28e17f72
print(hashlib.file_digest(io.BytesIO(b"abc"), hashlib.sha1).hexdigest())  # expect: a9993e364706816aba3e25717850c26c9cd0d89d
attempt(hashlib.file_digest, 3, "md5")  # expect: ValueError '3' is not a file-like object in binary reading mode.

# key derivation
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 20).hex())
# expect: 83eb100b6a3a975f0fe3ffcdc241985232154e6868bdaf1b261ccb18fee4c908
print(hashlib.pbkdf2_hmac("sha1", b"password" * 20, b"salt", 3, 50).hex())
# expect: 46ca72bc8cf217a3b82daba12116ce636b4155bc9970442444cbdee94153baf651b089a6a43fa4612a2e9790c5f30194416a
print(hashlib.pbkdf2_hmac("sha3_256", b"p", b"s", 1, dklen=5).hex())  # expect: 7b4b11cf75
attempt(hashlib.pbkdf2_hmac, "md5", b"p", b"s", 0)  # expect: ValueError iteration value must be greater than 0.
attempt(hashlib.pbkdf2_hmac, "md5", b"p", b"s", 1, 0)  # expect: ValueError key length must be greater than 0.
attempt(hashlib.pbkdf2_hmac, "md5", "p", b"s", 1)  # expect: TypeError a bytes-like object is required, not 'str'
attempt(hashlib.pbkdf2_hmac, 1, b"p", b"s", 1)  # expect: TypeError pbkdf2_hmac() argument 'hash_name' must be str, not int
