# Reference 3.3.2: __set_name__ and what data and non-data descriptors win over.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
def run(source, **names):
    try:
        exec(source, names)
        print("done")
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# descriptors and property
class D:
    def __set_name__(self, owner, name): raise ValueError('bad')
run("class A:\n    d = D()", D=D)  # expect: ValueError: bad Error calling __set_name__ on 'D' instance 'd' in 'A'
class D2:
    def __set_name__(self): pass
run("class A:\n    d = D2()", D2=D2)  # expect: TypeError: D2.__set_name__() takes 1 positional argument but 3 were given Error calling __set_name__ on 'D2' instance 'd' in 'A'
run("type('A', (), {'d': D()})", D=D)  # expect: ValueError: bad Error calling __set_name__ on 'D' instance 'd' in 'A'
class NonData:
    def __get__(self, o, t=None): return ('nd', o is None, t.__name__ if t else t)
class Data(NonData):
    def __set__(self, o, v): print('set', v)
class Del(NonData):
    def __delete__(self, o): print('del')
class SetOnly:
    def __set__(self, o, v): print('setonly', v)
class C:
    n = NonData(); d = Data(); de = Del(); so = SetOnly()
c = C()
c.__dict__.update(n=1, d=2, de=3, so=4)
print(c.n, c.d, c.de, c.so, C.n, C.d, C.de)  # expect: 1 ('nd', False, 'C') ('nd', False, 'C') 4 ('nd', True, 'C') ('nd', True, 'C') ('nd', True, 'C')
c.d = 5  # expect: set 5
c.so = 6  # expect: setonly 6
show(lambda: setattr(c, 'de', 1))  # expect: AttributeError: __set__
show(lambda: delattr(c, 'd'))  # expect: AttributeError: __delete__
show(lambda: delattr(c, 'so'))  # expect: AttributeError: __delete__
del c.de  # expect: del
c.n = 9
print(c.n)  # expect: 9
del c.n
print(c.n)  # expect: ('nd', False, 'C')
