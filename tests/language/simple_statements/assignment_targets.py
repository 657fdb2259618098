# Reference 7.2: assignment to names, attributes, subscriptions and slices, with several targets.
a = b = c = 5
print(a, b, c)  # expect: 5 5 5
class Box: pass
box = Box()
box.x = items = [1, 2, 3]
print(box.x is items)  # expect: True
items[0] = 10
items[1:] = "ab"
items[len(items):] = [7]
print(items)  # expect: [10, 'a', 'b', 7]
d = {}
d["k"] = d["j"] = 1
print(d)  # expect: {'k': 1, 'j': 1}
i = 0
i, items[i] = 1, 2
print(items)  # expect: [10, 2, 'b', 7]
x = [0, 1]
j = 0
j, x[j] = 1, 2
print(x, j)  # expect: [0, 2] 1
a, b = b, a + 1
print(a, b)  # expect: 5 6
(p) = 3
[q] = [4]
print(p, q)  # expect: 3 4
