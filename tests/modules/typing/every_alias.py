# Library, typing: the old generic names of built-in types and of collections.abc: what they print, accept and are made of.
# heap: 260K — typing and collections.abc whole
import typing

for name in ["AbstractSet", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "ByteString",
             "ChainMap", "Collection", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict",
             "FrozenSet", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Mapping",
             "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "OrderedDict", "Reversible", "Sequence", "Set",
             "Sized", "Tuple", "Type", "ValuesView", "Match", "Pattern"]:
    alias = getattr(typing, name)
    print(alias, alias.__origin__.__name__, typing.get_origin(alias) is alias.__origin__)
# expect: typing.AbstractSet Set True
# expect: typing.AsyncContextManager AbstractAsyncContextManager True
# expect: typing.AsyncGenerator AsyncGenerator True
# expect: typing.AsyncIterable AsyncIterable True
# expect: typing.AsyncIterator AsyncIterator True
# expect: typing.Awaitable Awaitable True
# expect: typing.ByteString ByteString True
# expect: typing.ChainMap ChainMap True
# expect: typing.Collection Collection True
# expect: typing.Container Container True
# expect: typing.ContextManager AbstractContextManager True
# expect: typing.Coroutine Coroutine True
# expect: typing.Counter Counter True
# expect: typing.DefaultDict defaultdict True
# expect: typing.Deque deque True
# expect: typing.Dict dict True
# expect: typing.FrozenSet frozenset True
# expect: typing.Generator Generator True
# expect: typing.Hashable Hashable True
# expect: typing.ItemsView ItemsView True
# expect: typing.Iterable Iterable True
# expect: typing.Iterator Iterator True
# expect: typing.KeysView KeysView True
# expect: typing.List list True
# expect: typing.Mapping Mapping True
# expect: typing.MappingView MappingView True
# expect: typing.MutableMapping MutableMapping True
# expect: typing.MutableSequence MutableSequence True
# expect: typing.MutableSet MutableSet True
# expect: typing.OrderedDict OrderedDict True
# expect: typing.Reversible Reversible True
# expect: typing.Sequence Sequence True
# expect: typing.Set set True
# expect: typing.Sized Sized True
# expect: typing.Tuple tuple True
# expect: typing.Type type True
# expect: typing.ValuesView ValuesView True
# expect: typing.Match Match True
# expect: typing.Pattern Pattern True








































for name in ["SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound"]:
    protocol = getattr(typing, name)
    print(name, [isinstance(value, protocol) for value in (1, 1.5, "a", b"a", [])])
# expect: SupportsAbs [True, True, False, False, False]
# expect: SupportsBytes [False, False, False, True, False]
# expect: SupportsComplex [False, False, False, False, False]
# expect: SupportsFloat [True, True, False, False, False]
# expect: SupportsIndex [True, False, False, False, False]
# expect: SupportsInt [True, True, False, False, False]
# expect: SupportsRound [True, True, False, False, False]








print(typing.List[int], typing.Dict[str, typing.List[int]], typing.Tuple[int, ...], typing.Tuple[()], typing.Callable[[int], str])
# expect: typing.List[int] typing.Dict[str, typing.List[int]] typing.Tuple[int, ...] typing.Tuple[()] typing.Callable[[int], str]

print(typing.Generator[int, str, bytes], typing.Awaitable[int], typing.ContextManager[str])
# expect: typing.Generator[int, str, bytes] typing.Awaitable[int] typing.ContextManager[str]

print(typing.Set[int] == typing.Set[int], typing.Set[int] == set[int], hash(typing.Set[int]) == hash(typing.Set[int]))
# expect: True False True

print(issubclass(dict, typing.Mapping), isinstance([], typing.Sized), issubclass(int, typing.Hashable))  # expect: True True True
for wrong in ("typing.List[int, str]", "typing.Dict[int]", "typing.List[1]", "typing.Sized[int]", "isinstance([], typing.List[int])", "typing.List()[0]"):
    try:
        print(wrong, eval(wrong))
    except (TypeError, IndexError) as error:
        print(wrong, type(error).__name__, error)
# expect: typing.List[int, str] TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: typing.Dict[int] TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: typing.List[1] typing.List[1]
# expect: typing.Sized[int] TypeError typing.Sized is not a generic class
# expect: isinstance([], typing.List[int]) TypeError Subscripted generics cannot be used with class and instance checks
# expect: typing.List()[0] TypeError Type List cannot be instantiated; use list() instead






print(typing.AnyStr, typing.AnyStr.__constraints__, typing.Text is str)  # expect: ~AnyStr (<class 'bytes'>, <class 'str'>) True
print(typing.Never, typing.NoReturn, typing.LiteralString, typing.Self, typing.Any, typing.Final, typing.ClassVar)
# expect: typing.Never typing.NoReturn typing.LiteralString typing.Self typing.Any typing.Final typing.ClassVar

for wrong in ("typing.Never[int]", "typing.Self()", "typing.ClassVar[int, str]", "typing.Optional[int, str]", "typing.Union[()]", "typing.Literal", "typing.Any()", "isinstance(1, typing.Any)"):
    try:
        print(wrong, eval(wrong))
    except TypeError as error:
        print(wrong, error)
# expect: typing.Never[int] typing.Never is not subscriptable
# expect: typing.Self() Cannot instantiate typing.Self
# expect: typing.ClassVar[int, str] typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: typing.Optional[int, str] typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: typing.Union[()] Cannot take a Union of no types.
# expect: typing.Literal typing.Literal
# expect: typing.Any() Any cannot be instantiated
# expect: isinstance(1, typing.Any) typing.Any cannot be used with isinstance()








P = typing.ParamSpec("P")
print(P.args, P.kwargs, type(P.args) is typing.ParamSpecArgs, type(P.kwargs) is typing.ParamSpecKwargs, P.args.__origin__ is P, P.args == P.args)
# expect: P.args P.kwargs True True True True

print(typing.IO, typing.TextIO, typing.BinaryIO, issubclass(typing.TextIO, typing.IO), typing.IO[str])
# expect: <class 'typing.IO'> <class 'typing.TextIO'> <class 'typing.BinaryIO'> True typing.IO[str]

print(typing.TYPE_CHECKING, typing.cast(int, "kept"), typing.assert_type(1, int))  # expect: False kept 1
