# Reference 6.2.1: a name __x inside a class is mangled to _Class__x.
class Box:
    __secret = 1

    def __init__(self):
        self.__value = 2

    def get(self):
        return self.__value + self.__secret

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()

b = Box()
print(b.get(), b.call())  # expect: 3 hidden
print(b._Box__value, Box._Box__secret, b._Box__hidden())  # expect: 2 1 hidden
try:
    b.__value
except AttributeError as e:
    print(e)  # expect: 'Box' object has no attribute '__value'
class _Lead:
    __x = 3
    __y__ = 4
    _z = 5
print(sorted(n for n in vars(_Lead) if n in ("_Lead__x", "__y__", "_z")))  # expect: ['_Lead__x', '__y__', '_z']
class __:
    __x = 6
print(vars(__)["__x"])  # expect: 6
class Params:
    def f(self, __a, *, __b=2):
        return __a + __b
print(Params().f(1, _Params__b=5), Params.f.__code__.co_varnames)  # expect: 6 ('self', '_Params__a', '_Params__b')
