# Reference 2.4.5: decimal, binary, octal and hexadecimal integers, with underscores between digits.
print(7, 2147483647, 0o177, 0b100110111, 0xdeadbeef, 0XFF, 0B11, 0O17)
# expect: 7 2147483647 127 311 3735928559 255 3 15
print(3, 79228162514264337593543950336, 100_000_000_000, 0x_dead_beef, 0b_1110_0101, 0o_7)
# expect: 3 79228162514264337593543950336 100000000000 3735928559 229 7
print(0, 00, 0_0, 0000)  # expect: 0 0 0 0
print(type(0xff).__name__, 0b1010 + 0o10, -0x10)  # expect: int 18 -16
def check(source):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("012")
# expect: 012 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("1__0")  # expect: 1__0 -> invalid decimal literal
check("1_")  # expect: 1_ -> invalid decimal literal
check("0b2")  # expect: 0b2 -> invalid digit '2' in binary literal
check("0o8")  # expect: 0o8 -> invalid digit '8' in octal literal
check("0xg")  # expect: 0xg -> invalid hexadecimal literal
check("0b")  # expect: 0b -> invalid binary literal
check("0x")  # expect: 0x -> invalid hexadecimal literal
check("1abc")  # expect: 1abc -> invalid decimal literal
check("0_7")
# expect: 0_7 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
