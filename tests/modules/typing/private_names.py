# Names without promise that libraries look for all the same.
import typing
from typing import KT, VT, Annotated, Callable, List, Literal, Optional, T, Union

for alias in (List[int], Union[int, str], Optional[int], Literal[1], Callable[[int], str], Annotated[int, 5], typing.Deque[T]):
    print(alias, isinstance(alias, typing._GenericAlias), type(alias).__name__)
# expect: typing.List[int] True _GenericAlias
# expect: typing.Union[int, str] True _UnionGenericAlias
# expect: typing.Optional[int] True _UnionGenericAlias
# expect: typing.Literal[1] True _LiteralGenericAlias
# expect: typing.Callable[[int], str] True _CallableGenericAlias
# expect: typing.Annotated[int, 5] True _AnnotatedAlias
# expect: typing.Deque[~T] True _GenericAlias
print(isinstance(Union, typing._SpecialForm), isinstance(typing.ClassVar, typing._SpecialForm), isinstance(Union[int, str], typing._UnionGenericAlias))
# expect: True True True
print(isinstance(list[int], typing._GenericAlias), T, KT, VT, typing.T_co, typing.VT_co)  # expect: False ~T ~KT ~VT +T_co +VT_co
reference = typing.ForwardRef("int")
print([getattr(reference, name) for name in typing.ForwardRef.__slots__ if name != "__forward_code__"], type(reference.__forward_code__).__name__)
# expect: ['int', False, None, True, False, None] code
print(typing.overload(len) is typing._overload_dummy)  # expect: True
