# collections.abc.Callable[[argument, ...], result]
import collections.abc
import copy
from typing import Concatenate, ParamSpec, TypeVar, TypeVarTuple, get_args

C = collections.abc.Callable
T, K, P, Ts = TypeVar("T"), TypeVar("K"), ParamSpec("P"), TypeVarTuple("Ts")
for alias in (
    C[[int], str], C[..., int], C[[], int], C[[int, str], None], C[P, int], C[Concatenate[int, P], T], C[(int,), str], C[["x"], "y"],
    C[[T], K][int, str], C[[T, K], T][int, str], C[P, int][[int, str]], C[P, int][int, str], C[P, int][...], C[P, T][[int], str],
    C[Concatenate[int, P], T][[str], bytes], C[[*Ts], T][int, str, float], C[[C[[int], str]], C[[], None]], copy.deepcopy(C[..., str]),
):  # fmt: skip
    print(alias, alias.__args__, alias.__parameters__, get_args(alias))
# expect: collections.abc.Callable[[int], str] (<class 'int'>, <class 'str'>) () ([<class 'int'>], <class 'str'>)
# expect: collections.abc.Callable[..., int] (Ellipsis, <class 'int'>) () (Ellipsis, <class 'int'>)
# expect: collections.abc.Callable[[], int] (<class 'int'>,) () ([], <class 'int'>)
# expect: collections.abc.Callable[[int, str], None] (<class 'int'>, <class 'str'>, None) () ([<class 'int'>, <class 'str'>], None)
# expect: collections.abc.Callable[~P, int] (~P, <class 'int'>) (~P,) (~P, <class 'int'>)
# expect: collections.abc.Callable[typing.Concatenate[int, ~P], ~T] (typing.Concatenate[int, ~P], ~T) (~P, ~T) (typing.Concatenate[int, ~P], ~T)
# expect: collections.abc.Callable[[int], str] (<class 'int'>, <class 'str'>) () ([<class 'int'>], <class 'str'>)
# expect: collections.abc.Callable[['x'], 'y'] ('x', 'y') () (['x'], 'y')
# expect: collections.abc.Callable[[int], str] (<class 'int'>, <class 'str'>) () ([<class 'int'>], <class 'str'>)
# expect: collections.abc.Callable[[int, str], int] (<class 'int'>, <class 'str'>, <class 'int'>) () ([<class 'int'>, <class 'str'>], <class 'int'>)
# expect: collections.abc.Callable[[int, str], int] (<class 'int'>, <class 'str'>, <class 'int'>) () ([<class 'int'>, <class 'str'>], <class 'int'>)
# expect: collections.abc.Callable[[int, str], int] (<class 'int'>, <class 'str'>, <class 'int'>) () ([<class 'int'>, <class 'str'>], <class 'int'>)
# expect: collections.abc.Callable[..., int] (Ellipsis, <class 'int'>) () (Ellipsis, <class 'int'>)
# expect: collections.abc.Callable[[int], str] (<class 'int'>, <class 'str'>) () ([<class 'int'>], <class 'str'>)
# expect: collections.abc.Callable[[int, str], bytes] (<class 'int'>, <class 'str'>, <class 'bytes'>) () ([<class 'int'>, <class 'str'>], <class 'bytes'>)
# expect: collections.abc.Callable[[int, str], float] (<class 'int'>, <class 'str'>, <class 'float'>) () ([<class 'int'>, <class 'str'>], <class 'float'>)
# expect: collections.abc.Callable[[collections.abc.Callable[[int], str]], collections.abc.Callable[[], None]] (collections.abc.Callable[[int], str], collections.abc.Callable[[], None]) () ([collections.abc.Callable[[int], str]], collections.abc.Callable[[], None])
# expect: collections.abc.Callable[..., str] (Ellipsis, <class 'str'>) () (Ellipsis, <class 'str'>)
for item in (int, (int, str), ([int],), (), ([int], str, int)):
    try:
        print(C[item])
    except TypeError as error:
        print(error)
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Callable must be used as Callable[[arg, ...], result].
for alias, item in ((C[[int], str], int), (C[[T], K], int), (C[[T], K], (int, str, float))):
    try:
        print(alias[item])
    except TypeError as error:
        print(error)
# expect: collections.abc.Callable[[int], str] is not a generic class
# expect: Too few arguments for collections.abc.Callable[[~T], ~K]; actual 1, expected 2
# expect: Too many arguments for collections.abc.Callable[[~T], ~K]; actual 3, expected 2
print(C[[int], str] == C[[int], str], C[[int], str] != C[[int], int], hash(C[[int], str]) == hash(C[[int], str]), C[[int], str] | None)
# expect: True True True collections.abc.Callable[[int], str] | None
print(C[[int], str].__reduce__(), type(C[[int], str]))
# expect: (<class 'collections.abc._CallableGenericAlias'>, (<class 'collections.abc.Callable'>, ([<class 'int'>], <class 'str'>))) <class 'collections.abc._CallableGenericAlias'>
