# Library, bytes methods: search, split, strip, pad, case, replace.
b = b"abracadabra"
print(b.find(b"bra"), b.find(98), b.rfind(b"a"), b.index(b"c"), b.count(b"a"), b.count(97, 3), b.startswith(b"ab"), b.startswith((b"x", b"a")), b.endswith(b"ra", 3), b.find(b"", 3), b.rindex(100))
# expect: 1 1 10 4 5 4 True True True 3 6
print(b"a b  c".split(), b"a,b,c".split(b",", 1), b"a,b,c".rsplit(b",", 1), b"a\nb\r\nc".splitlines(), b"a=b".partition(b"="), b"a=b".rpartition(b"-"), b"-".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"\x0ba\x0c".split())
# expect: [b'a', b'b', b'c'] [b'a', b'b,c'] [b'a,b', b'c'] [b'a', b'b', b'c'] (b'a', b'=', b'b') (b'', b'', b'a=b') b'a-b-c' [b'a']
print(b" x ".strip(), b"xxaxx".strip(b"x"), b"abc".lstrip(b"a"), b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3), b"-5".zfill(4), b"a\tb".expandtabs(4), b"pre-x".removeprefix(b"pre-"), b"x.py".removesuffix(b".py"))
# expect: b'x' b'a' b'bc' b'**a**' b'a  ' b'  a' b'-005' b'a   b' b'x' b'x'
print(b"aBc".upper(), b"aBc".lower(), b"aBc".swapcase(), b"hello world".title(), b"hELLO".capitalize(), b"\xe9A".lower(), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \t".isspace(), b"aB".islower(), b"A".isupper(), b"Ab Cd".istitle(), b"\x80".isascii(), b"".isascii())
# expect: b'ABC' b'abc' b'AbC' b'Hello World' b'Hello' b'\xe9a' True True True True False True True False True
print(b"aaa".replace(b"a", b"bb", 2), b"abc".replace(b"", b"-"), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(bytes(255 - i for i in range(256))), b"abc".translate(bytes.maketrans(b"c", b"z"), delete=b"a"))
# expect: b'bbbba' b'-a-b-c-' b'ac' b'xyc' b'\x9e\x9d\x9c' b'bz'
for f in (lambda: b.find("a"), lambda: b.find(300), lambda: b.split("a"), lambda: b.split(b""), lambda: b.replace("a", b"b"), lambda: b.strip("a"), lambda: b",".join([1]), lambda: b.startswith("a"), lambda: b.translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b.center(5, b"ab"), lambda: b.count(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError argument should be integer or bytes-like object, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError empty separator
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError sequence item 0: expected a bytes-like object, int found
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not str
# expect: ValueError translation table must be 256 characters long
# expect: ValueError maketrans arguments must have same length
# expect: TypeError center() argument 2 must be a byte string of length 1, not bytes
# expect: TypeError argument should be integer or bytes-like object, not 'NoneType'
