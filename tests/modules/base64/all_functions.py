import base64


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


B=base64
t(B.b64encode,'a')  # expect: TypeError a bytes-like object is required, not 'str'
t(B.b64encode,3)  # expect: TypeError a bytes-like object is required, not 'int'
t(B.b64encode,b'\xff\xfe',altchars=b'-_')  # expect: b'__4='
t(B.b64encode,b'a',b'abc')  # expect: AssertionError b'abc'
t(B.b64decode,'_-8=',altchars='-_')  # expect: b'\xff\xef'
t(B.b64decode,'abc',altchars='a')  # expect: AssertionError b'a'
t(B.b64decode,'ab!c',validate=True)  # expect: Error Only base64 data is allowed
t(B.b64decode,'a')
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
t(B.b64decode,'é')  # expect: ValueError string argument should contain only ASCII characters
t(B.b64decode,3)  # expect: TypeError argument should be a bytes-like object or ASCII string, not 'int'
t(B.b64decode,b'YQ==\n')  # expect: b'a'
t(B.b64decode,b'YQ==\n',validate=True)  # expect: Error Excess data after padding
t(B.b32encode,b'hello')  # expect: b'NBSWY3DP'
t(B.b32decode,'NBSWY3DP')  # expect: b'hello'
t(B.b32decode,'nbswy3dp')  # expect: Error Non-base32 digit found
t(B.b32decode,'nbswy3dp',casefold=True)  # expect: b'hello'
t(B.b32decode,'NBSWY3D')  # expect: Error Incorrect padding
t(B.b32decode,'ME======')  # expect: b'a'
t(B.b32decode,'M=======')  # expect: Error Incorrect padding
t(B.b32decode,'ME=====A')  # expect: Error Non-base32 digit found
t(B.b32decode,'M0======',map01='L')  # expect: b'c'
t(B.b32decode,'M1======',map01='L')  # expect: b'b'
t(B.b32decode,'M1======',map01='I')  # expect: b'b'
t(B.b32decode,'M1======',map01='IL')  # expect: AssertionError b'IL'
t(B.b32decode,'')  # expect: b''
t(B.b32decode,'========')  # expect: Error Incorrect padding
t(B.b32decode,'MZXW6YQ=')  # expect: b'foob'
t(B.b32decode,'MEAA====')  # expect: b'a\x00'
t(B.b32decode,'MEAAA===')  # expect: b'a\x00\x00'
t(B.b32decode,'M!======')  # expect: Error Non-base32 digit found
t(B.b32encode,'a')  # expect: TypeError memoryview: a bytes-like object is required, not 'str'
t(B.b32decode,'MEA=====')  # expect: Error Incorrect padding
t(B.b32decode,'=MEAAAAA')  # expect: Error Non-base32 digit found
t(B.b32decode,b'ME==ME==')  # expect: Error Non-base32 digit found
t(B.b32hexencode,b'hello')  # expect: b'D1IMOR3F'
t(B.b32hexdecode,'D1IMOR3F')  # expect: b'hello'
t(B.b32hexdecode,'d1imor3f')  # expect: Error Non-base32 digit found
t(B.b32hexdecode,'d1imor3f',True)  # expect: b'hello'
t(B.b16encode,b'hi\xff')  # expect: b'6869FF'
t(B.b16decode,'6869FF')  # expect: b'hi\xff'
t(B.b16decode,'6869ff')  # expect: Error Non-base16 digit found
t(B.b16decode,'6869ff',True)  # expect: b'hi\xff'
t(B.b16decode,'6')  # expect: Error Odd-length string
t(B.b16decode,'6G')  # expect: Error Non-base16 digit found
t(B.a85encode,b'hello world')  # expect: b'BOu!rD]j7BEbo7'
t(B.a85encode,b'\0\0\0\0abc')  # expect: b'z@:E^'
t(B.a85encode,b'    abc',foldspaces=True)  # expect: b'y@:E^'
t(B.a85encode,b'a'*40,wrapcol=10)  # expect: b'@:<SQ@:<SQ\n@:<SQ@:<SQ\n@:<SQ@:<SQ\n@:<SQ@:<SQ\n@:<SQ@:<SQ'
t(B.a85encode,b'a'*40,wrapcol=10,adobe=True)  # expect: b'<~@:<SQ@:<\nSQ@:<SQ@:<\nSQ@:<SQ@:<\nSQ@:<SQ@:<\nSQ@:<SQ@:<\nSQ~>'
t(B.a85encode,b'',adobe=True)  # expect: b'<~~>'
t(B.a85encode,b'abc',pad=True)  # expect: b'@:E^H'
t(B.a85encode,b'a'*16,wrapcol=1,adobe=True)  # expect: b'<~\n@:\n<S\nQ@\n:<\nSQ\n@:\n<S\nQ@\n:<\nSQ\n~>'
t(B.a85encode,b'a'*16,wrapcol=1)  # expect: b'@\n:\n<\nS\nQ\n@\n:\n<\nS\nQ\n@\n:\n<\nS\nQ\n@\n:\n<\nS\nQ'
t(B.a85encode,b'\0\0\0')  # expect: b'!!!!'
t(B.a85encode,b'\0\0\0',pad=True)  # expect: b'z'
t(B.a85encode,b'a'*4,adobe=True,wrapcol=6)  # expect: b'<~@:<S\nQ~>'
t(B.a85encode,b'a'*8,adobe=True,wrapcol=11)  # expect: b'<~@:<SQ@:<S\nQ~>'
t(B.a85encode,b'a'*8,adobe=True,wrapcol=12)  # expect: b'<~@:<SQ@:<SQ\n~>'
t(B.a85decode,b'BOu!rD]j7BEbo7')  # expect: b'hello world'
t(B.a85decode,'z@:E')  # expect: b'\x00\x00\x00\x00ab'
t(B.a85decode,b'y',foldspaces=True)  # expect: b'    '
t(B.a85decode,b'y')  # expect: ValueError Non-Ascii85 digit found: y
t(B.a85decode,b'<~BOu!~>',adobe=True)  # expect: b'hel'
t(B.a85decode,b'BOu!',adobe=True)  # expect: ValueError Ascii85 encoded byte sequences must end with b'~>'
t(B.a85decode,b'BOu!~>',adobe=True)  # expect: b'hel'
t(B.a85decode,b'az')  # expect: ValueError z inside Ascii85 5-tuple
t(B.a85decode,b'abz')  # expect: ValueError z inside Ascii85 5-tuple
t(B.a85decode,b's8W-"')  # expect: ValueError Ascii85 overflow
t(B.a85decode,b'v')  # expect: ValueError Non-Ascii85 digit found: v
t(B.a85decode,b'B O\nu!')  # expect: b'hel'
t(B.a85decode,b'B-O-u!',ignorechars=b'-')  # expect: b'g"\xa4{'
t(B.a85decode,'é')  # expect: ValueError string argument should contain only ASCII characters
t(B.a85decode,b'B')  # expect: b''
t(B.a85decode,b'By',foldspaces=True)  # expect: ValueError y inside Ascii85 5-tuple
t(B.a85decode,b's8W-!')  # expect: b'\xff\xff\xff\xff'
t(B.a85decode,b'')  # expect: b''
t(B.a85decode,b'u')  # expect: ValueError Ascii85 overflow
t(B.a85decode,b'{')  # expect: ValueError Non-Ascii85 digit found: {
t(B.a85decode,b'uuuuu')  # expect: ValueError Ascii85 overflow
t(B.b85encode,b'hello world')  # expect: b'Xk~0{Zy<MXa%^M'
t(B.b85encode,b'hello',pad=True)  # expect: b'Xk~0{ZvX%Q'
t(B.b85decode,'Xk~0{Zy<MXa%^M')  # expect: b'hello world'
t(B.b85decode,b'Xk~0')  # expect: b'hel'
t(B.b85decode,b'Xk 0')  # expect: ValueError bad base85 character at position 2
t(B.b85decode,b'~~~~~')  # expect: ValueError base85 overflow in hunk starting at byte 0
t(B.b85decode,b'|NsC0')  # expect: b'\xff\xff\xff\xff'
t(B.b85decode,b'|NsC1')  # expect: ValueError base85 overflow in hunk starting at byte 0
t(B.b85decode,b'X')  # expect: b''
t(B.b85encode,'a')  # expect: TypeError memoryview: a bytes-like object is required, not 'str'
t(B.b85decode,b'00000~~')  # expect: ValueError base85 overflow in hunk starting at byte 5
t(B.b85decode,b'00000  ')  # expect: ValueError bad base85 character at position 5
t(B.encodebytes,b'a'*100)
# expect: b'YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\nYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQ==\n'
t(B.encodebytes,'a')  # expect: TypeError expected bytes-like object, not str
t(B.decodebytes,b'YWFh\nYWFh')  # expect: b'aaaaaa'
t(B.decodebytes,'a')  # expect: TypeError expected bytes-like object, not str
t(B.encodebytes,b'')  # expect: b''
t(B.encodebytes,memoryview(b'abcd').cast('i'))  # expect: TypeError expected single byte elements, not 'i' from memoryview
t(B.decodebytes,memoryview(b'abcd').cast('i'))  # expect: TypeError expected single byte elements, not 'i' from memoryview
t(B.encodebytes,memoryview(b'abcd').cast('B',(2,2)))  # expect: TypeError expected 1-D data, not 2-D data from memoryview
t(B.urlsafe_b64encode,b'\xff\xfe')  # expect: b'__4='
t(B.urlsafe_b64decode,'__4=')  # expect: b'\xff\xfe'
t(B.standard_b64encode,b'\xff')  # expect: b'/w=='
t(B.standard_b64decode,'/w==')  # expect: b'\xff'
import io
i,o=io.BytesIO(b'x'*200),io.BytesIO()
t(B.encode,i,o)  # expect: None
t(o.getvalue)
# expect: b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=\n'
o.seek(0)
p=io.BytesIO()
t(B.decode,o,p)  # expect: None
t(p.getvalue)
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
