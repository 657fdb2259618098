# Reference 3.3.2.3: data descriptors win over the instance dict, non-data descriptors do not.
class Data:
    def __get__(self, o, cls): return "data get"
    def __set__(self, o, v): print("data set", v)
    def __delete__(self, o): print("data delete")
class NonData:
    def __get__(self, o, cls): return "non-data get"
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v + 1
class A:
    d = Data()
    n = NonData()
    s = SetOnly()
a = A()
a.__dict__.update(d="inst d", n="inst n")
print(a.d, a.n, A.d, A.n)  # expect: data get inst n data get non-data get
a.d = 1  # expect: data set 1
del a.d  # expect: data delete
a.n = "assigned"
print(a.n)  # expect: assigned
del a.n
print(a.n)  # expect: non-data get
a.s = 1
print(a.s)  # expect: 2
try:
    del a.s
except AttributeError as e:
    print(e)  # expect: __delete__
class G:
    def __get__(self, o, cls): return (o is None, cls.__name__)
class B:
    g = G()
class C(B): pass
print(B.g, C.g, B().g, C().g)  # expect: (True, 'B') (True, 'C') (False, 'B') (False, 'C')
