# Library, urllib.parse: quote, unquote and their like.
from urllib.parse import *


def tr(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["","abc","a b/c","é","a+b","~-_.","%","\ud800",b"a\xff b",bytearray(b"x "),3,None,"a&b=c","/:?#"]:
    for f in (quote, quote_plus): tr(lambda: f(s)); tr(lambda: f(s, safe=":b "))
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'a%20b/c'
# expect: 'a b%2Fc'
# expect: 'a+b%2Fc'
# expect: 'a+b%2Fc'
# expect: '%C3%A9'
# expect: '%C3%A9'
# expect: '%C3%A9'
# expect: '%C3%A9'
# expect: 'a%2Bb'
# expect: 'a%2Bb'
# expect: 'a%2Bb'
# expect: 'a%2Bb'
# expect: '~-_.'
# expect: '~-_.'
# expect: '~-_.'
# expect: '~-_.'
# expect: '%25'
# expect: '%25'
# expect: '%25'
# expect: '%25'
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: 'a%FF%20b'
# expect: 'a%FF b'
# expect: 'a%FF+b'
# expect: 'a%FF+b'
# expect: 'x%20'
# expect: 'x '
# expect: 'x+'
# expect: 'x+'
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: 'a%26b%3Dc'
# expect: 'a%26b%3Dc'
# expect: 'a%26b%3Dc'
# expect: 'a%26b%3Dc'
# expect: '/%3A%3F%23'
# expect: '%2F:%3F%23'
# expect: '%2F%3A%3F%23'
# expect: '%2F:%3F%23'
tr(lambda:quote("é",encoding="latin1"))  # expect: '%E9'
tr(lambda:quote("\u1234",encoding="latin1"))
# expect: UnicodeEncodeError 'latin-1' codec can't encode character '\u1234' in position 0: ordinal not in range(256)
tr(lambda:quote("\u1234",encoding="latin1",errors="replace"))  # expect: '%3F'
tr(lambda:quote(b"a",encoding="x"))  # expect: TypeError quote() doesn't support 'encoding' for bytes
tr(lambda:quote(b"a",errors="x"))  # expect: TypeError quote() doesn't support 'errors' for bytes
tr(lambda:quote("é",safe="é"))  # expect: '%C3%A9'
for s in ["","abc","%41","%4","%","%zz","%C3%A9","%ff","%é","é%C3%A9x","a+b","%25%32","%u1234","%+1",b"%41",b"",b"a\xff",3,None,"%e2%82","%C3é"]:
    for f in (unquote,unquote_plus,unquote_to_bytes): tr(lambda:f(s))
# expect: ''
# expect: ''
# expect: b''
# expect: 'abc'
# expect: 'abc'
# expect: b'abc'
# expect: 'A'
# expect: 'A'
# expect: b'A'
# expect: '%4'
# expect: '%4'
# expect: b'%4'
# expect: '%'
# expect: '%'
# expect: b'%'
# expect: '%zz'
# expect: '%zz'
# expect: b'%zz'
# expect: 'é'
# expect: 'é'
# expect: b'\xc3\xa9'
# expect: '�'
# expect: '�'
# expect: b'\xff'
# expect: '%é'
# expect: '%é'
# expect: b'%\xc3\xa9'
# expect: 'ééx'
# expect: 'ééx'
# expect: b'\xc3\xa9\xc3\xa9x'
# expect: 'a+b'
# expect: 'a b'
# expect: b'a+b'
# expect: '%2'
# expect: '%2'
# expect: b'%2'
# expect: '%u1234'
# expect: '%u1234'
# expect: b'%u1234'
# expect: '%+1'
# expect: '% 1'
# expect: b'%+1'
# expect: 'A'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: b'A'
# expect: ''
# expect: TypeError a bytes-like object is required, not 'str'
# expect: b''
# expect: 'a�'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: b'a\xff'
# expect: TypeError argument of type 'int' is not iterable
# expect: AttributeError 'int' object has no attribute 'replace'
# expect: AttributeError 'int' object has no attribute 'split'
# expect: TypeError argument of type 'NoneType' is not iterable
# expect: AttributeError 'NoneType' object has no attribute 'replace'
# expect: AttributeError 'NoneType' object has no attribute 'split'
# expect: '�'
# expect: '�'
# expect: b'\xe2\x82'
# expect: '�é'
# expect: '�é'
# expect: b'\xc3\xc3\xa9'
tr(lambda:unquote("%E9","latin1"))  # expect: 'é'
tr(lambda:unquote("%ff",errors="strict"))
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
tr(lambda:unquote("%ff",errors="ignore"))  # expect: ''
tr(lambda:unquote("%ff",None,None))  # expect: '�'
