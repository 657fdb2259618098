# heap: 400K, many imports
# Arrays, aliases of types and other objects of the library go through pickle in every protocol.
import array
import collections.abc
import itertools
import pickle
import typing
import warnings
from functools import lru_cache, singledispatch

warnings.simplefilter("ignore")


class Mine(array.array):
    pass


mine = Mine("h", [1, -2])
mine.name = "x"
P = typing.ParamSpec("P")


@lru_cache
def cached(x):
    return x


for value in (
    array.array("i", [1, -2]), array.array("d", [0.5]), array.array("u", "aé"), array.array("B"), mine, collections.abc.Callable[[int], str],
    collections.abc.Callable[..., int], collections.abc.Callable[P, int], typing.Annotated[int, 5, "x"], typing.Literal[1, "a"],
    typing.Union[int, str], cached,
):  # fmt: skip
    copies = [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(6)]
    print(value if value is not cached else "cached", all(copy == value for copy in copies), {type(copy).__name__ for copy in copies})
# expect: array('i', [1, -2]) True {'array'}
# expect: array('d', [0.5]) True {'array'}
# expect: array('u', 'aé') True {'array'}
# expect: array('B') True {'array'}
# expect: Mine('h', [1, -2]) True {'Mine'}
# expect: collections.abc.Callable[[int], str] True {'_CallableGenericAlias'}
# expect: collections.abc.Callable[..., int] True {'_CallableGenericAlias'}
# expect: collections.abc.Callable[~P, int] True {'_CallableGenericAlias'}
# expect: typing.Annotated[int, 5, 'x'] True {'_AnnotatedAlias'}
# expect: typing.Literal[1, 'a'] True {'_LiteralGenericAlias'}
# expect: typing.Union[int, str] True {'_UnionGenericAlias'}
# expect: cached True {'_lru_cache_wrapper'}
print(pickle.loads(pickle.dumps(mine, 4)).name)  # expect: x
iterator = itertools.chain("ab", "cd")
next(iterator)
print(list(pickle.loads(pickle.dumps(iterator))))  # expect: ['b', 'c', 'd']


@singledispatch
def kind(x):
    return "other"


@kind.register
def _(x: typing.Union[int, str]):
    return "int or str"


@kind.register
def _(x: typing.Optional[list]):
    return "list or None"


print(kind(1), kind("a"), kind([]), kind(None), kind(1.5))  # expect: int or str int or str list or None list or None other
