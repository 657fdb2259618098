# Reference 6.11: truth value testing: __bool__, then __len__, else true.
for x in (None, False, True, 0, 1, -1, 0.0, 0.5, 0j, 1j, "", "a", b"", b"a", (), (0,), [], [0], {}, {0: 0}, set(), {0},
          range(0), range(1), frozenset(), bytearray(), bytearray(1)):
    print(repr(x), bool(x))
# expect: None False
# expect: False False
# expect: True True
# expect: 0 False
# expect: 1 True
# expect: -1 True
# expect: 0.0 False
# expect: 0.5 True
# expect: 0j False
# expect: 1j True
# expect: '' False
# expect: 'a' True
# expect: b'' False
# expect: b'a' True
# expect: () False
# expect: (0,) True
# expect: [] False
# expect: [0] True
# expect: {} False
# expect: {0: 0} True
# expect: set() False
# expect: {0} True
# expect: range(0, 0) False
# expect: range(0, 1) True
# expect: frozenset() False
# expect: bytearray(b'') False
# expect: bytearray(b'\x00') True
class Plain: pass
class ByLen:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Both(ByLen):
    def __bool__(self): return True
print(bool(Plain()), bool(ByLen(0)), bool(ByLen(2)), bool(Both(0)), bool(len), bool(Plain))
# expect: True False True True True True
class BadBool:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
class TextLen:
    def __len__(self): return "1"
for bad in (BadBool(), BadLen(), TextLen()):
    try:
        bool(bad)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError __bool__ should return bool, returned int
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
