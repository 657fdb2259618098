# fractions: making, arithmetic, comparison, rounding, errors.
import copy
import math
from fractions import Fraction as F


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


error(lambda: F(1,0))  # expect: ZeroDivisionError Fraction(1, 0)
error(lambda: F('1/0'))  # expect: ZeroDivisionError Fraction(1, 0)
error(lambda: F('x'))  # expect: ValueError Invalid literal for Fraction: 'x'
error(lambda: F(''))  # expect: ValueError Invalid literal for Fraction: ''
error(lambda: F(1.5,2))  # expect: TypeError both arguments should be Rational instances
error(lambda: F('1',2))  # expect: TypeError both arguments should be Rational instances
error(lambda: F(1,'2'))  # expect: TypeError both arguments should be Rational instances
error(lambda: F(None))  # expect: TypeError argument should be a string or a Rational instance
print(repr(F(1,None)))  # expect: Fraction(1, 1)
error(lambda: F([]))  # expect: TypeError argument should be a string or a Rational instance
error(lambda: F(1,2,3))  # expect: TypeError Fraction.__new__() takes from 1 to 3 positional arguments but 4 were given
print(F(' -3/6 '), F('1.25e-2'), F('+1_000/3'), F('.5'), F('5.'), F('1e3'), F('-.5'), F('３/４'))
# expect: -1/2 1/80 1000/3 1/2 5 1000 -1/2 3/4

print(repr(F('1 /2')))  # expect: Fraction(1, 2)
print(repr(F('1/ 2')))  # expect: Fraction(1, 2)
error(lambda: F('1/-2'))  # expect: ValueError Invalid literal for Fraction: '1/-2'
error(lambda: F('1__0'))  # expect: ValueError Invalid literal for Fraction: '1__0'
error(lambda: F('1.5/2'))  # expect: ValueError Invalid literal for Fraction: '1.5/2'
error(lambda: F('e5'), )  # expect: ValueError Invalid literal for Fraction: 'e5'
error(lambda: F('.'))  # expect: ValueError Invalid literal for Fraction: '.'
print(F(0.1), F(2.5), F(-0.0), F(True))  # expect: 3602879701896397/36028797018963968 5/2 0 1
error(lambda: F(float('inf')))  # expect: OverflowError cannot convert Infinity to integer ratio
error(lambda: F(float('nan')))  # expect: ValueError cannot convert NaN to integer ratio
print(F(F(1,2),F(3,4)), F(6,-4), F(numerator=3), F(denominator=5))  # expect: 2/3 -3/2 3 0
print(F.from_float(3), F.from_float(0.25))  # expect: 3 1/4
error(lambda: F.from_float('a'))  # expect: TypeError Fraction.from_float() only takes floats, not 'a' (str)
print(repr(F.from_decimal(3)))  # expect: Fraction(3, 1)
error(lambda: F.from_decimal(0.5))  # expect: TypeError Fraction.from_decimal() only takes Decimals, not 0.5 (float)
error(lambda: F(1,3).limit_denominator(0))  # expect: ValueError max_denominator should be at least 1
print(F('3.141592653589793').limit_denominator(1000), F(math.pi).limit_denominator(10), F(1,3).limit_denominator())
# expect: 355/113 22/7 1/3

print(F(1,2)+1, 1+F(1,2), F(1,2)+0.5, F(1,2)+F(1,3), F(1,2)+1j, F(1,2)-F(1,2), 2-F(1,2), 1.5-F(1,2))
# expect: 3/2 3/2 1.0 5/6 (0.5+1j) 0 3/2 1.0

print(F(1,2)*F(2,3), 2*F(1,4), F(1,2)/3, 3/F(1,2), F(1,2)/F(1,4), F(1,2)/0.5, 1j*F(1,2), F(1,2)*0.1)
# expect: 1/3 1/2 1/6 6 2 1.0 0.5j 0.05

