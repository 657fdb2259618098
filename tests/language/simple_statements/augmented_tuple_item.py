# Reference 7.2.1: t[0] += [x] extends the list, and then the assignment fails.
t = ([1], 2)
try:
    t[0] += [9]
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 9], 2)
try:
    t[1] += 1
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 9], 2)
s = "abc"
try:
    s[0] += "x"
except TypeError as e:
    print(e)  # expect: 'str' object does not support item assignment
d = {}
try:
    d["k"] += 1
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
try:
    undefined_name += 1
except NameError as e:
    print(e)  # expect: name 'undefined_name' is not defined
class A: pass
try:
    A().x += 1
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'x'
