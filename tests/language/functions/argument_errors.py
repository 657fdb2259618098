# Reference 6.3.4: calls that do not fit the parameter list.
def check(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(e)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def kwonly(*, k): pass
def kwonly2(*, k, m): pass
def posonly(a, /): pass
def posonly2(a, b, /, c): pass
def rest(*a): pass
check(none, 1)  # expect: none() takes 0 positional arguments but 1 was given
check(none, x=1)  # expect: none() got an unexpected keyword argument 'x'
check(one)  # expect: one() missing 1 required positional argument: 'a'
check(one, 1, 2)  # expect: one() takes 1 positional argument but 2 were given
check(one, 1, a=2)  # expect: one() got multiple values for argument 'a'
check(two)  # expect: two() missing 2 required positional arguments: 'a' and 'b'
check(two, 1)  # expect: two() missing 1 required positional argument: 'b'
check(three)  # expect: three() missing 3 required positional arguments: 'a', 'b', and 'c'
check(two, 1, 2, 3)  # expect: two() takes 2 positional arguments but 3 were given
check(default)  # expect: default() missing 1 required positional argument: 'a'
check(default, 1, 2, 3)  # expect: default() takes from 1 to 2 positional arguments but 3 were given
check(kwonly)  # expect: kwonly() missing 1 required keyword-only argument: 'k'
check(kwonly, 1)  # expect: kwonly() takes 0 positional arguments but 1 was given
check(kwonly, 1, k=2)
# expect: kwonly() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
check(kwonly2)  # expect: kwonly2() missing 2 required keyword-only arguments: 'k' and 'm'
check(posonly, a=1)  # expect: posonly() got some positional-only arguments passed as keyword arguments: 'a'
check(posonly2, a=1, b=2, c=3)
# expect: posonly2() got some positional-only arguments passed as keyword arguments: 'a, b'
check(posonly2, 1, b=2, c=3)  # expect: posonly2() got some positional-only arguments passed as keyword arguments: 'b'
check(rest, x=1)  # expect: rest() got an unexpected keyword argument 'x'
check(lambda x: x)  # expect: <lambda>() missing 1 required positional argument: 'x'
class A:
    def m(self): pass
    def __init__(self, q): pass
check(A)  # expect: A.__init__() missing 1 required positional argument: 'q'
check(A, 1, 2)  # expect: A.__init__() takes 2 positional arguments but 3 were given
check(A(1).m, 1)  # expect: A.m() takes 1 positional argument but 2 were given
