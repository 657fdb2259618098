# Reference 3.3.3.4: __prepare__ gives the namespace of the class body.
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", m.__name__, name, bases, kw)
        return {"given": 5}
    def __new__(m, name, bases, ns, **kw):
        return super().__new__(m, name, bases, dict(ns))
class A(metaclass=Meta, k=1):
    twice = given * 2
# expect: prepare Meta A () {'k': 1}
print(A.twice, A.given)  # expect: 10 5
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("assign", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto"): return k
        raise KeyError(k)
class Auto(type):
    @classmethod
    def __prepare__(m, name, bases): return Log()
class B(metaclass=Auto):
    x = auto_value
    def f(self): pass
# expect: assign x
# expect: assign f
print(B.x)  # expect: auto_value
class Bad(type):
    @classmethod
    def __prepare__(m, name, bases): return 5
try:
    class C(metaclass=Bad): pass
except TypeError as e:
    print(e)  # expect: Bad.__prepare__() must return a mapping, not int
