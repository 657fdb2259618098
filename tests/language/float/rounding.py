# Library, round(): half to even, with and without digits; conversion to int truncates.
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.6), round(-2.6), round(1e20), type(round(1.0)).__name__)
# expect: 0 2 2 0 -2 3 -3 100000000000000000000 int
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(5e-324, 300), round(1.5, 0), round(-0.4, 0), round(1e300, 2), round(123.456, 400), round(123.456, -400))
# expect: 2.67 1.0 0.12 0.38 1200.0 1200.0 1400.0 0.0 2.0 -0.0 1e+300 123.456 0.0
print(round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(12345, -2), round(5, 2), round(10 ** 30 + 5, -1), round(99, -2), round(50, -2), round(150, -2), round(7, -5))
# expect: 20 20 40 -20 12300 5 1000000000000000000000000000000 100 0 200 0
print(round(1.5, None), round(True), round(number=2.5), round(2.25, ndigits=1))  # expect: 2 1 2 2.2
print(int(2.9), int(-2.9), int(1e15 + 0.5))  # expect: 2 -2 1000000000000000
for f in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round("a"), lambda: round(1.5, "x"), lambda: round(1.5, 1.0), lambda: round(), lambda: round(1e308, -308)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError cannot convert float NaN to integer
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError round() missing required argument 'number' (pos 1)
# expect: 1e+308
