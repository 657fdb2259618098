# Library: chr, ord, abs, divmod, callable, id, hash, len.
print(chr(97), chr(8364), chr(0x1F600), repr(chr(0)), ord("a"), ord("€"), ord("😀"), ord(b"a"), ord(bytearray(b"z")), chr(True) == "\x01")
# expect: a € 😀 '\x00' 97 8364 128512 97 122 True
print(abs(-5), abs(5.5), abs(-0.0), abs(3 - 4j), abs(True), abs(-10 ** 20), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), divmod(10 ** 20, 3))
# expect: 5 5.5 0.0 5.0 1 100000000000000000000 (3, 2) (-4, 3) (3.0, 2.5) (33333333333333333333, 1)
print(len("é€"), len(b"ab"), len({}), len(range(10)), id(len) == id(len), callable(chr), hash("a") == hash("a"), hash(1) == 1, hash(-1), hash(-2), hash(True), hash(0), hash(2.0), hash(None) == hash(None))
# expect: 2 2 0 10 True True True True -2 -2 1 0 2 True
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: ord(b""), lambda: abs("a"), lambda: divmod(1), lambda: divmod("a", 1), lambda: len(5), lambda: len(), lambda: len([], []), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(([],)), lambda: callable(), lambda: chr(2 ** 70), lambda: ord(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError chr() arg not in range(0x110000)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError ord() expected a character, but string of length 0 found
# expect: TypeError ord() expected a character, but string of length 2 found
# expect: TypeError ord() expected string of length 1, but int found
# expect: TypeError ord() expected a character, but string of length 0 found
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError divmod expected 2 arguments, got 1
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: TypeError object of type 'int' has no len()
# expect: TypeError len() takes exactly one argument (0 given)
# expect: TypeError len() takes exactly one argument (2 given)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'set'
# expect: TypeError unhashable type: 'list'
# expect: TypeError callable() takes exactly one argument (0 given)
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError ord() expected string of length 1, but NoneType found
