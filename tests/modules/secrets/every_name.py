# Library, secrets: all that it has, by size and range.
import secrets

print(len(secrets.token_bytes(5)), len(secrets.token_bytes()), len(secrets.token_hex(7)), len(secrets.token_urlsafe(6)), secrets.DEFAULT_ENTROPY)
# expect: 5 32 14 8 32
print(all(0 <= secrets.randbelow(10) < 10 for _ in range(50)), all(secrets.randbits(4) < 16 for _ in range(50)), secrets.choice("x"))
# expect: True True x
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"abc", b"abd"), secrets.compare_digest(b"", b"a"))
# expect: True False False
generator = secrets.SystemRandom()
print(0 <= generator.random() < 1, generator.randint(3, 3), generator.seed(5), isinstance(secrets.SystemRandom.VERSION, int))
# expect: True 3 None True
for wrong in (lambda: secrets.randbelow(0), lambda: secrets.choice(""), lambda: secrets.compare_digest("é", "é"), lambda: secrets.compare_digest("a", b"a"), generator.getstate, lambda: generator.setstate(1)):
    try:
        wrong()
    except (ValueError, IndexError, TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
# expect: ValueError Upper bound must be positive.
# expect: IndexError Cannot choose from an empty sequence
# expect: TypeError comparing strings with non-ASCII characters is not supported
# expect: TypeError a bytes-like object is required, not 'str'
# expect: NotImplementedError System entropy source does not have state.
# expect: NotImplementedError System entropy source does not have state.
