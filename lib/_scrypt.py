"""hashlib.scrypt(): a key from a password, made to need much memory (RFC 7914)."""

from _hashlib import pbkdf2_hmac
from struct import pack, unpack

_QUARTERS = (
    (0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11), (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14),
)  # fmt: skip


_MOST = (1 << 31) - 1


def _salsa(block):
    """Salsa20/8 of sixteen numbers of 32 bits."""
    x = list(block)
    for _ in range(4):
        for a, b, c, d in _QUARTERS:
            for target, one, two, shift in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                total = (x[one] + x[two]) & 0xFFFFFFFF
                x[target] ^= (total << shift | total >> 32 - shift) & 0xFFFFFFFF
    return [(old + new) & 0xFFFFFFFF for old, new in zip(block, x)]


def _mix_blocks(numbers):
    last, result = numbers[-16:], []
    for at in range(0, len(numbers), 16):
        last = _salsa([a ^ b for a, b in zip(last, numbers[at : at + 16])])
        result.append(last)
    return [number for block in result[::2] + result[1::2] for number in block]


def _mix(data, n):
    form = f"<{len(data) // 4}L"
    numbers, kept = list(unpack(form, data)), []
    for _ in range(n):
        kept.append(pack(form, *numbers))
        numbers = _mix_blocks(numbers)
    for _ in range(n):
        other = unpack(form, kept[numbers[-16] & n - 1])
        numbers = _mix_blocks([a ^ b for a, b in zip(numbers, other)])
    return pack(form, *numbers)


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    """A key of dklen bytes; n (a power of 2) and r say how much memory it takes, p how often."""
    if salt is None:
        raise TypeError("salt is required")
    for name, value in (("n", n), ("r", r), ("p", p)):
        if not isinstance(value, int):
            raise TypeError(f"scrypt() argument {name!r} must be int, not {'None' if value is None else type(value).__name__}")
        if value < 0:
            raise TypeError(f"{name} is required and must be an unsigned int")
    if n < 2 or n & n - 1:
        raise ValueError("n must be a power of 2.")
    if not 0 <= maxmem <= _MOST:
        raise ValueError(f"maxmem must be positive and smaller than {_MOST}")
    if not 0 < dklen <= _MOST:
        raise ValueError(f"dklen must be greater than 0 and smaller than {_MOST}")
    if r < 1 or p < 1 or 128 * n * r + 128 * r * p > (maxmem or 32 << 20):
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    size = 128 * r
    data = pbkdf2_hmac("sha256", password, salt, 1, size * p)
    mixed = b"".join(_mix(data[at : at + size], n) for at in range(0, len(data), size))
    return pbkdf2_hmac("sha256", password, mixed, 1, dklen)
