import binascii as A

def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


t(A.a2b_qp,b'a=3Db')  # expect: b'a=b'
t(A.a2b_qp,b'a=\nb')  # expect: b'ab'
t(A.a2b_qp,b'a=\r\nb')  # expect: b'ab'
t(A.a2b_qp,b'a_b',header=True)  # expect: b'a b'
t(A.a2b_qp,b'a=3')  # expect: b'a=3'
t(A.a2b_qp,b'a=zz')  # expect: b'a=zz'
t(A.a2b_qp,b'a=')  # expect: b'a'
t(A.a2b_qp,b'a==41')  # expect: b'a=41'
t(A.a2b_qp,'a=41')  # expect: b'aA'
t(A.a2b_qp,b'a=4g')  # expect: b'a=4g'
t(A.a2b_qp,b'= \nb')  # expect: b'= \nb'
t(A.a2b_qp,b'=\rb\nc')  # expect: b'c'
t(A.a2b_qp,b'=ab=AB=')  # expect: b'\xab\xab'
t(A.a2b_qp,3)  # expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
t(A.a2b_qp,'é')  # expect: ValueError string argument should contain only ASCII characters
t(A.a2b_qp,data=b'a_',header=1)  # expect: b'a '


# and back
for data in b"", b"caf\xe9 = 1\n", b"a \nb\t", b".\n..\n.", b"a_b c", b"one\r\ntwo \n", b"\r\0\x7f~", b"x" * 80, b"\xff" * 30, b"y" * 75 + b"\n" + b"y" * 76:
    print([A.b2a_qp(data, *options) for options in ((), (True,), (False, False), (False, True, True))])
# expect: [b'', b'', b'', b'']
# expect: [b'caf=E9 =3D 1\n', b'caf=E9=20=3D=201\n', b'caf=E9 =3D 1=0A', b'caf=E9_=3D_1\n']
# expect: [b'a=20\nb=09', b'a=20\nb=09', b'a =0Ab=09', b'a_\nb=09']
# expect: [b'=2E\n..\n=2E', b'=2E\n..\n=2E', b'=2E=0A..=0A.', b'=2E\n..\n=2E']
# expect: [b'a_b c', b'a_b=20c', b'a_b c', b'a=5Fb_c']
# expect: [b'one\r\ntwo=20\r\n', b'one\r\ntwo=20\r\n', b'one=0D=0Atwo =0A', b'one\r\ntwo_\r\n']
# expect: [b'\r=00=7F~', b'\r=00=7F~', b'=0D=00=7F~', b'\r=00=7F~']
# expect: [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx', b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx', b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx', b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx']
# expect: [b'=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=\n=FF=FF=FF=FF=FF', b'=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=\n=FF=FF=FF=FF=FF', b'=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=\n=FF=FF=FF=FF=FF', b'=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=\n=FF=FF=FF=FF=FF']
# expect: [b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\nyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\nyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\n=0Ayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\nyyyy', b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\nyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy']
print(A.b2a_qp(b"a b", quotetabs=True, istext=False, header=True), A.a2b_qp(A.b2a_qp(bytes(range(256)))) == bytes(range(256)))
# expect: b'a=20b' True
try:
    A.b2a_qp("text")
except TypeError as e:
    print(e)
# expect: a bytes-like object is required, not 'str'
