# Reference 3.3.2.4: functions are descriptors; binding calls __get__.
def f(self, x): return self, x
class A: pass
a = A()
m = f.__get__(a)
print(m(1)[0] is a, m(1)[1], type(m).__name__, f.__get__(None, A) is f)  # expect: True 1 method True
b = f.__get__(5, int)
print(b(6))  # expect: (5, 6)
print(str.upper.__get__("abc")(), [].append.__name__, type(str.upper).__name__, type(str.__dict__["upper"]).__name__)
# expect: ABC append method_descriptor method_descriptor
sm = staticmethod(f)
cm = classmethod(f)
print(sm.__get__(a) is f, cm.__get__(a)(1)[0] is A, cm.__get__(None, int)(2))  # expect: True True (<class 'int'>, 2)
print(sm.__func__ is f, cm.__func__ is f, sm.__wrapped__ is f, sm(1, 2))  # expect: True True True (1, 2)
class CallableObject:
    def __call__(self, *a): return a
class B:
    c = CallableObject()
    l = len
    t = int
print(B().c(1), B().l([1, 2]), B().t("5"))  # expect: (1,) 2 5