print(F(7,2)//F(2,3), F(7,2)%F(2,3), divmod(F(7,2),F(2,3)), F(-7,2)//1, F(-7,2)%2, 5//F(3,2), 5%F(3,2), divmod(5,F(3,2)), F(7,2)//1.5, F(7,2)%1.5, divmod(F(7,2),1.5), divmod(1.5,F(7,2)))
# expect: 5 1/6 (5, Fraction(1, 6)) -4 1/2 3 1/2 (3, Fraction(1, 2)) 2.0 0.5 (2.0, 0.5) (0.0, 1.5)

error(lambda: F(1,2)/0)  # expect: ZeroDivisionError Fraction(1, 0)
error(lambda: F(1,2)//0)  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: F(1,2)%0)  # expect: ZeroDivisionError integer modulo by zero
error(lambda: divmod(F(1),0))  # expect: ZeroDivisionError integer division or modulo by zero
print(F(1,2)**2, F(1,2)**-2, F(-1,2)**-3, F(1,2)**0.5, F(4)**F(1,2), 2**F(1,2), 2**F(2), F(1,2)**F(2), 2.0**F(1,2), F(0)**0, (-8)**F(1,3))
# expect: 1/4 4 -8 0.7071067811865476 2.0 1.4142135623730951 4 1/4 1.4142135623730951 1 (1.0000000000000002+1.7320508075688772j)

error(lambda: F(0)**-1)  # expect: ZeroDivisionError Fraction(1, 0)
error(lambda: F(1,2)+'a')  # expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
error(lambda: F(1,2)<'a')  # expect: TypeError '<' not supported between instances of 'Fraction' and 'str'
error(lambda: F(1,2)<1j)  # expect: TypeError '<' not supported between instances of 'Fraction' and 'complex'
print(F(1,2)==0.5, F(1,2)==0.25, F(1,2)==1j, F(1)==1, F(1,2)==F(2,4), F(1)==1+0j, F(1,2)!='a', 0.5==F(1,2))
# expect: True False False True True True True True

print(F(1,2)<0.6, F(1,2)<1, F(1,2)>F(1,3), F(1,2)<=float('inf'), F(1,2)<float('nan'), F(1,2)>float('-inf'), 1>F(1,2), F(1,2)>=0.5)
# expect: True True True True False True True True

print(abs(F(-1,2)), -F(1,2), +F(1,2), bool(F(0)), int(F(-7,2)), float(F(1,3)), complex(F(1,2)), math.floor(F(-7,2)), math.ceil(F(-7,2)), math.trunc(F(-7,2)))
# expect: 1/2 -1/2 1/2 False -3 0.3333333333333333 (0.5+0j) -4 -3 -3

print(round(F(5,2)), round(F(7,2)), round(F(-5,2)), round(F(1,3),2), round(F(25),-1), round(F(2,3)), round(F(35),-1), round(F(1,8),2))
# expect: 2 4 -2 33/100 20 1 40 3/25

print(repr(F(1,2)), str(F(1,2)), str(F(3)), repr(F(-3)))  # expect: Fraction(1, 2) 1/2 3 Fraction(-3, 1)
print(F(1,2).numerator, F(1,2).denominator, F(1,2).as_integer_ratio(), F(3).is_integer(), F(1,2).is_integer(), F(1,2).real, F(1,2).imag, F(1,2).conjugate())
# expect: 1 2 (1, 2) True False 1/2 0 1/2

print(repr(F(1,2).numerator.__class__))  # expect: <class 'int'>
error(lambda: setattr(F(1,2),'numerator',3))  # expect: AttributeError property 'numerator' of 'Fraction' object has no setter
print(copy.copy(F(1,2)), copy.deepcopy(F(1,2)), F(1,2).__reduce__())  # expect: 1/2 1/2 (<class 'fractions.Fraction'>, (1, 2))
print(type('X',(F,),{})(1,2), type(type('X',(F,),{})(1,2)+1))  # expect: 1/2 <class 'fractions.Fraction'>
print(math.sqrt(F(1,4)), sum([F(1,3)]*3), max(F(1,2),0.3), sorted([F(1,2),F(1,3),0.4]), math.gcd(F(4).numerator,6))
# expect: 0.5 1 1/2 [Fraction(1, 3), 0.4, Fraction(1, 2)] 2

print(isinstance(F(1), __import__('numbers').Rational), F.__module__)  # expect: True fractions
print(F(1,2).__add__('a'), F(1,2).__radd__('a'), F(1,2).__eq__('a'), F(1,2).__lt__('a'))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented

error(lambda: [1,2,3][F(1)])  # expect: TypeError list indices must be integers or slices, not Fraction
error(lambda: pow(F(2),3,5))  # expect: TypeError Fraction.__pow__() takes 2 positional arguments but 3 were given
error(lambda: pow(2,F(3),5))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'Fraction', 'int'
print(hash(F(1, 2)) == hash(0.5), hash(F(7)) == hash(7), hash(F(-3, 4)) == hash(-0.75), hash(F(1, 3)) == hash(F(2, 6)), {F(1, 4): 1}[0.25])
# expect: True True True True 1

