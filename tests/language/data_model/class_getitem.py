# Reference 3.3.5: Class[key] calls a metaclass's __getitem__, else the class's __class_getitem__.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Small(Box):
    pass


print(Box[int], Small[1, 2], Box["x"])  # expect: Box[<class 'int'>] Small[(1, 2)] Box['x']
print(Box.__class_getitem__.__self__ is Box, type(Box.__dict__["__class_getitem__"]).__name__)  # expect: True classmethod
try:
    Box()[0]
except TypeError as e:
    print(e)
# expect: 'Box' object is not subscriptable


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class WithBoth(metaclass=Meta):
    def __class_getitem__(cls, item):
        return ("class", item)


print(WithBoth[3])  # expect: ('meta', 3)


class Plain:
    pass


for subscript in (lambda: Plain[int], lambda: int[str], lambda: type[int], lambda: object[0]):
    try:
        print(subscript())
    except TypeError as e:
        print(e)
# expect: type 'Plain' is not subscriptable
# expect: type 'int' is not subscriptable
# expect: type[int]
# expect: type 'object' is not subscriptable

# The built-in collections make generic aliases.
alias = list[int]
print(alias, type(alias).__name__, alias.__origin__, alias.__args__, dict[str, list[int]])
# expect: list[int] GenericAlias <class 'list'> (<class 'int'>,) dict[str, list[int]]
print(alias() == [], alias("ab"), alias == list[int], alias == list[str], hash(alias) == hash(list[int]))
# expect: True ['a', 'b'] True False True
print(isinstance([], list), alias.append is list.append, alias.__name__, alias.__mro_entries__(()))
# expect: True True list (<class 'list'>,)
for test in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int].nothing):
    try:
        print(test())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError issubclass() argument 2 cannot be a parameterized generic
# expect: AttributeError type object 'list' has no attribute 'nothing'


class Numbers(list[int]):
    pass


print(Numbers.__bases__, Numbers.__orig_bases__, Numbers([1]))  # expect: (<class 'list'>,) (list[int],) [1]
print(tuple[()], tuple[int, ...], set[int] | None, list[int] | str)
# expect: tuple[()] tuple[int, ...] set[int] | None list[int] | str
print([*tuple[int, str]], list[list[int]].__args__[0].__origin__)  # expect: [*tuple[int, str]] <class 'list'>
