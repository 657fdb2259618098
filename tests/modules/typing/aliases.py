# Library, typing: special forms and aliases: what subscription makes, shows and refuses.
# heap: runs in 300K on 64 bits, 190K on 32: nearly every alias with collections.abc
import typing
from typing import *

T = TypeVar("T")
S = TypeVar("S")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def show(*expressions):
    for text in expressions:
        try:
            print(text, "->", eval(text))
        except Exception as e:
            print(text, "->", type(e).__name__, e)


show("Any", "Union", "Optional", "List", "Callable", "Annotated", "Self", "Text", "T", "ForwardRef('A')")
# expect: Any -> typing.Any
# expect: Union -> typing.Union
# expect: Optional -> typing.Optional
# expect: List -> typing.List
# expect: Callable -> typing.Callable
# expect: Annotated -> <class 'typing.Annotated'>
# expect: Self -> typing.Self
# expect: Text -> <class 'str'>
# expect: T -> ~T
# expect: ForwardRef('A') -> ForwardRef('A')
show("Optional[int]", "Union[int, str]", "Union[int, int]", "Union[int, None]", "Union[int, Union[str, float]]", "Union['A', int]")
# expect: Optional[int] -> typing.Optional[int]
# expect: Union[int, str] -> typing.Union[int, str]
# expect: Union[int, int] -> <class 'int'>
# expect: Union[int, None] -> typing.Optional[int]
# expect: Union[int, Union[str, float]] -> typing.Union[int, str, float]
# expect: Union['A', int] -> typing.Union[ForwardRef('A'), int]
show("List[int]", "List[None]", "Dict[str, List['A']]", "Tuple[int, ...]", "Tuple[()]", "Type[T]", "Deque[int]", "Iterable[str]")
# expect: List[int] -> typing.List[int]
# expect: List[None] -> typing.List[NoneType]
# expect: Dict[str, List['A']] -> typing.Dict[str, typing.List[ForwardRef('A')]]
# expect: Tuple[int, ...] -> typing.Tuple[int, ...]
# expect: Tuple[()] -> typing.Tuple[()]
# expect: Type[T] -> typing.Type[~T]
# expect: Deque[int] -> typing.Deque[int]
# expect: Iterable[str] -> typing.Iterable[str]
show("Callable[[int], str]", "Callable[..., int]", "Callable[[], None]", "Callable[P, T]", "Callable[Concatenate[int, P], T]")
# expect: Callable[[int], str] -> typing.Callable[[int], str]
# expect: Callable[..., int] -> typing.Callable[..., int]
# expect: Callable[[], None] -> typing.Callable[[], NoneType]
# expect: Callable[P, T] -> typing.Callable[~P, ~T]
# expect: Callable[Concatenate[int, P], T] -> typing.Callable[typing.Concatenate[int, ~P], ~T]
show("Literal[1, 'a', None]", "Literal[1, 1, True]", "Literal[Literal[1, 2], 3]", "Final[int]", "ClassVar[int]", "Required[int]")
# expect: Literal[1, 'a', None] -> typing.Literal[1, 'a', None]
# expect: Literal[1, 1, True] -> typing.Literal[1, True]
# expect: Literal[Literal[1, 2], 3] -> typing.Literal[1, 2, 3]
# expect: Final[int] -> typing.Final[int]
# expect: ClassVar[int] -> typing.ClassVar[int]
# expect: Required[int] -> typing.Required[int]
show("Annotated[int, 'x', 3]", "Annotated[Annotated[int, 1], 2]", "Unpack[Ts]", "Tuple[int, *Ts]", "TypeGuard[int]", "Generic[T]")
# expect: Annotated[int, 'x', 3] -> typing.Annotated[int, 'x', 3]
# expect: Annotated[Annotated[int, 1], 2] -> typing.Annotated[int, 1, 2]
# expect: Unpack[Ts] -> typing.Unpack[Ts]
# expect: Tuple[int, *Ts] -> typing.Tuple[int, typing.Unpack[Ts]]
# expect: TypeGuard[int] -> typing.TypeGuard[int]
# expect: Generic[T] -> typing.Generic[~T]
show("List[T][int]", "Dict[T, S][int, str]", "Union[T, int][str]", "Optional[T][int]", "Callable[[T], S][int, str]", "Annotated[T, 1][int]")
# expect: List[T][int] -> typing.List[int]
# expect: Dict[T, S][int, str] -> typing.Dict[int, str]
# expect: Union[T, int][str] -> typing.Union[str, int]
# expect: Optional[T][int] -> typing.Optional[int]
# expect: Callable[[T], S][int, str] -> typing.Callable[[int], str]
# expect: Annotated[T, 1][int] -> typing.Annotated[int, 1]
show("Callable[P, T][[int, str], bool]", "Callable[Concatenate[int, P], T][[str], bool]", "Tuple[int, *Ts][str, float]", "Union[T, List[S]][int, str]")
# expect: Callable[P, T][[int, str], bool] -> typing.Callable[[int, str], bool]
# expect: Callable[Concatenate[int, P], T][[str], bool] -> typing.Callable[[int, str], bool]
# expect: Tuple[int, *Ts][str, float] -> typing.Tuple[int, str, float]
# expect: Union[T, List[S]][int, str] -> typing.Union[int, typing.List[str]]
show("List[int] | None", "int | Optional[str]", "'A' | List[int]", "T | None", "Literal[1] | int")
# expect: List[int] | None -> typing.Optional[typing.List[int]]
# expect: int | Optional[str] -> typing.Union[int, str, NoneType]
# expect: 'A' | List[int] -> typing.Union[ForwardRef('A'), typing.List[int]]
# expect: T | None -> typing.Optional[~T]
# expect: Literal[1] | int -> typing.Union[typing.Literal[1], int]
show("Union[int, str] == Union[str, int]", "Optional[int] == (int | None)", "Literal[1] == Literal[True]", "Literal[1, 2] == Literal[2, 1]")
# expect: Union[int, str] == Union[str, int] -> True
# expect: Optional[int] == (int | None) -> True
# expect: Literal[1] == Literal[True] -> False
# expect: Literal[1, 2] == Literal[2, 1] -> True
show("List[int] == List[int]", "List[int] == list[int]", "hash(List[int]) == hash(List[int])", "{Optional[int]: 1}[Union[int, None]]")
# expect: List[int] == List[int] -> True
# expect: List[int] == list[int] -> False
# expect: hash(List[int]) == hash(List[int]) -> True
# expect: {Optional[int]: 1}[Union[int, None]] -> 1
show("List[int].__origin__", "Dict[T, T].__parameters__", "Callable[[int], str].__args__", "Annotated[int, 1].__metadata__", "List[int].__name__")
# expect: List[int].__origin__ -> <class 'list'>
# expect: Dict[T, T].__parameters__ -> (~T,)
# expect: Callable[[int], str].__args__ -> (<class 'int'>, <class 'str'>)
# expect: Annotated[int, 1].__metadata__ -> (1,)
# expect: List[int].__name__ -> List
show("get_origin(List[int])", "get_origin(int | str)", "get_origin(Annotated[int, 1])", "get_origin(int)", "get_origin(Callable[[], int])")
# expect: get_origin(List[int]) -> <class 'list'>
# expect: get_origin(int | str) -> <class 'types.UnionType'>
# expect: get_origin(Annotated[int, 1]) -> <class 'typing.Annotated'>
# expect: get_origin(int) -> None
# expect: get_origin(Callable[[], int]) -> <class 'collections.abc.Callable'>
show("get_args(Callable[[int], str])", "get_args(Callable[..., str])", "get_args(Annotated[int, 1])", "get_args(Literal[1, 2])", "get_args(List)")
# expect: get_args(Callable[[int], str]) -> ([<class 'int'>], <class 'str'>)
# expect: get_args(Callable[..., str]) -> (Ellipsis, <class 'str'>)
# expect: get_args(Annotated[int, 1]) -> (<class 'int'>, 1)
# expect: get_args(Literal[1, 2]) -> (1, 2)
# expect: get_args(List) -> ()
show("List()", "List[int]()", "Union[int, str]()", "Any()", "Counter[int]([1])", "Optional()", "Annotated[list, 1]()", "Annotated()")
# expect: List() -> TypeError Type List cannot be instantiated; use list() instead
# expect: List[int]() -> TypeError Type List cannot be instantiated; use list() instead
# expect: Union[int, str]() -> TypeError Cannot instantiate typing.Union
# expect: Any() -> TypeError Any cannot be instantiated
# expect: Counter[int]([1]) -> Counter({1: 1})
# expect: Optional() -> TypeError Cannot instantiate typing.Optional
# expect: Annotated[list, 1]() -> []
# expect: Annotated() -> TypeError Type Annotated cannot be instantiated.
show("isinstance([], List)", "isinstance([], List[int])", "isinstance(1, Union[int, str])", "isinstance(1, Any)", "isinstance(1, ClassVar)", "isinstance(len, Callable)")
# expect: isinstance([], List) -> True
# expect: isinstance([], List[int]) -> TypeError Subscripted generics cannot be used with class and instance checks
# expect: isinstance(1, Union[int, str]) -> True
# expect: isinstance(1, Any) -> TypeError typing.Any cannot be used with isinstance()
# expect: isinstance(1, ClassVar) -> TypeError typing.ClassVar cannot be used with isinstance()
# expect: isinstance(len, Callable) -> True
show("issubclass(list, Sequence)", "isinstance({}, Mapping)", "isinstance(1, Literal[1])", "isinstance(1, NoReturn)", "issubclass(int, Optional[int])")
# expect: issubclass(list, Sequence) -> True
# expect: isinstance({}, Mapping) -> True
# expect: isinstance(1, Literal[1]) -> TypeError Subscripted generics cannot be used with class and instance checks
# expect: isinstance(1, NoReturn) -> TypeError typing.NoReturn cannot be used with isinstance()
# expect: issubclass(int, Optional[int]) -> True
show("Union[()]", "Optional[int, str]", "List[int, str]", "Dict[int]", "Callable[int]", "ClassVar[int, str]", "List[ClassVar[int]]", "Annotated[int]")
# expect: Union[()] -> TypeError Cannot take a Union of no types.
# expect: Optional[int, str] -> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: List[int, str] -> TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: Dict[int] -> TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: Callable[int] -> TypeError Callable must be used as Callable[[arg, ...], result].
# expect: ClassVar[int, str] -> TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: List[ClassVar[int]] -> TypeError typing.ClassVar[int] is not valid as type argument
# expect: Annotated[int] -> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
show("NoReturn[int]", "List[int][str]", "Generic[int]", "Generic[T, T]", "Concatenate[int]", "Required[int, str]", "List['1+']", "ForwardRef(1)", "List[Final]")
# expect: NoReturn[int] -> TypeError typing.NoReturn is not subscriptable
# expect: List[int][str] -> TypeError typing.List[int] is not a generic class
# expect: Generic[int] -> TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: Generic[T, T] -> TypeError Parameters to Generic[...] must all be unique
# expect: Concatenate[int] -> TypeError The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
# expect: Required[int, str] -> TypeError Required accepts only a single type. Got (<class 'int'>, <class 'str'>).
# expect: List['1+'] -> SyntaxError Forward reference must be an expression -- got '1+'
# expect: ForwardRef(1) -> TypeError Forward reference must be a string -- got 1
# expect: List[Final] -> TypeError Plain typing.Final is not valid as type argument
show("typing.nothing")  # expect: typing.nothing -> AttributeError module 'typing' has no attribute 'nothing'
