# Library, float(): from numbers and text.
print(float(), float(3), float("1.5"), float("  -1e3\n"), float("+.5"), float("5."), float("1_0.5"), float("inf"), float("-Infinity"), float("nan"), float("1e400"))
# expect: 0.0 3.0 1.5 -1000.0 0.5 5.0 10.5 inf -inf nan inf
print(float(b"2.5"), float(True), float(10 ** 20), float("٣.٥"), float("1e-400"), float("-0"), float("1E+2"))
# expect: 2.5 1.0 1e+20 3.5 0.0 -0.0 100.0
def check(*a):
    try:
        print(float(*a))
    except Exception as e:
        print(type(e).__name__, e)
check("")  # expect: ValueError could not convert string to float: ''
check("abc")  # expect: ValueError could not convert string to float: 'abc'
check("1.5.2")  # expect: ValueError could not convert string to float: '1.5.2'
check("1e")  # expect: ValueError could not convert string to float: '1e'
check("1 2")  # expect: ValueError could not convert string to float: '1 2'
check("0x10")  # expect: ValueError could not convert string to float: '0x10'
check("_1")  # expect: ValueError could not convert string to float: '_1'
check("1__0")  # expect: ValueError could not convert string to float: '1__0'
check(None)  # expect: TypeError float() argument must be a string or a real number, not 'NoneType'
check([])  # expect: TypeError float() argument must be a string or a real number, not 'list'
check(1j)  # expect: TypeError float() argument must be a string or a real number, not 'complex'
check(10 ** 400)  # expect: OverflowError int too large to convert to float
check("infinit")  # expect: ValueError could not convert string to float: 'infinit'
check("1,5")  # expect: ValueError could not convert string to float: '1,5'
check(b"x\xff")  # expect: ValueError could not convert string to float: b'x\xff'
check(1, 2)  # expect: TypeError float expected at most 1 argument, got 2
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
print(float(F()), float(I()))  # expect: 2.5 3.0
