import binascii as A


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


t(A.b2a_uu,b'hello')  # expect: b'%:&5L;&\\ \n'
t(A.b2a_uu,b'hello\0\0',backtick=True)  # expect: b"':&5L;&\\`````\n"
t(A.b2a_uu,b'')  # expect: b' \n'
t(A.b2a_uu,b'',backtick=True)  # expect: b'`\n'
t(A.b2a_uu,b'a'*46)  # expect: Error At most 45 bytes at once
t(A.b2a_uu,'a')  # expect: TypeError a bytes-like object is required, not 'str'
t(A.a2b_uu,b'')
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
t(A.a2b_uu,b'\n')
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
t(A.a2b_uu,b'%:&')  # expect: b'h`\x00\x00\x00'
t(A.a2b_uu,b'#ab~')  # expect: Error Illegal char
t(A.a2b_uu,b'!abcd')  # expect: Error Illegal char
t(A.a2b_uu,b' \n')  # expect: b''
t(A.a2b_uu,b'!80  x\n')  # expect: Error Trailing garbage
t(A.a2b_uu,b'!80``\r\n')  # expect: b'a'
t(A.a2b_uu,b'\x01a')  # expect: Error Illegal char
t(A.a2b_uu,b'`')  # expect: b''
t(A.a2b_uu,'!80  ')  # expect: b'a'
t(A.a2b_uu,b'$80')  # expect: b'a\x00\x00\x00'
t(A.a2b_uu, b"%:&5L;&\\ \n")  # expect: b'hello'
print(all(A.a2b_uu(A.b2a_uu(bytes(range(n)))) == bytes(range(n)) for n in range(46)))  # expect: True
