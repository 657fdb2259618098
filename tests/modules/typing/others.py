# Library, typing: aliases of types, and what is not looked at.
import typing

Vector: typing.TypeAlias = list[float]
print(Vector, typing.TypeAlias, __annotations__)  # expect: list[float] typing.TypeAlias {'Vector': typing.TypeAlias}
type Pair[T] = tuple[T, T]
print(type(Pair) is typing.TypeAliasType, Pair[int], Pair.__value__, Pair.__type_params__)
# expect: True Pair[int] tuple[T, T] (T,)

made = typing.TypeAliasType("made", int)
print(made, made.__value__, made.__name__, made.__module__, made.__parameters__)  # expect: made <class 'int'> made __main__ ()


@typing.no_type_check
class Unchecked:
    x: "no such name"

    def method(self, a: "nor this"):
        pass


print(typing.get_type_hints(Unchecked), typing.get_type_hints(Unchecked.method), Unchecked.__no_type_check__)
# expect: {} {} True



@typing.no_type_check_decorator
def decorator(function):
    return lambda: function()


@decorator
def decorated(a: "nothing"):
    pass


print(decorated.__no_type_check__)  # expect: True
for wrong in (lambda: typing.TypeAlias[int], lambda: typing.TypeAlias()):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: typing.TypeAlias is not subscriptable
# expect: Cannot instantiate typing.TypeAlias






