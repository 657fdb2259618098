"""Keyed hashes (RFC 2104): proof that a message comes from someone who has the key."""

from _hashlib import compare_digest
import hashlib as _hashlib

digest_size = None
_MASKS = {"trans_36": 0x36, "trans_5C": 0x5c}


def __getattr__(name):
    """trans_36, trans_5C: tables for bytes.translate(), made when asked for since they are large."""
    if name not in _MASKS:
        raise AttributeError(f"module 'hmac' has no attribute {name!r}")
    return bytes(byte ^ _MASKS[name] for byte in range(256))


def _maker(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b"": _hashlib.new(digestmod, data)
    return lambda data=b"": digestmod.new(data)


def _padded(key, make, block):
    if len(key) > block:
        key = make(key).digest()
    return bytes(key) + bytes(block - len(key))


class HMAC:
    """A keyed hash in the making: update() with data, then digest()."""

    __slots__ = "_inner", "_outer", "digest_size", "block_size"
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        make = _maker(digestmod)
        self._inner = make()
        self._outer = make()
        self.digest_size = self._inner.digest_size
        self.block_size = self._block_size()
        key = _padded(key, make, self.block_size)
        self._inner.update(bytes(byte ^ 0x36 for byte in key))
        self._outer.update(bytes(byte ^ 0x5c for byte in key))
        if msg is not None:
            self.update(msg)

    def _block_size(self):
        size = getattr(self._inner, "block_size", None)
        if size is not None and size >= 16:
            return size
        import warnings

        warnings.warn(
            f"No block_size attribute on given digest object; Assuming {self.blocksize}." if size is None
            else f"block_size of {size} seems too small; using our default of {self.blocksize}.",
            RuntimeWarning, stacklevel=3,
        )  # fmt: skip
        return self.blocksize

    @property
    def name(self):
        """'hmac-' and the name of the hash."""
        return "hmac-" + self._inner.name

    def update(self, msg):
        """Add bytes to the message."""
        self._inner.update(msg)

    def copy(self):
        """An independent object in the same state."""
        other = self.__class__.__new__(self.__class__)
        other._inner, other._outer = self._inner.copy(), self._outer
        other.digest_size, other.block_size = self.digest_size, self.block_size
        return other

    def _finished(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """The keyed hash of the message so far; more may follow."""
        return self._finished().digest()

    def hexdigest(self):
        """The same as hex digits."""
        return self._finished().hexdigest()


def new(key, msg=None, digestmod=""):
    """A keyed hash with this key, beginning with msg; digestmod is the name, function or module of a hash."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed hash of one message."""
    for given in key, msg:
        if isinstance(given, str):
            raise TypeError("a bytes-like object is required, not 'str'")
    return HMAC(bytes(key), msg, digest).digest()
