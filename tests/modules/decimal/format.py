# Library, decimal: format().
from decimal import ROUND_DOWN, Decimal, localcontext

for text in "0", "-0.00", "1", "12345.678", "-1234567.891", "0.00012345", "1E+5", "1E-10", "123E3", "0E3", "NaN", "-Infinity", "99.995":
    print(text, *[repr(format(Decimal(text), spec)) for spec in ("", "f", "e", "E", "g", "%", ".2f", ".0f", ".3e", ".3g", ".1%", ",", ",.2f", "+.1f", " ", "z.1f")])
# expect: 0 '0' '0' '0e+0' '0E+0' '0' '0%' '0.00' '0' '0.000e+3' '0' '0.0%' '0' '0.00' '+0.0' ' 0' '0.0'
# expect: -0.00 '-0.00' '-0.00' '-0e-2' '-0E-2' '-0.00' '-0%' '-0.00' '-0' '-0.000e+1' '-0.00' '-0.0%' '-0.00' '-0.00' '-0.0' '-0.00' '0.0'
# expect: 1 '1' '1' '1e+0' '1E+0' '1' '100%' '1.00' '1' '1.000e+0' '1' '100.0%' '1' '1.00' '+1.0' ' 1' '1.0'
# expect: 12345.678 '12345.678' '12345.678' '1.2345678e+4' '1.2345678E+4' '12345.678' '1234567.8%' '12345.68' '12346' '1.235e+4' '1.23e+4' '1234567.8%' '12,345.678' '12,345.68' '+12345.7' ' 12345.678' '12345.7'
# expect: -1234567.891 '-1234567.891' '-1234567.891' '-1.234567891e+6' '-1.234567891E+6' '-1234567.891' '-123456789.1%' '-1234567.89' '-1234568' '-1.235e+6' '-1.23e+6' '-123456789.1%' '-1,234,567.891' '-1,234,567.89' '-1234567.9' '-1234567.891' '-1234567.9'
# expect: 0.00012345 '0.00012345' '0.00012345' '1.2345e-4' '1.2345E-4' '0.00012345' '0.012345%' '0.00' '0' '1.234e-4' '0.000123' '0.0%' '0.00012345' '0.00' '+0.0' ' 0.00012345' '0.0'
# expect: 1E+5 '1E+5' '100000' '1e+5' '1E+5' '1e+5' '10000000%' '100000.00' '100000' '1.000e+5' '1e+5' '10000000.0%' '1E+5' '100,000.00' '+100000.0' ' 1E+5' '100000.0'
# expect: 1E-10 '1E-10' '0.0000000001' '1e-10' '1E-10' '1e-10' '0.00000001%' '0.00' '0' '1.000e-10' '1e-10' '0.0%' '1E-10' '0.00' '+0.0' ' 1E-10' '0.0'
# expect: 123E3 '1.23E+5' '123000' '1.23e+5' '1.23E+5' '1.23e+5' '12300000%' '123000.00' '123000' '1.230e+5' '1.23e+5' '12300000.0%' '1.23E+5' '123,000.00' '+123000.0' ' 1.23E+5' '123000.0'
# expect: 0E3 '0E+3' '0' '0e+3' '0E+3' '0e+3' '0%' '0.00' '0' '0.000e+6' '0e+3' '0.0%' '0E+3' '0.00' '+0.0' ' 0E+3' '0.0'
# expect: NaN 'NaN' 'NaN' 'NaN' 'NaN' 'NaN' 'NaN%' 'NaN' 'NaN' 'NaN' 'NaN' 'NaN%' 'NaN' 'NaN' '+NaN' ' NaN' 'NaN'
# expect: -Infinity '-Infinity' '-Infinity' '-Infinity' '-Infinity' '-Infinity' '-Infinity%' '-Infinity' '-Infinity' '-Infinity' '-Infinity' '-Infinity%' '-Infinity' '-Infinity' '-Infinity' '-Infinity' '-Infinity'
# expect: 99.995 '99.995' '99.995' '9.9995e+1' '9.9995E+1' '99.995' '9999.5%' '100.00' '100' '1.000e+2' '100' '9999.5%' '99.995' '100.00' '+100.0' ' 99.995' '100.0'
for spec in ">12", "<12", "^12", "=12", "*^12", "012", "012,", "+012.2f", "é=+12.1f", "12", "2":
    print(spec, *[repr(format(Decimal(text), spec)) for text in ("1234.5", "-1", "nan", "-inf")])
# expect: >12 '      1234.5' '          -1' '         NaN' '   -Infinity'
# expect: <12 '1234.5      ' '-1          ' 'NaN         ' '-Infinity   '
# expect: ^12 '   1234.5   ' '     -1     ' '    NaN     ' ' -Infinity  '
# expect: =12 '      1234.5' '-          1' '         NaN' '-   Infinity'
# expect: *^12 '***1234.5***' '*****-1*****' '****NaN*****' '*-Infinity**'
# expect: 012 '0000001234.5' '-00000000001' '         NaN' '   -Infinity'
# expect: 012, '00,001,234.5' '-000,000,001' '         NaN' '   -Infinity'
# expect: +012.2f '+00001234.50' '-00000001.00' '        +NaN' '   -Infinity'
# expect: é=+12.1f '+ééééé1234.5' '-éééééééé1.0' '+ééééééééNaN' '-éééInfinity'
# expect: 12 '      1234.5' '          -1' '         NaN' '   -Infinity'
# expect: 2 '1234.5' '-1' 'NaN' '-Infinity'
print(f"{Decimal('1.5'):n}", "%.3f" % Decimal("1.23456"), "%s" % Decimal("1.50"), "{:>8}".format(Decimal("1.5")))
# expect: 1.5 1.235 1.50      1.5
with localcontext(rounding=ROUND_DOWN):
    print(f"{Decimal('1.99'):.1f}")
# expect: 1.9
for spec in "x", "_", "#.3", ".", "s", "10.2z", "0<5", ",n", "ff", "d":
    try:
        print(format(Decimal(1), spec))
    except ValueError as e:
        print(spec, e)
# expect: x invalid format string
# expect: _ invalid format string
# expect: #.3 invalid format string
# expect: . invalid format string
# expect: s invalid format string
# expect: 10.2z invalid format string
# expect: 10000
# expect: ,n invalid format string
# expect: ff invalid format string
# expect: d invalid format string
