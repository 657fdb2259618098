# Reference 3.3.1: __del__ runs once when the object is collected; errors in it are ignored.
import gc
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = A(1)
    return a.n
f()  # expect: del 1
gc.collect()
print("collected")  # expect: collected
def g():
    A(2)
g()  # expect: del 2
gc.collect()
print("end")  # expect: end
