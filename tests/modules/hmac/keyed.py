# hmac: keyed digests.
# native: pyodide has no OpenSSL
import hashlib
import hmac


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


H=hmac
t(H.new,b'k')  # expect: TypeError Missing required parameter 'digestmod'.
t(H.new,'k',b'',  'md5')  # expect: TypeError key: expected bytes or bytearray, but got 'str'
t(H.new,b'k',b'm','foo')  # expect: ValueError unsupported hash type foo
t(lambda: H.new(b'k',b'm','md5').hexdigest())  # expect: 'ed7e724d3a91554aaa2043041d9c5305'
t(lambda: H.new(b'k',b'm','md5').name)  # expect: 'hmac-md5'
t(lambda: H.new(b'k',digestmod=hashlib.sha1).block_size)  # expect: 64
t(H.digest,b'k',b'm','sha256')
# expect: b'\xb6\x00\x90\xe3\x05"\x97\xae\xb5\xa0\x80\x88\x9c\xe2\xfcK\xca\x95~uo\xae\xb4\xdf}1\x80\x0c\xa1\xe7q\xec'
t(H.digest,b'k'*100,b'm',hashlib.md5)  # expect: b"B\xb3\x04t\xe1\xd3\xe8\xc5O `\xcc\x0b5\xbf'"
t(lambda:H.new(b'k'*100,b'm','sha1').digest())  # expect: b'\x01O\x08\xe9\xaa\xbfy\x80\xd0z ZLc\x87C\x91_\xf9\x15'
t(H.new,b'k','m','md5')  # expect: TypeError Strings must be encoded before hashing
t(lambda:H.new(b'k',b'',hashlib).name)  # expect: TypeError name must be a string
t(lambda:H.new(b'k',b'',3))  # expect: AttributeError 'int' object has no attribute 'new'
t(H.compare_digest,'a','a')  # expect: True
t(H.compare_digest,'a',b'a')  # expect: TypeError a bytes-like object is required, not 'str'
t(H.compare_digest,'é','é')  # expect: TypeError comparing strings with non-ASCII characters is not supported
t(H.compare_digest,3,4)  # expect: TypeError unsupported operand types(s) or combination of types: 'int' and 'int'
t(H.digest,b'k',b'm','foo')  # expect: ValueError unsupported hash type foo
t(lambda:H.HMAC(b'k',b'm','md5').digest_size)  # expect: 16
t(H.HMAC,b'k',b'm')  # expect: TypeError Missing required parameter 'digestmod'.
t(lambda: H.new(b'k',None,'sha3_256').hexdigest())  # expect: '03f5097ac99b0407f565fe784cd6a64dc0ec57a648969115a530bd560c7f2b94'
t(lambda:H.new(None,b'','md5'))  # expect: TypeError key: expected bytes or bytearray, but got 'NoneType'
t(lambda:H.new(b'',b'','blake2b').name)  # expect: 'hmac-blake2b'
t(lambda:H.HMAC.blocksize)  # expect: 64
t(H.digest,'k',b'm','md5')  # expect: TypeError a bytes-like object is required, not 'str'
t(H.digest,b'k','m','md5')  # expect: TypeError a bytes-like object is required, not 'str'
t(H.HMAC,b'k',b'm',digestmod='')  # expect: TypeError Missing required parameter 'digestmod'.
t(H.new,b'k',digestmod=None)  # expect: TypeError Missing required parameter 'digestmod'.
t(H.digest,b'k',b'm',3)  # expect: AttributeError 'int' object has no attribute 'new'
t(lambda:H.new(b'k',digestmod=lambda d=b'':hashlib.md5(d)).name)  # expect: 'hmac-md5'
t(lambda: H.compare_digest(memoryview(b'ab'),bytearray(b'ab')))  # expect: True
