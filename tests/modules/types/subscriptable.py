# heap: 300K, many imports
# Classes that take types in brackets, and some that do not.
import array
import collections
import contextlib
import contextvars
import difflib
import functools
import graphlib
import itertools
import os
import queue
import random
import re
import tempfile
import types
import weakref

for cls in (
    list, enumerate, frozenset, BaseExceptionGroup, collections.deque, collections.Counter, collections.ChainMap, difflib.SequenceMatcher, re.Pattern,
    functools.partial, functools.partialmethod, functools.cached_property, contextlib.AbstractContextManager, types.MappingProxyType,
    types.AsyncGeneratorType, itertools.chain, tempfile.SpooledTemporaryFile, queue.Queue, queue.PriorityQueue, queue.SimpleQueue, weakref.WeakSet,
    weakref.ref, array.array, contextvars.ContextVar, graphlib.TopologicalSorter, os.PathLike,
):  # fmt: skip
    alias = cls[int]
    print(cls.__name__, alias.__origin__ is cls, alias.__args__, type(alias))
# expect: list True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: enumerate True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: frozenset True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: BaseExceptionGroup True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: deque True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: Counter True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: ChainMap True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: SequenceMatcher True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: Pattern True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: partial True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: partialmethod True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: cached_property True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: AbstractContextManager True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: mappingproxy True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: async_generator True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: chain True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: SpooledTemporaryFile True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: Queue True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: PriorityQueue True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: SimpleQueue True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: WeakSet True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: ReferenceType True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: array True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: ContextVar True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: TopologicalSorter True (<class 'int'>,) <class 'types.GenericAlias'>
# expect: PathLike True (<class 'int'>,) <class 'types.GenericAlias'>
for cls in (int, random.Random, types.SimpleNamespace, memoryview, itertools.count):
    try:
        print(cls[int])
    except TypeError as error:
        print(str(error).replace("random.Random", "Random"))
# expect: type 'int' is not subscriptable
# expect: type 'Random' is not subscriptable
# expect: type 'types.SimpleNamespace' is not subscriptable
# expect: type 'memoryview' is not subscriptable
# expect: type 'itertools.count' is not subscriptable
