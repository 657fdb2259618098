# Reference 6.3.2: subscription calls __getitem__, or __class_getitem__ on a class.
print([1, 2, 3][1], (1, 2)[-1], "abc"[0], b"abc"[0], {"k": "v"}["k"], range(10)[3])  # expect: 2 2 a 97 v 3
class Echo:
    def __getitem__(self, key): return key
e = Echo()
print(e[1], e[1, 2], e[1:2], e[1:2, ::3], e[...], e[()], e[:, 0], e["a"], e[1,])
# expect: 1 (1, 2) slice(1, 2, None) (slice(1, 2, None), slice(None, None, 3)) Ellipsis () (slice(None, None, None), 0) a (1,)
class P:
    def __class_getitem__(cls, item): return cls.__name__, item
print(P[int], P[1, 2])  # expect: ('P', <class 'int'>) ('P', (1, 2))
print(e[*[1, 2], 3])  # expect: (1, 2, 3)
for f in (lambda: 1[0], lambda: None["a"], lambda: print[0], lambda: object()[0], lambda: int["a"], lambda: {}["x"], lambda: [][0],
          lambda: ()[1], lambda: ""[0], lambda: [1]["a"], lambda: (1,)[1.0], lambda: "a"[None]):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError 'NoneType' object is not subscriptable
# expect: TypeError 'builtin_function_or_method' object is not subscriptable
# expect: TypeError 'object' object is not subscriptable
# expect: TypeError type 'int' is not subscriptable
# expect: KeyError 'x'
# expect: IndexError list index out of range
# expect: IndexError tuple index out of range
# expect: IndexError string index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError tuple indices must be integers or slices, not float
# expect: TypeError string indices must be integers, not 'NoneType'
