# Reference 8.3: the list iterator uses an index, so changes during the loop are seen.
items = [1, 2, 3]
for x in items:
    if len(items) < 6: items.append(x * 10)
print(items)  # expect: [1, 2, 3, 10, 20, 30]
items = [1, 2, 3, 4]
seen = []
for x in items:
    seen.append(x)
    items.remove(x)
print(seen, items)  # expect: [1, 3] [2, 4]
items = [1, 2, 3]
for x in items[:]:
    items.insert(0, x)
print(items)  # expect: [3, 2, 1, 1, 2, 3]
d = {1: 1, 2: 2}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
try:
    for k in d: del d[k]
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
s = {1, 2}
try:
    for v in s: s.add(v + 10)
except RuntimeError as e:
    print(e)  # expect: Set changed size during iteration
d = {1: 1, 2: 2}
for k in d: d[k] = 0
print(d)  # expect: {1: 0, 2: 0}
