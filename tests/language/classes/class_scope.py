# Reference 4.2.2: names of a class body are not visible in its methods or comprehensions.
x = "global"
class A:
    x = "class"
    def f(self): return x
    g = lambda self: x
    direct = x
    items = [x for _ in range(1)]
    first = [v for v in x]
print(A().f(), A().g(), A.direct, A.items, A.first[0])  # expect: global global class ['global'] c
def outer():
    y = "enclosing"
    class B:
        z = y
        y = "class"
        def f(self): return y
    return B
try:
    outer()
except NameError as e:
    print(e)  # expect: name 'y' is not defined
class C:
    try:
        undefined
    except NameError as e:
        print(e)
# expect: name 'undefined' is not defined
def later():
    value = "cell"
    class D:
        got = value
        value2 = value
    return D
print(later().got, later().value2)  # expect: cell cell
