# Reference 2.1.9: attribute access and methods on number literals need a separation.
print(1 .real, (1).real, 1.0.real, 1..real, 1.5.is_integer(), 0x1.real, 0b1.real, 1_0.0.real, 1e3.real, 2j.imag)
# expect: 1 1 1.0 1.0 False 1 1 10.0 1000.0 2.0
for source in ("1.real", "1.e", "1..", "1.5.", "0x.1", "1.2.3", "1__2", "1e5e5", "1j2", "1.real()", "01.5", "0777", "0_8", "1_000_", "0b12", "0xfg", "1 .real.x.y", "1.__class__", "1.0__class__"):
    try:
        compile(source, "f", "eval")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: 1.real -> invalid decimal literal
# expect: 1.e -> invalid decimal literal
# expect: 1.. -> invalid syntax
# expect: 1.5. -> invalid syntax
# expect: 0x.1 -> invalid hexadecimal literal
# expect: 1.2.3 -> invalid syntax
# expect: 1__2 -> invalid decimal literal
# expect: 1e5e5 -> invalid decimal literal
# expect: 1j2 -> invalid imaginary literal
# expect: 1.real() -> invalid decimal literal
# expect: 01.5 ok
# expect: 0777 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: 0_8 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: 1_000_ -> invalid decimal literal
# expect: 0b12 -> invalid digit '2' in binary literal
# expect: 0xfg -> invalid hexadecimal literal
# expect: 1 .real.x.y ok
# expect: 1.__class__ -> invalid decimal literal
# expect: 1.0__class__ -> invalid decimal literal
