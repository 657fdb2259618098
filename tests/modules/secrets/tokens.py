import secrets


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


t(lambda:len(secrets.token_bytes()))  # expect: 32
t(lambda:len(secrets.token_hex(5)))  # expect: 10
t(lambda:len(secrets.token_urlsafe(10)))  # expect: 14
t(secrets.randbelow,0)  # expect: ValueError Upper bound must be positive.
t(secrets.randbelow,-1)  # expect: ValueError Upper bound must be positive.
t(secrets.randbits,0)  # expect: 0
t(secrets.randbits,-1)  # expect: ValueError number of bits must be non-negative
t(secrets.choice,[])  # expect: IndexError Cannot choose from an empty sequence
t(secrets.token_bytes,-1)  # expect: ValueError negative argument not allowed
t(secrets.choice,[3])  # expect: 3
t(secrets.randbelow,1)  # expect: 0
t(secrets.randbelow,1.5)  # expect: AttributeError 'float' object has no attribute 'bit_length'
t(secrets.token_bytes, "a")  # expect: TypeError 'str' object cannot be interpreted as an integer
