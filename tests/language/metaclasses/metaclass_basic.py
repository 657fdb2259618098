# Reference 3.3.3: the metaclass makes the class; its methods are methods of the class.
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw)
        ns["added"] = 1
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def hello(cls): return "hello from " + cls.__name__
    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)
    def __repr__(cls): return f"<{cls.__name__}!>"
class A(metaclass=Meta, option=5):
    def __init__(self, *a): self.a = a
# expect: new A [] {'option': 5}
# expect: init A
class B(A): pass
# expect: new B ['A'] {}
# expect: init B
print(A, B.added, B.hello(), type(B).__name__)  # expect: <A!> 1 hello from B Meta
print(A(1, 2).a)
# expect: call (1, 2)
# expect: (1, 2)
try:
    A().hello  # expect: call ()
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'hello'
print(isinstance(A, Meta), type(A), Meta.__mro__[1])  # expect: True <class '__main__.Meta'> <class 'type'>
