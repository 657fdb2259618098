# Library, pickle: types of annotations, enum members, partial functions and arrays come back.
# slow
# heap: 500K, typing, enum, functools and array
import array
import collections.abc
import enum
import functools
import pickle
import typing


class Color(enum.Flag):
    RED, BLUE = 1, 2


class Numbers(array.array):
    pass


T = typing.TypeVar("T")
for obj in (
    T, typing.List[int], typing.Dict[str, T], typing.Optional[int], typing.Callable[[int], str], typing.Any, typing.Literal[1, "a"],
    list[int], dict[str, list[T]], int | None, typing.Annotated[int, "x"], collections.abc.Callable[[int], str], Color.RED | Color.BLUE,
):
    print(all(pickle.loads(pickle.dumps(obj, protocol)) == obj for protocol in range(2, 6)))
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True













print(all(pickle.loads(pickle.dumps(Color.RED | Color.BLUE, protocol)) is Color.RED | Color.BLUE for protocol in range(6)))
# expect: True

call = functools.partial(max, 1, key=abs)
call.note = [1]
for protocol in range(6):
    found = pickle.loads(pickle.dumps(call, protocol))
    print(found(-5), found.note, found.func is max, found.keywords)
# expect: -5 [1] True {'key': <built-in function abs>}
# expect: -5 [1] True {'key': <built-in function abs>}
# expect: -5 [1] True {'key': <built-in function abs>}
# expect: -5 [1] True {'key': <built-in function abs>}
# expect: -5 [1] True {'key': <built-in function abs>}
# expect: -5 [1] True {'key': <built-in function abs>}






numbers = Numbers("h", [1, -2])
numbers.name = "n"
print([(type(n).__name__, n.tolist(), n.name) for n in (pickle.loads(pickle.dumps(numbers, p)) for p in range(6))])
# expect: [('Numbers', [1, -2], 'n'), ('Numbers', [1, -2], 'n'), ('Numbers', [1, -2], 'n'), ('Numbers', [1, -2], 'n'), ('Numbers', [1, -2], 'n'), ('Numbers', [1, -2], 'n')]

print(pickle.dumps(array.array("d", [1.5]), 3))
# expect: b'\x80\x03carray\n_array_reconstructor\nq\x00(carray\narray\nq\x01X\x01\x00\x00\x00dq\x02K\x10C\x08\x00\x00\x00\x00\x00\x00\xf8?q\x03tq\x04Rq\x05.'
