# Strings are sequences of code points, whatever their width.
s = "aé€😀z"
print(len(s), [c for c in s], s[1], s[3], s[-2], s[1:4], s[::-1], s[::2], s[3:], s[:-3], [ord(c) for c in s])
# expect: 5 ['a', 'é', '€', '😀', 'z'] é 😀 😀 é€😀 z😀€éa a€z 😀z aé [97, 233, 8364, 128512, 122]
print(s.index("😀"), s.find("z"), s.rfind("é"), "€" in s, s.count("😀"), s.replace("€", "E"), s.split("€"), s.upper(), s.encode())
# expect: 3 4 1 True 1 aéE😀z ['aé', '😀z'] AÉ€😀Z b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
big = "x" * 100 + "é" + "y" * 100 + "😀" + "z" * 100
print(len(big), big[100], big[201], big[202], big.index("😀"), big[99:103], big[200:203], len(big.encode()), big[::-1][100], big.rindex("y"))
# expect: 302 é 😀 z 201 xéyy y😀z 306 😀 200
for f in (lambda: s[5], lambda: s[-6], lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: s.index("q"), lambda: s.rindex("q"), lambda: "abc".index("c", 0, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError string index out of range
# expect: IndexError string index out of range
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError string indices must be integers, not 'float'
# expect: TypeError string indices must be integers, not 'NoneType'
# expect: ValueError substring not found
# expect: ValueError substring not found
# expect: ValueError substring not found
def assign(): s[0] = "x"
def delete(): del s[0]
for f in (assign, delete):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
print(repr(s[2:2]), repr(s[10:]), s[-100:1], "abc"[True])  # expect: '' '' a b
