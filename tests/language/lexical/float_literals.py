# Reference 2.4.6: floating point literals.
print(3.14, 10., .001, 1e100, 3.14e-10, 0e0, 3.14_15_93)  # expect: 3.14 10.0 0.001 1e+100 3.14e-10 0.0 3.141593
print(1E5, 1e+5, 1e-5, 077.5, 00.5, 09e1, 1_0.0_1)  # expect: 100000.0 100000.0 1e-05 77.5 0.5 90.0 10.01
print(1e16, 1e15, 123456789012345678.0, 0.0001, 0.00001)
# expect: 1e+16 1000000000000000.0 1.2345678901234568e+17 0.0001 1e-05
print(1e400, -1e400, 1e-400, 5e-324)  # expect: inf -inf 0.0 5e-324
print(1..real, 1.5.is_integer(), 1.e3)  # expect: 1.0 False 1000.0
def check(source):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("1e")  # expect: 1e -> invalid decimal literal
check("1.5abc")  # expect: 1.5abc -> invalid decimal literal
check("1_.5")  # expect: 1_.5 -> invalid decimal literal
check("1._5")  # expect: 1._5 -> invalid decimal literal
check("1e_5")  # expect: 1e_5 -> invalid decimal literal
