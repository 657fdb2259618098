# Reference 3.3.3.6: __class__ refers to the class being defined.
class A:
    def who(self): return __class__.__name__
    @staticmethod
    def stat(): return __class__
    def lam(self): return (lambda: __class__)()
class B(A): pass
print(B().who(), B.stat() is A, B().lam() is A)  # expect: A True True
class C:
    def f(self):
        class D:
            def g(self): return __class__.__name__
        return __class__.__name__, D().g()
print(C().f())  # expect: ('C', 'D')
def outside():
    try:
        return __class__
    except NameError as e:
        return str(e)
print(outside())  # expect: name '__class__' is not defined
class E:
    try:
        __class__
    except NameError as e:
        print(e)
# expect: name '__class__' is not defined
