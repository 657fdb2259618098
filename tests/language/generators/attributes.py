# Library inspect: gi_frame, gi_running, gi_code, gi_yieldfrom.
def g():
    print("running", me.gi_running)
    yield from [1]
me = g()
print(me.gi_running, me.gi_frame is not None, me.gi_yieldfrom, me.gi_code is g.__code__)  # expect: False True None True
print(next(me), type(me.gi_yieldfrom).__name__)
# expect: running True
# expect: 1 list_iterator
list(me)
print(me.gi_frame, me.gi_yieldfrom)  # expect: None None
me.__name__ = "renamed"
me.__qualname__ = "q.renamed"
print(me.__name__, repr(me).startswith("<generator object q.renamed at 0x"))  # expect: renamed True
for f in (lambda: g().send(), lambda: g().nothing, lambda: type(me)(), lambda: setattr(me, "x", 1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError generator.send() takes exactly one argument (0 given)
# expect: AttributeError 'generator' object has no attribute 'nothing'
# expect: TypeError cannot create 'generator' instances
# expect: AttributeError 'generator' object has no attribute 'x'
print((x for x in ()).__name__, (lambda: (yield))().__qualname__)  # expect: <genexpr> <lambda>
class A:
    def m(self): yield self
print(A().m().__qualname__)  # expect: A.m
