# Reference 3.1: every object has an identity, a type and a value.
a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, id(a) == id(b), id(a) == id(c), type(a) is type(c), isinstance(id(a), int))
# expect: True False True True False True True
a.append(2)
print(b, c)  # expect: [1, 2] [1]
t = ([],)
before = id(t[0])
t[0].append(1)
print(id(t[0]) == before, t)  # expect: True ([1],)
x = y = []
x += [1]
print(y, x is y)  # expect: [1] True
x = x + [2]
print(y, x is y)  # expect: [1] False
def f(v, d={}):
    d[v] = True
    return d
print(f(1) is f(2), f(3))  # expect: True {1: True, 2: True, 3: True}
s = "abc"
t = s
s += "d"
print(t, s)  # expect: abc abcd
