"""The digests behind hashlib."""

@abstract
@final
@c_name("hashlib_HASH")
class HASH(object):
    """A digest in the making: update() with data, then digest()."""
    def update(self, obj: object, /) -> None:
        """Add bytes to what is hashed."""
    def digest(self, /) -> bytes:
        """The digest of everything so far; more may follow."""
    def hexdigest(self, /) -> str:
        """The digest of everything so far, as hex digits."""
    def copy(self, /) -> HASH:
        """An independent object in the same state."""
    @property
    def name(self) -> str:
        """What new() takes to make such a one."""
    @property
    def digest_size(self) -> int:
        """Bytes of the digest."""
    @property
    def block_size(self) -> int:
        """Bytes that the algorithm takes in at a time."""

@abstract
@final
@c_name("hashlib_HASHXOF")
@slots("hashlib_HASH")
class HASHXOF(object):
    """A digest of any length in the making."""
    def update(self, obj: object, /) -> None:
        """Add bytes to what is hashed."""
    def digest(self, length: int) -> bytes:
        """The first length bytes of the digest of everything so far."""
    def hexdigest(self, length: int) -> str:
        """The first length bytes of the digest, as hex digits."""
    def copy(self, /) -> HASHXOF:
        """An independent object in the same state."""
    @property
    def name(self) -> str:
        """What new() takes to make such a one."""
    @property
    def digest_size(self) -> int:
        """0: any."""
    @property
    def block_size(self) -> int:
        """Bytes that the algorithm takes in at a time."""

@final
@c_name("hashlib_blake2b")
class blake2b(object):
    """BLAKE2b: digests of 1 to 64 bytes, with a key, a salt and a name of the use if wanted; also in trees."""
    def __new__(cls, data: object = ..., /, *, digest_size: int = 64, key: object = ..., salt: object = ..., person: object = ..., fanout: int = 1, depth: int = 1, leaf_size: object = 0, node_offset: object = 0, node_depth: int = 0, inner_size: int = 0, last_node: bool = False, usedforsecurity: bool = True) -> blake2b: ...
    MAX_DIGEST_SIZE = 64
    MAX_KEY_SIZE = 64
    PERSON_SIZE = 16
    SALT_SIZE = 16
    def update(self, data: object, /) -> None:
        """Add bytes to what is hashed."""
    def digest(self, /) -> bytes:
        """The digest of everything so far; more may follow."""
    def hexdigest(self, /) -> str:
        """The digest of everything so far, as hex digits."""
    def copy(self, /) -> blake2b:
        """An independent object in the same state."""
    @property
    def name(self) -> str:
        """'blake2b'"""
    @property
    def digest_size(self) -> int:
        """Bytes of the digest."""
    @property
    def block_size(self) -> int:
        """128, the bytes that are taken in at a time."""

@final
@c_name("hashlib_blake2s")
@slots("hashlib_blake2b")
class blake2s(object):
    """BLAKE2s: digests of 1 to 32 bytes, made for 32-bit processors; a key, salt and name of the use are possible."""
    def __new__(cls, data: object = ..., /, *, digest_size: int = 32, key: object = ..., salt: object = ..., person: object = ..., fanout: int = 1, depth: int = 1, leaf_size: object = 0, node_offset: object = 0, node_depth: int = 0, inner_size: int = 0, last_node: bool = False, usedforsecurity: bool = True) -> blake2s: ...
    MAX_DIGEST_SIZE = 32
    MAX_KEY_SIZE = 32
    PERSON_SIZE = 8
    SALT_SIZE = 8
    def update(self, data: object, /) -> None:
        """Add bytes to what is hashed."""
    def digest(self, /) -> bytes:
        """The digest of everything so far; more may follow."""
    def hexdigest(self, /) -> str:
        """The digest of everything so far, as hex digits."""
    def copy(self, /) -> blake2s:
        """An independent object in the same state."""
    @property
    def name(self) -> str:
        """'blake2s'"""
    @property
    def digest_size(self) -> int:
        """Bytes of the digest."""
    @property
    def block_size(self) -> int:
        """64, the bytes that are taken in at a time."""

def md5(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with MD5, beginning with the given bytes."""
def sha1(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA-1, beginning with the given bytes."""
def sha224(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA-224, beginning with the given bytes."""
def sha256(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA-256, beginning with the given bytes."""
def sha384(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA-384, beginning with the given bytes."""
def sha512(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA-512, beginning with the given bytes."""
def sha3_224(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA3-224, beginning with the given bytes."""
def sha3_256(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA3-256, beginning with the given bytes."""
def sha3_384(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA3-384, beginning with the given bytes."""
def sha3_512(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHA3-512, beginning with the given bytes."""
def shake_128(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHAKE128, beginning with the given bytes."""
def shake_256(string: object = ..., *, usedforsecurity: bool = True) -> HASH:
    """An object that hashes with SHAKE256, beginning with the given bytes."""
def pbkdf2_hmac(hash_name: str, password: object, salt: object, iterations: int, dklen: object = None) -> bytes:
    """A key of dklen bytes (the digest's size if None) out of a password, made slow by many iterations."""
def compare_digest(a: object, b: object, /) -> bool:
    """True if two texts of ASCII or two bytes are equal, in a time that does not tell where they differ."""
