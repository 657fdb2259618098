# Reference 4.2.2: local, enclosing, global, built-in.
x = "global"
def f():
    x = "enclosing"
    def g():
        x = "local"
        def h(): return x
        return x, h()
    def k(): return x
    return x, g(), k()
print(f(), x)  # expect: ('enclosing', ('local', 'local'), 'enclosing') global
def reads(): return x, len("abc")
print(reads())  # expect: ('global', 3)
len = lambda s: "shadowed"
print(reads())  # expect: ('global', 'shadowed')
del len
print(reads())  # expect: ('global', 3)
def param(x): return x
print(param(1), (lambda x=x: x)())  # expect: 1 global
import builtins
builtins.from_builtins = 7
print(from_builtins)  # expect: 7
del builtins.from_builtins
try:
    from_builtins
except NameError as e:
    print(e)  # expect: name 'from_builtins' is not defined
def assigns_later():
    def inner(): return y
    y = 5
    return inner()
print(assigns_later())  # expect: 5
