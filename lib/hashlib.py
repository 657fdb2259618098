"""Digests of bytes: md5(), sha1(), the families SHA-2, SHA-3 and BLAKE2.

Each function makes an object with update(), digest(), hexdigest() and copy()."""

from _hashlib import (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128,
                      shake_256, blake2b, blake2s, pbkdf2_hmac)

_names = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
          "sha3_384", "sha3_512", "shake_128", "shake_256")


def __getattr__(name):
    """scrypt() is loaded when it is first used."""
    if name != "scrypt":
        raise AttributeError(f"module 'hashlib' has no attribute {name!r}")
    from _scrypt import scrypt

    globals()[name] = scrypt
    return scrypt


__all__ = _names + ("new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")

algorithms_guaranteed = set(_names)
algorithms_available = set(_names)


def _constructor(name):
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    if name in _names:
        return globals()[name]
    plain = name.lower()
    plain = plain.replace("-", "_") if plain.startswith("sha3") else plain.replace("sha-", "sha")
    if plain not in _names or plain.startswith("blake2"):
        raise ValueError("unsupported hash type " + name)
    return globals()[plain]


def new(name, data=b"", **kwargs):
    """An object for the algorithm of this name, beginning with data."""
    return _constructor(name)(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=4096):
    """The object that has hashed what is left of an open binary file; digest is a name or a function that makes one."""
    hashed = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        hashed.update(fileobj.getbuffer())
        return hashed
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        hashed.update(view[:size])
    return hashed
