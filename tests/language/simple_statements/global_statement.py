# Reference 7.12: global makes names of a function refer to the module.
count = 0
def bump():
    global count
    count += 1
bump(); bump()
print(count)  # expect: 2
def create():
    global fresh, other
    fresh = 1
    other = 2
create()
print(fresh, other)  # expect: 1 2
def remove():
    global fresh
    del fresh
remove()
print("fresh" in globals())  # expect: False
def outer():
    x = "local"
    def inner():
        global x
        x = "module"
    inner()
    return x
print(outer(), x)  # expect: local module
class A:
    global in_class
    in_class = 5
print(in_class, hasattr(A, "in_class"))  # expect: 5 False
def imports():
    global math
    import math
imports()
print(math.floor(1.5))  # expect: 1
def loops():
    global i
    for i in range(3): pass
loops()
print(i)  # expect: 2
