# The frames of a traceback keep the variables of the calls that failed.
def outer(a):
    b = a * 2
    return inner(b, key="k")
def inner(x, *rest, key, **more):
    local = [x]
    for i in range(3):
        if i == 2: return local[5]
try:
    outer(21)
except IndexError as e:
    tb = e.__traceback__.tb_next
    while tb:
        f = tb.tb_frame
        print(f.f_code.co_name, {k: f.f_locals[k] for k in sorted(f.f_locals)})
        tb = tb.tb_next
    # expect: outer {'a': 21, 'b': 42}
    # expect: inner {'i': 2, 'key': 'k', 'local': [42], 'more': {}, 'rest': (), 'x': 42}
def gen():
    state = "before"
    yield 1
    state = "after"
    raise KeyError("in generator")
g = gen()
next(g)
try:
    next(g)
except KeyError as e:
    f = e.__traceback__.tb_next.tb_frame
    print(f.f_code.co_name, f.f_locals, g.gi_frame)  # expect: gen {'state': 'after'} None
def closure():
    captured = 1
    def use(): return captured / 0
    use()
try:
    closure()
except ZeroDivisionError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)  # expect: ['<module>', 'closure', 'use']
class A:
    def m(self): return self.missing
try:
    A().m()
except AttributeError as e:
    f = e.__traceback__.tb_next.tb_frame
    print(list(f.f_locals), type(f.f_locals["self"]).__name__, f.f_code.co_varnames)  # expect: ['self'] A ('self',)
