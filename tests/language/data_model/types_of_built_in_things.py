# Types of methods written in C, and the names of types that belong to a module.
import builtins
import math
from collections import deque
from itertools import repeat

print(type([].append) is type(len), type([].append), type([].append).__name__)  # expect: True <class 'builtin_function_or_method'> builtin_function_or_method
print([].append.__class__ is type(len), isinstance([].append, type(len)), type(dict.fromkeys))  # expect: True True <class 'builtin_function_or_method'>
print(type([].__len__), type([].__len__).__name__, type(list.append).__name__)  # expect: <class 'method-wrapper'> method-wrapper method_descriptor
items = [1]
print(items.append.__self__ is items, items.append.__name__, items.append.__qualname__, items.append.__module__)  # expect: True append list.append None
print(len.__self__ is builtins, len.__module__, math.sin.__module__, math.sin.__self__ is math)  # expect: True builtins math True
print(items.append == items.append, hash(items.append) == hash(items.append), items.append == [].append, {items.append: 1}[items.append])  # expect: True True False 1
try:
    items.append.__func__
except AttributeError as e:
    print(e)  # expect: 'builtin_function_or_method' object has no attribute '__func__'
print(type(int | str), type(int | str).__name__, type(int | str).__module__)  # expect: <class 'types.UnionType'> UnionType types
print(type(list[int]), type(iter("a")), type(iter("\u00e9")), type(repeat(1)))  # expect: <class 'types.GenericAlias'> <class 'str_ascii_iterator'> <class 'str_iterator'> <class 'itertools.repeat'>
type Alias = int
print(type(Alias), deque, deque.__name__, deque.__qualname__, deque.append.__qualname__)  # expect: <class 'typing.TypeAliasType'> <class 'collections.deque'> deque deque deque.append
for f in (lambda: len(repeat(1)), lambda: hash(deque()), lambda: (int | str)(), lambda: deque() + 1):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: object of type 'itertools.repeat' has no len()
# expect: unhashable type: 'collections.deque'
# expect: 'types.UnionType' object is not callable
# expect: can only concatenate deque (not "int") to deque


class Own(deque):
    pass


print(Own([1]), deque([1], 2))  # expect: Own([1]) deque([1], maxlen=2)
