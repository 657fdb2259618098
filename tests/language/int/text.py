# Library: repr, bin, oct, hex and their inverse.
for n in (0, 1, -1, 255, -255, 2 ** 40, -2 ** 70):
    print(n, bin(n), oct(n), hex(n), int(bin(n), 2) == n, int(oct(n), 0) == n, int(hex(n), 16) == n)
# expect: 0 0b0 0o0 0x0 True True True
# expect: 1 0b1 0o1 0x1 True True True
# expect: -1 -0b1 -0o1 -0x1 True True True
# expect: 255 0b11111111 0o377 0xff True True True
# expect: -255 -0b11111111 -0o377 -0xff True True True
# expect: 1099511627776 0b10000000000000000000000000000000000000000 0o20000000000000 0x10000000000 True True True
# expect: -1180591620717411303424 -0b10000000000000000000000000000000000000000000000000000000000000000000000 -0o200000000000000000000000 -0x400000000000000000 True True True
print(str(10 ** 100))
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
print(len(str(7 ** 500)), str(7 ** 500)[:20], str(7 ** 500)[-20:])
# expect: 423 35401364944952593142 87019611820640300001
print(int(str(3 ** 300)) == 3 ** 300, int(hex(3 ** 300), 16) == 3 ** 300)  # expect: True True
print(repr(True), str(-0), repr(10 ** 18), 1_000_000)  # expect: True 0 1000000000000000000 1000000
for f in (lambda: hex(1.5), lambda: bin("a"), lambda: oct(None)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'float' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
print(ascii(5), format(-5), str(2 ** 64 - 1), -(2 ** 64))  # expect: 5 -5 18446744073709551615 -18446744073709551616
