# Reference 4.2.2: inner functions see the variables of enclosing functions, by reference.
def adder(n):
    def add(x): return x + n
    return add
print(adder(1)(2), adder(10)(2))  # expect: 3 12
def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
print(late())  # expect: [2, 2, 2]
def later():
    def get(): return v
    v = "assigned after"
    return get()
print(later())  # expect: assigned after
def unset():
    def get(): return v
    try:
        get()
    except NameError as e:
        return type(e).__name__, str(e)
    v = 1
print(unset())
# expect: ('NameError', "cannot access free variable 'v' where it is not associated with a value in enclosing scope")
def deep(a):
    def b():
        def c():
            def d(): return a
            return d
        return c
    return b
print(deep(7)()()())  # expect: 7
f = adder(3)
print(f.__closure__[0].cell_contents, f.__code__.co_freevars, adder.__code__.co_cellvars)  # expect: 3 ('n',) ('n',)
f.__closure__[0].cell_contents = 100
print(f(1))  # expect: 101
