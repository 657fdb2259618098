# Reference 8.7: positional-only parameters given by name are reported before unexpected keywords, wherever they stand.
def f(a, b=1, /, *, c=2):
    return a, b, c


def g(a, /, **rest):
    return a, rest


for call in (lambda: f(1, z=3, a=1), lambda: f(1, a=1, z=3), lambda: f(1, z=3), lambda: f(b=1, a=2), lambda: f(1, 2, c=3, b=4, y=5), lambda: g(1, a=2, z=3), lambda: g(a=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f() got an unexpected keyword argument 'z'
# expect: f() got some positional-only arguments passed as keyword arguments: 'a, b'
# expect: f() got some positional-only arguments passed as keyword arguments: 'b'
# expect: (1, {'a': 2, 'z': 3})
# expect: g() missing 1 required positional argument: 'a'
