"""Digests in tests."""

import unittest


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    """A decorator: skip if there is no digest of this name."""
    import hashlib

    if digestname in hashlib.algorithms_available:
        return lambda test: test
    return unittest.skip(f"hash digest {digestname!r} is not available.")
