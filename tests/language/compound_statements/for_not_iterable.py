# Reference 8.3: the expression must yield an iterator.
def check(x):
    try:
        for _ in x: print("item", _)
    except TypeError as e:
        print(e)
class NoIter: pass
class IterNone:
    __iter__ = None
class BadIter:
    def __iter__(self): return 1
class BadNext:
    def __iter__(self): return self
class GetItem:
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return i
check(1)  # expect: 'int' object is not iterable
check(None)  # expect: 'NoneType' object is not iterable
check(NoIter())  # expect: 'NoIter' object is not iterable
check(IterNone())  # expect: 'IterNone' object is not iterable
check(BadIter())  # expect: iter() returned non-iterator of type 'int'
check(BadNext())  # expect: iter() returned non-iterator of type 'BadNext'
check(GetItem())
# expect: item 0
# expect: item 1
check(len)  # expect: 'builtin_function_or_method' object is not iterable
check(1.5)  # expect: 'float' object is not iterable
check(int)  # expect: 'type' object is not iterable
