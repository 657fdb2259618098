# Reference 6.10: comparisons chain, each operand evaluated at most once.
def v(x):
    print("v", x)
    return x
print(v(1) < v(2) < v(3))
# expect: v 1
# expect: v 2
# expect: v 3
# expect: True
print(v(3) < v(2) < v(1))
# expect: v 3
# expect: v 2
# expect: False
print(1 < 2 > 1, 1 < 3 < 2, 1 == 1.0 == True, 1 < 2 != 3, 3 > 2 >= 2 == 2)  # expect: True False True True True
print(1 in [1] == True, (1 in [1]) == True)  # expect: False True
print(1 < (2 < 3), (1 < 2) < 2)  # expect: False True
print(not 1 < 2 < 3)  # expect: False
a = b = []
print(a is b is b, a is [] is a)  # expect: True False
print("a" < "b" < "c" in "cd")  # expect: True
