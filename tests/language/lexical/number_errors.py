# Reference 2.4.4 to 2.4.7: numbers that are none. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("0_7")
# expect: SyntaxError 1:1-1:3 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("0_0")  # expect: valid
check("00_0")  # expect: valid
check("01.5")  # expect: valid
check("01e5")  # expect: valid
check("01j")  # expect: valid
check("09.5")  # expect: valid
check("012_3")
# expect: SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("0x")  # expect: SyntaxError 1:2-1:2 invalid hexadecimal literal
check("0b")  # expect: SyntaxError 1:2-1:2 invalid binary literal
check("0o")  # expect: SyntaxError 1:2-1:2 invalid octal literal
check("0xg")  # expect: SyntaxError 1:2-1:2 invalid hexadecimal literal
check("0b2")  # expect: SyntaxError 1:3-1:3 invalid digit '2' in binary literal
check("0o8")  # expect: SyntaxError 1:3-1:3 invalid digit '8' in octal literal
check("0b12")  # expect: SyntaxError 1:4-1:4 invalid digit '2' in binary literal
check("0o78")  # expect: SyntaxError 1:4-1:4 invalid digit '8' in octal literal
check("0x_")  # expect: SyntaxError 1:3-1:3 invalid hexadecimal literal
check("0x1_")  # expect: SyntaxError 1:4-1:4 invalid hexadecimal literal
check("0x1__2")  # expect: SyntaxError 1:4-1:4 invalid hexadecimal literal
check("0b_")  # expect: SyntaxError 1:3-1:3 invalid binary literal
check("0b1_")  # expect: SyntaxError 1:4-1:4 invalid binary literal
check("0o_")  # expect: SyntaxError 1:3-1:3 invalid octal literal
check("0o1_")  # expect: SyntaxError 1:4-1:4 invalid octal literal
check("0xabg")  # expect: SyntaxError 1:4-1:4 invalid hexadecimal literal
check("0b1a")  # expect: SyntaxError 1:3-1:3 invalid binary literal
check("0o1a")  # expect: SyntaxError 1:3-1:3 invalid octal literal
check("0x1z")  # expect: SyntaxError 1:3-1:3 invalid hexadecimal literal
check("1_")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1__0")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1_000_")  # expect: SyntaxError 1:6-1:6 invalid decimal literal
check("1_.5")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1._5")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1.5_")  # expect: SyntaxError 1:4-1:4 invalid decimal literal
check("1.5__5")  # expect: SyntaxError 1:4-1:4 invalid decimal literal
check("1e")  # expect: SyntaxError 1:1-1:1 invalid decimal literal
check("1e+")  # expect: SyntaxError 1:3-1:3 invalid decimal literal
check("1e-")  # expect: SyntaxError 1:3-1:3 invalid decimal literal
check("1e5_")  # expect: SyntaxError 1:4-1:4 invalid decimal literal
check("1e_5")  # expect: SyntaxError 1:1-1:1 invalid decimal literal
check("1e5__5")  # expect: SyntaxError 1:4-1:4 invalid decimal literal
check("1_e5")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1a")  # expect: SyntaxError 1:1-1:1 invalid decimal literal
check("1abc")  # expect: SyntaxError 1:1-1:1 invalid decimal literal
check("12abc")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1.5abc")  # expect: SyntaxError 1:3-1:3 invalid decimal literal
check("1.5e5abc")  # expect: SyntaxError 1:5-1:5 invalid decimal literal
check("1jabc")  # expect: SyntaxError 1:2-1:2 invalid imaginary literal
check("1j2")  # expect: SyntaxError 1:2-1:2 invalid imaginary literal
check("1_a")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1if x else y")  # expect: valid
check("1or 2")  # expect: valid
check("1in x")  # expect: valid
check("1and x")  # expect: valid
check("1is x")  # expect: valid
check("1not in x")  # expect: valid
check("1else")  # expect: SyntaxError 1:2-1:6 invalid syntax
check("1for x in y")  # expect: SyntaxError 1:2-1:5 invalid syntax
check("0x1for x in y")  # expect: valid
check("0b1and x")  # expect: valid
check("0o7if x else y")  # expect: valid
check("1.5if x else y")  # expect: valid
check("1jif x else y")  # expect: valid
check("1e5if x else y")  # expect: valid
check("1_000if x else y")  # expect: valid
check("0xfor x in y")  # expect: valid
check("0if x else y")  # expect: valid
check("0or 1")  # expect: SyntaxError 1:2-1:2 invalid octal literal
check("1.e")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1..real")  # expect: valid
check("1.real")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("1.")  # expect: valid
check(".5")  # expect: valid
check(".")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("..")  # expect: SyntaxError 1:1-1:2 invalid syntax
check("...")  # expect: valid
check("....")  # expect: SyntaxError 1:5-1:6 invalid syntax
check("1.5.5")  # expect: SyntaxError 1:4-1:6 invalid syntax
check("1.2.3")  # expect: SyntaxError 1:4-1:6 invalid syntax
check("0e0")  # expect: valid
check("0.")  # expect: valid
check("00.5")  # expect: valid
check("0_1.5")  # expect: valid
check("0xfl")  # expect: SyntaxError 1:3-1:3 invalid hexadecimal literal
check("10l")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("10L")  # expect: SyntaxError 1:2-1:2 invalid decimal literal
check("0777L")
# expect: SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("1E5")  # expect: valid
check("1J")  # expect: valid
check("0XFF")  # expect: valid
check("0B11")  # expect: valid
check("0O17")  # expect: valid
check("1e1000")  # expect: valid
check("1\xe9")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("0\xe9")  # expect: SyntaxError 1:2-1:3 invalid syntax
check("0x1\xe9")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("1.\xe9")  # expect: SyntaxError 1:3-1:4 invalid syntax
