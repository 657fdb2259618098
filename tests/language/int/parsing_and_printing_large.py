# Conversion between text and big integers is exact in both directions and every base.
n = int("123456789" * 30)
print(n % 10 ** 9 == 123456789, len(str(n)), str(n) == "123456789" * 30)  # expect: True 270 True
for base in (2, 3, 7, 8, 10, 16, 31, 36):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    text = (digits[1:] * 40)[:120]
    v, check = int(text, base), 0
    for c in text: check = check * base + digits.index(c)
    out, m = "", v
    while m: out, m = digits[m % base] + out, m // base
    print(base, v == check, out == text, int("-" + text.upper(), base) == -v)
# expect: 2 True True True
# expect: 3 True True True
# expect: 7 True True True
# expect: 8 True True True
# expect: 10 True True True
# expect: 16 True True True
# expect: 31 True True True
# expect: 36 True True True
for k in (1, 9, 10, 18, 19, 20, 37, 100, 1000):
    t = "9" * k
    assert str(int(t)) == t and str(int(t) + 1) == "1" + "0" * k and str(-int(t)) == "-" + t
print(f"{n:x}"[:20], f"{n:,}"[:15], f"{n:b}".count("1"), f"{n:o}"[-5:], f"{n:e}", "%d" % n == str(n), "%x" % n == f"{n:x}", hex(n)[2:] == f"{n:x}")
# expect: 3bd3102dce325afe6bb6 123,456,789,123 445 57425 1.234568e+269 True True True
print(float(n) == float(str(n)), int(float(n)) // 10 ** 254, n.bit_length(), (-n).bit_length() == n.bit_length(), n.to_bytes(113, "big")[0], int.from_bytes(n.to_bytes(200, "little"), "little") == n)
# expect: True 1234567891234567 894 True 0 True
print(int(" 00012 "), int("-0"), int("0" * 100 + "7"), int("1_2_3"), int("0B11", 0), int("0XAF", 16), int("z" * 20, 36) == 36 ** 20 - 1)
# expect: 12 0 7 123 3 175 True
