# Reference 3.2.10: attributes are searched along the MRO (C3).
class O: name = "O"
class A(O): name = "A"
class B(O): name = "B"
class C(A, B): pass
class D(B, A): pass
print(C.name, D.name, [c.__name__ for c in C.__mro__], [c.__name__ for c in D.mro()])
# expect: A B ['C', 'A', 'B', 'O', 'object'] ['D', 'B', 'A', 'O', 'object']
class X(O): pass
class Y(X, A): pass
print(Y.name, [c.__name__ for c in Y.__mro__])  # expect: A ['Y', 'X', 'A', 'O', 'object']
class F: pass
class E(F): pass
class G(F): pass
class H(E, G): pass
class I(G): pass
class J(H, I): pass
print([c.__name__ for c in J.__mro__])  # expect: ['J', 'H', 'E', 'I', 'G', 'F', 'object']
for bases in ((C, D), (O, A), (A, A), (object, O)):
    try:
        type("Bad", bases, {})
    except TypeError as e:
        print(str(e).replace("\n", " | "))
# expect: Cannot create a consistent method resolution | order (MRO) for bases A, B
# expect: Cannot create a consistent method resolution | order (MRO) for bases O, A
# expect: duplicate base class A
# expect: Cannot create a consistent method resolution | order (MRO) for bases object, O
print(C.__base__.__name__, bool.__mro__, issubclass(C, B), [c.__name__ for c in O.__subclasses__()])
# expect: A (<class 'bool'>, <class 'int'>, <class 'object'>) True ['A', 'B', 'X']
