# Reference 7.14: type X = expression makes a lazily evaluated TypeAliasType.
type Point = tuple[float, float]
print(Point, type(Point).__name__, Point.__name__, Point.__value__)
type Later = Missing
try:
    Later.__value__
except NameError as e:
    print(e)
Missing = int
print(Later.__value__)
type Pair[A, B] = tuple[A, B]
print(Pair.__type_params__, Pair.__value__)
type Self = list[Self]
print(Self.__value__)
def f():
    type Inner = str
    return Inner
print(f(), f().__value__)
