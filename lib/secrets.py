"""Random numbers that nobody can predict, for passwords and keys; random's are not."""

from base64 import urlsafe_b64encode
from hmac import compare_digest
from random import SystemRandom
from os import urandom

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
           "compare_digest"]

DEFAULT_ENTROPY = 32

_system = SystemRandom()
randbits = _system.getrandbits
choice = _system.choice


def randbelow(exclusive_upper_bound):
    """An int from 0 up to but not including the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = exclusive_upper_bound.bit_length()
    while (number := randbits(bits)) >= exclusive_upper_bound:
        pass
    return number


def token_bytes(nbytes=None):
    """nbytes random bytes, 32 if None."""
    return urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """nbytes random bytes as hex digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """nbytes random bytes as base64 that may stand in an address, without '='."""
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode()
