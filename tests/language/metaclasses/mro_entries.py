# Reference 3.3.3.2: __mro_entries__ replaces a base that is no class.
class Base: pass
class Entry:
    def __mro_entries__(self, bases):
        print("entries for", len(bases))
        return (Base,)
e = Entry()
class A(e): pass
# expect: entries for 1
print(A.__bases__, A.__orig_bases__ == (e,))  # expect: (<class '__main__.Base'>,) True
class Nothing:
    def __mro_entries__(self, bases): return ()
class B(Nothing()): pass
print(B.__bases__)  # expect: (<class 'object'>,)
class C(list[int]): pass
print(C.__bases__, C.__orig_bases__)  # expect: (<class 'list'>,) (list[int],)
class Bad:
    def __mro_entries__(self, bases): return 1
try:
    class D(Bad()): pass
except TypeError as err:
    print(err)  # expect: __mro_entries__ must return a tuple
try:
    class E(5): pass
except TypeError as err:
    print(err)  # expect: int() takes at most 2 arguments (3 given)
