# quopri: bytes as text for mail, and back.
import io
import quopri

for data in b"plain", b"a=b", "h\u00e9".encode(), b"tab\t end ", b"line\nnext\nlast\t", b"x" * 100, b"a b_c", b"\x00\x7f\xff", b"":
    for options in {}, {"quotetabs": True}, {"header": True}:
        text = quopri.encodestring(data, **options)
        print(text, quopri.decodestring(text, header="header" in options) == data)
# expect: b'plain' True
# expect: b'plain' True
# expect: b'plain' True
# expect: b'a=3Db' True
# expect: b'a=3Db' True
# expect: b'a=3Db' True
# expect: b'h=C3=A9' True
# expect: b'h=C3=A9' True
# expect: b'h=C3=A9' True
# expect: b'tab\t end=20' True
# expect: b'tab=09=20end=20' True
# expect: b'tab\t_end=20' True
# expect: b'line\nnext\nlast=09' True
# expect: b'line\nnext\nlast=09' True
# expect: b'line\nnext\nlast=09' True
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' True
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' True
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' True
# expect: b'a b_c' True
# expect: b'a=20b_c' True
# expect: b'a_b=5Fc' True
# expect: b'=00=7F=FF' True
# expect: b'=00=7F=FF' True
# expect: b'=00=7F=FF' True
# expect: b'' True
# expect: b'' True
# expect: b'' True






























for text in b"a=3D", b"a=\nb", b"=zz", b"=4", b"a_b", b"end  \n", b"=c3=A9":
    print(quopri.decodestring(text), quopri.decodestring(text, header=True))
# expect: b'a=' b'a='
# expect: b'ab' b'ab'
# expect: b'=zz' b'=zz'
# expect: b'=4' b'=4'
# expect: b'a_b' b'a b'
# expect: b'end  \n' b'end  \n'
# expect: b'\xc3\xa9' b'\xc3\xa9'







out = io.BytesIO()
quopri.encode(io.BytesIO("caf\u00e9\n".encode()), out, False)
back = io.BytesIO()
quopri.decode(io.BytesIO(out.getvalue()), back)
print(out.getvalue(), back.getvalue())  # expect: b'caf=C3=A9\n' b'caf\xc3\xa9\n'
