# Library, super(): what goes wrong.
class A:
    x = 1
    def set(self): super().y = 1
    def missing(self): return super().nope
    def nested(self):
        def inner(): return super().__init__
        return inner()
    def listcomp(self): return [super(A, self).__repr__ for _ in range(1)]
    def no_self(): return super()
    def deleted(self):
        del self
        return super()
def check(f):
    try:
        print(f())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)
check(lambda: A().set())  # expect: AttributeError 'super' object has no attribute 'y'
check(lambda: A().missing())  # expect: AttributeError 'super' object has no attribute 'nope'
check(lambda: A().nested())  # expect: RuntimeError super(): no arguments
check(lambda: len(A().listcomp()))  # expect: 1
check(lambda: A.no_self())  # expect: RuntimeError super(): no arguments
check(lambda: A().deleted())  # expect: RuntimeError super(): arg[0] deleted
check(lambda: super())  # expect: RuntimeError super(): no arguments
check(lambda: super(1))  # expect: TypeError super() argument 1 must be a type, not int
check(lambda: super(A, 1))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
check(lambda: super(int, "a"))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
check(lambda: super(A).x)  # expect: AttributeError 'super' object has no attribute 'x'
check(lambda: super(A, A()).x)  # expect: AttributeError 'super' object has no attribute 'x'
def outside(self): return super()
check(lambda: outside(1))  # expect: RuntimeError super(): __class__ cell not found
