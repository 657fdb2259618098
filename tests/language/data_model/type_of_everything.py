# Reference 3.2: the types of the standard type hierarchy.
def f(): yield
async def co(): pass
async def ag(): yield
c = co()
class A:
    def m(self): pass
    @property
    def p(self): pass
    __slots__ = ("s",)
import sys
things = [None, NotImplemented, ..., 1, True, 1.5, 1j, "", b"", bytearray(), (), [], {}, set(), frozenset(), range(0), slice(0), f, f(), c, ag(), A, A(), A().m, A.p, A.s,
          len, [].append, str.upper, int.__add__, (1).__add__, sys, object, type, property, super, memoryview(b""), f.__code__, A.__dict__, {}.keys(), {}.items(), {}.values(), iter([]), iter(()), iter({}), zip(), map(len, []),
          filter(None, []), enumerate([]), reversed([]), iter(int, 0), Exception(), list[int], int | str, classmethod(f), staticmethod(f), (lambda: 0), (i for i in [])]
for t in things: print(type(t).__name__, end=" " if t is not things[-1] else "\n")
# expect: NoneType NotImplementedType ellipsis int bool float complex str bytes bytearray tuple list dict set frozenset range slice function generator coroutine async_generator type A method property member_descriptor builtin_function_or_method builtin_function_or_method method_descriptor wrapper_descriptor method-wrapper module type type type type memoryview code mappingproxy dict_keys dict_items dict_values list_iterator tuple_iterator dict_keyiterator zip map filter enumerate list_reverseiterator callable_iterator Exception GenericAlias UnionType classmethod staticmethod function generator
c.close()
print(type(type) is type, isinstance(type, object), isinstance(object, type), type.__mro__ == (type, object), object.__bases__, type(type(A)) is type)
# expect: True True True True () True
