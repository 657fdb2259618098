# Reference 7.2.1: the target is evaluated once; the in-place method is tried first.
class I:
    def __init__(self, log): self.log = log
    def __iadd__(self, o):
        self.log.append(("iadd", o))
        return self
class P:
    def __add__(self, o): return ("add", o)
log = []
i = j = I(log)
i += 1
print(log, i is j)  # expect: [('iadd', 1)] True
p = P()
p += 2
print(p)  # expect: ('add', 2)
def index():
    print("index")
    return 0
items = [1, 2]
items[index()] += 10  # expect: index
print(items)  # expect: [11, 2]
a = b = [1]
a += [2]
print(b)  # expect: [1, 2]
a = a + [3]
print(a, b)  # expect: [1, 2, 3] [1, 2]
t = u = (1,)
t += (2,)
print(t, u)  # expect: (1, 2) (1,)
a += "xy"
print(a)  # expect: [1, 2, 3, 'x', 'y']
class Box: n = 1
Box.n += 5
box = Box()
box.n += 1
print(Box.n, box.n)  # expect: 6 7
x = 5
x -= 2 + 1
print(x)  # expect: 2
