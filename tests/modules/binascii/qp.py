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
