# Reference 8.7: decorators are evaluated top down and applied bottom up.
def deco(name):
    print("evaluate", name)
    def apply(f):
        print("apply", name)
        return lambda: name + "(" + f() + ")"
    return apply
@deco("a")
@deco("b")
def f(): return "f"
# expect: evaluate a
# expect: evaluate b
# expect: apply b
# expect: apply a
print(f())  # expect: a(b(f))
def keep(f): return f
class Holder:
    table = [keep]
h = Holder()
@h.table[0]
def g(): return "g"
@lambda f: f() + "!"
def k(): return "k"
print(g(), k)  # expect: g k!
@(keep if True else None)
def m(): return "m"
print(m())  # expect: m
@type
def kind(): pass
print(kind.__name__)  # expect: function
