# Library, complex(): from numbers and text; repr and format.
print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex("1+2j"), complex(" 3j "), complex("(1-2j)"), complex("-j"), complex("1e3-2.5e-1j"), complex("inf"), complex("nan+infj"), complex(1j, 2), complex(1j, 1j), complex(True))
# expect: 0j (1+0j) (1+2j) (1.5-2j) (1+2j) 3j (1-2j) -1j (1000-0.25j) (inf+0j) (nan+infj) 3j (-1+1j) (1+0j)
print(1j, -1j, 1 + 0j, 0 - 1j, complex(0, -0.0), complex(-0.0, 1), complex(1, float("nan")), complex(float("inf"), -1), repr(1.5 + 2.5j), str(-2j), [1j])
# expect: 1j (-0-1j) (1+0j) -1j -0j (-0+1j) (1+nanj) (inf-1j) (1.5+2.5j) (-0-2j) [1j]
print(f"{1 + 2j}", f"{1 + 2j:.2f}", f"{3.14159 + 2.71828j:>20.3}|", format(1j, "g"), "%s" % 2j, complex(real=1, imag=3), complex(imag=2))
# expect: (1+2j) 1.00+2.00j         (3.14+2.72j)| 0+1j 2j (1+3j) 2j
for a in (("",), ("1 + 2j",), ("abc",), ("1+2",), ("1j2",), (None,), ("1", 2), (1, "2"), ([],), (1, 2, 3), ("1+2jj",)):
    try:
        print(complex(*a))
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: TypeError complex() first argument must be a string or a number, not 'NoneType'
# expect: TypeError complex() can't take second arg if first is a string
# expect: TypeError complex() second arg can't be a string
# expect: TypeError complex() first argument must be a string or a number, not 'list'
# expect: TypeError complex() takes at most 2 arguments (3 given)
# expect: ValueError complex() arg is a malformed string
class C:
    def __complex__(self): return 5j
class F:
    def __float__(self): return 2.5
print(complex(C()), complex(F()), complex(F(), F()))  # expect: 5j (2.5+0j) (2.5+2.5j)
try:
    format(1j, "05")
except ValueError as e:
    print(e)  # expect: Zero padding is not allowed in complex format specifier
