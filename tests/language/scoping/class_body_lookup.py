# Reference 4.2.2: a name unbound in the class body is looked up in the globals, even if bound there later.
x = "global"
class A:
    first = x
    x = "class"
    second = x
    del x
    third = x
print(A.first, A.second, A.third)  # expect: global class global
def f():
    x = "enclosing"
    class B:
        first = x
    class C:
        x = "own"
        def get(self): return x
    return B.first, C().get()
print(f())  # expect: ('enclosing', 'enclosing')
def g(x):
    class D:
        x = "bound in the class, so read from the module: " + x
    return D.x
print(g("argument"))  # expect: bound in the class, so read from the module: global
class E:
    def f(): return "called in the body"
    y = f()
    z = [k for k in "ab"]
    w = (lambda v: v * 2)(4)
print(E.y, E.z, E.w)  # expect: called in the body ['a', 'b'] 8
