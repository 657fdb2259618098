# Reference 3.3.1 and 3.3.8: the right operand's method goes first when its type is a subclass.
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __eq__(self, o): return "A.eq"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
class B(A):
    def __radd__(self, o): return "B.radd"
    def __eq__(self, o): return "B.eq"
    def __gt__(self, o): return "B.gt"
class C(A): pass
print(A() + B(), B() + A(), A() + C(), C() + A(), B() + B())  # expect: B.radd A.add A.add A.add A.add
print(A() == B(), B() == A(), A() == C())  # expect: B.eq B.eq A.eq
print(A() < B(), A() > B(), B() < A())  # expect: B.gt A.lt A.lt
class MyInt(int):
    def __radd__(self, o): return "MyInt.radd"
    def __rsub__(self, o): return "MyInt.rsub"
print(1 + MyInt(2), 1 - MyInt(2), MyInt(2) + 1, MyInt(2) - 1)  # expect: MyInt.radd MyInt.rsub 3 1
