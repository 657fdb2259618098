# Reference 3.2.8.2: a function found on the class binds to the instance.
class A:
    def __init__(self, n): self.n = n
    def get(self, k=0): return self.n + k
    @classmethod
    def make(cls, n): return cls(n)
    @staticmethod
    def double(n): return 2 * n
a = A(5)
m = a.get
print(m(), m(1), A.get(a, 2), m.__self__ is a, m.__func__ is A.get, m.__name__)  # expect: 5 6 7 True True get
print(A.make(3).n, a.make(4).n, A.double(2), a.double(3))  # expect: 3 4 4 6
a.get = lambda: "instance"
print(a.get(), A.get(a))  # expect: instance 5
print(a.make.__self__ is A, type(A.get).__name__, type(m).__name__, type(A.double).__name__)
# expect: True function method function
print(A(1).get == A(1).get, m == A.get.__get__(a), a.make == a.make)  # expect: False True True
class B(A): pass
print(type(B.make(1)).__name__)  # expect: B
print(list(map(A(10).get, [1, 2])))  # expect: [11, 12]
try:
    m.x = 1
except AttributeError as e:
    print(e)  # expect: 'method' object has no attribute 'x'
A.get.tag = "t"
print(m.tag)  # expect: t
