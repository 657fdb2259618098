# Reference 2.4.1.1: in bytes literals \x is a byte, and \u, \U, \N are not escapes.
print(b"\x00\xff\x41", b"\101\377", b"\n\t\\\'\"")  # expect: b'\x00\xffA' b'A\xff' b'\n\t\\\'"'
print(rb"\u0041" == b"\\u0041", len(rb"\u0041"))  # expect: True 6
print(b'a' b"b" b'''c
d''')  # expect: b'abc\nd'
print(list(b"\a\b\f\v\r"))  # expect: [7, 8, 12, 11, 13]
def check(source):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(e.msg)
check("b'é'")  # expect: bytes can only contain ASCII literal characters
check(r"b'\x4'")  # expect: (value error) invalid \x escape at position 0
check("b'a' 'b'")  # expect: cannot mix bytes and nonbytes literals
