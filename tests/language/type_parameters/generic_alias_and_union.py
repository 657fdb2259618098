# Library, types.GenericAlias and types.UnionType.
a = list[int]
print(a, a.__origin__, a.__args__, dict[str, int | None], tuple[int, ...], tuple[()], type[int], list["text"])
# expect: list[int] <class 'list'> (<class 'int'>,) dict[str, int | None] tuple[int, ...] tuple[()] type[int] list['text']
print(a() == [], a([1]), a == list[int], a != list[str], hash(a) == hash(list[int]), isinstance(a, type), type(a).__name__)
# expect: True [1] True True True False GenericAlias
u = int | str
print(u, u.__args__, int | None, None | int, int | str | int, (int | str) == (str | int), list[int] | str, type(u).__name__)
# expect: int | str (<class 'int'>, <class 'str'>) int | None None | int int | str True list[int] | str UnionType
print(isinstance(1, u), isinstance(1.5, u), issubclass(bool, u), int | int)  # expect: True False True <class 'int'>
for f in (lambda: isinstance([], list[int]), lambda: int | 1, lambda: int[str], lambda: isinstance(1, int | list[int]), lambda: (int | str)(), lambda: 1 | int):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: isinstance() argument 2 cannot be a parameterized generic
# expect: unsupported operand type(s) for |: 'type' and 'int'
# expect: type 'int' is not subscriptable
# expect: True
# expect: 'types.UnionType' object is not callable
# expect: unsupported operand type(s) for |: 'int' and 'type'
print(a.append is not None, list[int].__mro__ == list.__mro__, a.__class__.__name__)  # expect: True True GenericAlias
class C:
    def __class_getitem__(cls, k): return f"{cls.__name__}<{k}>"
print(C["x"], C[1, 2])  # expect: C<x> C<(1, 2)>
for x in tuple[int, str].__args__: print(x)
# expect: <class 'int'>
# expect: <class 'str'>
