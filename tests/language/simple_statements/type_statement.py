# Reference 7.14: type X = expression makes a lazily evaluated TypeAliasType.
type Point = tuple[float, float]
print(Point, type(Point).__name__, Point.__name__, Point.__value__)
# expect: Point TypeAliasType Point tuple[float, float]
type Later = Missing
try:
    Later.__value__
except NameError as e:
    print(e)  # expect: name 'Missing' is not defined
Missing = int
print(Later.__value__)  # expect: <class 'int'>
type Pair[A, B] = tuple[A, B]
print(Pair.__type_params__, Pair.__value__)  # expect: (A, B) tuple[A, B]
type Self = list[Self]
print(Self.__value__)  # expect: list[Self]
def f():
    type Inner = str
    return Inner
print(f(), f().__value__)  # expect: Inner <class 'str'>
