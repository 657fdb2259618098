# Reference 6.10.2: in uses __contains__, then __iter__, then __getitem__.
print(2 in [1, 2], 3 not in (1, 2), "b" in "abc", "" in "abc", "ac" in "abc", 97 in b"abc", b"bc" in b"abc")
# expect: True True True True False True True
print(1 in {1: 2}, 2 in {1: 2}, 1 in {1, 2}, 5 in range(0, 10, 5), 4 in range(0, 10, 5))
# expect: True False True True False
nan = float("nan")
print(nan in [nan], float("nan") in [nan])  # expect: True False
class C:
    def __contains__(self, x): return x
class I:
    def __iter__(self): return iter([1, 2])
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(5 in C(), 0 in C(), 2 in I(), 3 in I(), 20 in G(), 40 in G(), 3 not in G())
# expect: True False True False True False True
for f in (lambda: 1 in 1, lambda: 1 in "1", lambda: "a" in b"a", lambda: 300 in b"a", lambda: [] in {}, lambda: 1 in None):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError unhashable type: 'list'
# expect: TypeError argument of type 'NoneType' is not iterable
