# Reference 3.3.7: the methods of containers.
class Box:
    def __init__(self): self.d = {}
    def __len__(self): return len(self.d)
    def __getitem__(self, k):
        print("get", k)
        return self.d[k]
    def __setitem__(self, k, v):
        print("set", k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
    def __contains__(self, k):
        print("contains", k)
        return k in self.d
    def __iter__(self):
        print("iter")
        return iter(self.d)
    def __reversed__(self):
        print("reversed")
        return iter(list(self.d)[::-1])
b = Box()
b["x"] = 1  # expect: set x 1
b[1, 2] = 3  # expect: set (1, 2) 3
print(b["x"], len(b), bool(b), "x" in b)
# expect: get x
# expect: contains x
# expect: 1 2 True True
b["x"] += 1
# expect: get x
# expect: set x 2
del b[1, 2]  # expect: del (1, 2)
print(list(b))
# expect: iter
# expect: ['x']
print(list(reversed(b)))
# expect: reversed
# expect: ['x']
class Slices:
    def __getitem__(self, s): return s
    def __setitem__(self, s, v): print("set", s, v)
    def __delitem__(self, s): print("del", s)
s = Slices()
print(s[1:2], s[:, 1], s[::])  # expect: slice(1, 2, None) (slice(None, None, None), 1) slice(None, None, None)
s[1:2] = 3  # expect: set slice(1, 2, None) 3
del s[-1:]  # expect: del slice(-1, None, None)
