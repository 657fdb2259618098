# Library, hmac: hashes that do not say their block size, or a small one, and odd arguments.
import hashlib
import hmac
import warnings


class Plain:
    digest_size = 16

    def __init__(self, data=b""):
        self.hash = hashlib.md5(data)

    def update(self, data):
        self.hash.update(data)

    def digest(self):
        return self.hash.digest()

    def hexdigest(self):
        return self.hash.hexdigest()

    def copy(self):
        copied = Plain()
        copied.hash = self.hash.copy()
        return copied


class Small(Plain):
    block_size = 4


for kind in Plain, Small:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(hmac.new(b"key", b"message", kind).hexdigest())
    print([(str(each.message), each.category) for each in caught])
# expect: 4e4748e62b463521f6775fbf921234b5
# expect: [('No block_size attribute on given digest object; Assuming 64.', <class 'RuntimeWarning'>)]
# expect: 4e4748e62b463521f6775fbf921234b5
# expect: [('block_size of 4 seems too small; using our default of 64.', <class 'RuntimeWarning'>)]
for key, message, kind in ((b"k", "m", "md5"), ("k", b"m", "md5"), (b"k", b"m", "none"), (b"k", b"m", "")):
    try:
        hmac.new(key, message, kind)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError Strings must be encoded before hashing
# expect: TypeError key: expected bytes or bytearray, but got 'str'
# expect: ValueError unsupported hash type none
# expect: TypeError Missing required parameter 'digestmod'.

for options in (dict(n=3), dict(n=2, r=0), dict(n=2, dklen=0), dict(n=2, dklen=-1), dict(n=2, maxmem=-1), dict(n="2"), dict(n=2, r="1"), dict(n=2, p=None), dict(n=-2)):
    try:
        hashlib.scrypt(b"password", **{"salt": b"salt", "r": 1, "p": 1, **options})
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError n must be a power of 2.
# expect: ValueError Invalid parameter combination for n, r, p, maxmem.
# expect: ValueError dklen must be greater than 0 and smaller than 2147483647
# expect: ValueError dklen must be greater than 0 and smaller than 2147483647
# expect: ValueError maxmem must be positive and smaller than 2147483647
# expect: TypeError scrypt() argument 'n' must be int, not str
# expect: TypeError scrypt() argument 'r' must be int, not str
# expect: TypeError scrypt() argument 'p' must be int, not None
# expect: TypeError n is required and must be an unsigned int
