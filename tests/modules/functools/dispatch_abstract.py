# Which implementation singledispatch() takes when abstract classes have some.
import abc
from collections import ChainMap, OrderedDict, UserList, defaultdict, deque
from collections.abc import Container, Iterable, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized, Hashable
from functools import singledispatch


def made(*classes):
    @singledispatch
    def function(x):
        return "base"

    for cls in classes:
        function.register(cls, lambda x, name=cls.__name__: name)
    return function


def show(function, *values):
    for value in values:
        try:
            print(type(value).__name__, function(value))
        except RuntimeError as error:
            print(type(value).__name__, error)


values = {}, OrderedDict(), defaultdict(int), ChainMap(), [], (), set(), frozenset(), "", deque(), UserList(), 5, iter([])
for classes in (Sized,), (Mapping, dict), (MutableMapping, dict), (Mapping, MutableMapping), (Sequence, list), (Hashable, Sized), (Sized, Iterable, Mapping), (Container, Sized), (Set, Iterable):
    print([cls.__name__ for cls in classes])
    show(made(*classes), *values)
# expect: ['Sized']
# expect: dict Sized
# expect: OrderedDict Sized
# expect: defaultdict Sized
# expect: ChainMap Sized
# expect: list Sized
# expect: tuple Sized
# expect: set Sized
# expect: frozenset Sized
# expect: str Sized
# expect: deque Sized
# expect: UserList Sized
# expect: int base
# expect: list_iterator base
# expect: ['Mapping', 'dict']
# expect: dict dict
# expect: OrderedDict dict
# expect: defaultdict dict
# expect: ChainMap Mapping
# expect: list base
# expect: tuple base
# expect: set base
# expect: frozenset base
# expect: str base
# expect: deque base
# expect: UserList base
# expect: int base
# expect: list_iterator base
# expect: ['MutableMapping', 'dict']
# expect: dict dict
# expect: OrderedDict dict
# expect: defaultdict dict
# expect: ChainMap MutableMapping
# expect: list base
# expect: tuple base
# expect: set base
# expect: frozenset base
# expect: str base
# expect: deque base
# expect: UserList base
# expect: int base
# expect: list_iterator base
# expect: ['Mapping', 'MutableMapping']
# expect: dict MutableMapping
# expect: OrderedDict MutableMapping
# expect: defaultdict MutableMapping
# expect: ChainMap MutableMapping
# expect: list base
# expect: tuple base
# expect: set base
# expect: frozenset base
# expect: str base
# expect: deque base
# expect: UserList base
# expect: int base
# expect: list_iterator base
# expect: ['Sequence', 'list']
# expect: dict base
# expect: OrderedDict base
# expect: defaultdict base
# expect: ChainMap base
# expect: list list
# expect: tuple Sequence
# expect: set base
# expect: frozenset base
# expect: str Sequence
# expect: deque Sequence
# expect: UserList Sequence
# expect: int base
# expect: list_iterator base
# expect: ['Hashable', 'Sized']
# expect: dict Sized
# expect: OrderedDict Sized
# expect: defaultdict Sized
# expect: ChainMap Sized
# expect: list Sized
# expect: tuple Sized
# expect: set Sized
# expect: frozenset Sized
# expect: str Sized
# expect: deque Sized
# expect: UserList Sized
# expect: int Hashable
# expect: list_iterator Hashable
# expect: ['Sized', 'Iterable', 'Mapping']
# expect: dict Mapping
# expect: OrderedDict Mapping
# expect: defaultdict Mapping
# expect: ChainMap Mapping
# expect: list Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: tuple Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: set Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: frozenset Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: str Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: deque Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: UserList Sized
# expect: int base
# expect: list_iterator Iterable
# expect: ['Container', 'Sized']
# expect: dict Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: OrderedDict Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: defaultdict Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: ChainMap Sized
# expect: list Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: tuple Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: set Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: frozenset Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: str Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: deque Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: UserList Sized
# expect: int base
# expect: list_iterator base
# expect: ['Set', 'Iterable']
# expect: dict Iterable
# expect: OrderedDict Iterable
# expect: defaultdict Iterable
# expect: ChainMap Iterable
# expect: list Iterable
# expect: tuple Iterable
# expect: set Set
# expect: frozenset Set
# expect: str Iterable
# expect: deque Iterable
# expect: UserList Iterable
# expect: int base
# expect: list_iterator Iterable


class A(abc.ABC):
    pass


class B(A):
    pass


class Plain:
    pass


function = made(A, Sized)
show(function, B(), Plain())
# expect: B A
# expect: Plain base
A.register(Plain)
show(function, Plain())  # expect: Plain A


class Both(Plain):
    def __len__(self):
        return 0


show(function, Both())  # expect: Both Sized


class Explicit(Sized, A):
    def __len__(self):
        return 0


show(function, Explicit())  # expect: Explicit Sized


class Late(dict, MutableSequence):
    def insert(self, index, value):
        pass


try:
    made(MutableSequence, MutableMapping)(Late())
    print("no error")
except RuntimeError as error:
    print(error)
# expect: no error
show(made(MutableSequence, MutableMapping), Late())  # expect: Late MutableMapping
