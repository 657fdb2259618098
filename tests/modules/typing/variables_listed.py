# Generic[...] lists all type variables of the other bases.
import types
from typing import Dict, Generic, Iterable, List, ParamSpec, Protocol, TypeVar

T = TypeVar("T")
K = TypeVar("K")
P = ParamSpec("P")

for bases in (
    (List[T], Generic[K]), (Dict[T, K], Generic[K]), (Dict[T, List[P]], Generic[K]), (Generic[K], Dict[K, int]),
    (Generic[T, K], Iterable[K]), (Iterable[T], Generic[T]), (Generic[T], List[int]),
):  # fmt: skip
    try:
        print(types.new_class("X", bases).__parameters__)
    except TypeError as e:
        print(e)
# expect: Some type variables (~T) are not listed in Generic[~K]
# expect: Some type variables (~T) are not listed in Generic[~K]
# expect: Some type variables (~T, ~P) are not listed in Generic[~K]
# expect: (~K,)
# expect: (~T, ~K)
# expect: (~T,)
# expect: (~T,)


class Both(Protocol[K], Iterable[K]):
    pass


print(Both.__parameters__)  # expect: (~K,)
