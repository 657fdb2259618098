# Reference 2.5 and 2.6: every operator and delimiter token.
a, b = 7, 2
print(a + b, a - b, a * b, a ** b, a / b, a // b, a % b)  # expect: 9 5 14 49 3.5 3 1
print(a << b, a >> b, a & b, a | b, a ^ b, ~a)  # expect: 28 1 2 7 5 -8
print(a < b, a > b, a <= b, a >= b, a == b, a != b)  # expect: False True False True False True
print((n := 5), n)  # expect: 5 5
x = 7
x += 1; print(x)
# expect: 8
x -= 2; print(x)
# expect: 6
x *= 3; print(x)
# expect: 18
x //= 4; print(x)
# expect: 4
x %= 3; print(x)
# expect: 1
x = 6
x **= 2; print(x)
# expect: 36
x >>= 1; print(x)
# expect: 18
x <<= 2; print(x)
# expect: 72
x &= 24; print(x)
# expect: 8
x ^= 5; print(x)
# expect: 13
x |= 2; print(x)
# expect: 15
x /= 4; print(x)
# expect: 3.75
print(...)  # expect: Ellipsis
for source in ("a $ b", "a ? b", "a ! b", "`a`", "a <> b"):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: a $ b -> invalid syntax
# expect: a ? b -> invalid syntax
# expect: a ! b -> invalid syntax
# expect: `a` -> invalid syntax
# expect: a <> b -> invalid syntax
