# Reference 4.2.2: names in class bodies.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# scoping
x = 'global x'
class Sc:
    x = 'class x'
    l = [x for _ in range(1)]
    g = list(x for _ in range(1))
    f = lambda: x
    first = [y for y in x[:2]]
    cond = [x for x in [1, 2] if x]
    loc = [k for k in ['a'] if 'x' in locals()]
    loc2 = sorted(locals())
    def m(self): return x
    try: x2 = undefined
    except NameError as e: err = str(e)
    del x
    after = x
show(lambda: (Sc.l, Sc.g, Sc.f(), Sc.first, Sc.cond, Sc.loc, Sc().m(), Sc.err, Sc.after))  # expect: (['global x'], ['global x'], 'global x', ['c', 'l'], [1, 2], ['a'], 'global x', "name 'undefined' is not defined", 'global x')
show(lambda: Sc.loc2)  # expect: ['__module__', '__qualname__', 'cond', 'f', 'first', 'g', 'l', 'loc', 'x']
show(lambda: hasattr(Sc, 'x'))  # expect: False
def outer():
    x = 'outer x'
    class In:
        y = x
        x = 'in x'
        z = x
        def f(self): return x
    return In.y, In.z, In().f()
show(outer)  # expect: ('global x', 'in x', 'outer x')
def outer2():
    x = 'outer x'
    class In:
        nonlocal x
        x = 'changed'
    return x, hasattr(In, 'x')
show(outer2)  # expect: ('changed', False)
class Gl:
    global newglobal
    newglobal = 1
show(lambda: (newglobal, hasattr(Gl, 'newglobal')))  # expect: (1, False)
def unb():
    class In:
        y = v
    v = 1
show(unb)  # expect: NameError: cannot access free variable 'v' where it is not associated with a value in enclosing scope
def fr():
    class In:
        v = v
    return In.v
v = 'gv'
show(fr)  # expect: 'gv'
def fr2():
    v = 'lv'
    class In:
        v = v
    return In.v
show(fr2)  # expect: 'gv'
