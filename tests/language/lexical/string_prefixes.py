# Reference 2.4.1: the prefixes r, b, u, f and their combinations, in any case.
print(r"a\nb", R"\d", u"unicode", U"UP")  # expect: a\nb \d unicode UP
print(b"bytes", B"bytes", rb"\x41", bR"\n", Rb"\\")  # expect: b'bytes' b'bytes' b'\\x41' b'\\n' b'\\\\'
print(f"{1 + 1}", F"{2}", rf"\{3}", fR"{4}\n")  # expect: 2 2 \3 4\n
print(len(r"\""), repr(r"\""))  # expect: 2 '\\"'
print(type(b"").__name__, type(u"").__name__, type(f"").__name__)  # expect: bytes str str
try:
    compile("ub''", "f", "exec")
except SyntaxError as e:
    print("SyntaxError", e.msg)  # expect: SyntaxError invalid syntax
try:
    compile("fb''", "f", "exec")
except SyntaxError as e:
    print("SyntaxError", e.msg)  # expect: SyntaxError invalid syntax
