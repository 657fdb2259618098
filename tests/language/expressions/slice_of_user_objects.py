# Reference 6.3.3: user classes receive slice objects for reading, assigning, augmenting and deleting.
class Rec:
    def __init__(self): self.log = []
    def __getitem__(self, k):
        self.log.append(("get", k))
        return 10
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    def __delitem__(self, k): self.log.append(("del", k))
r = Rec()
r[1:2]; r[:]; r[::]; r[1:]; r[:2]; r[::3]; r[1:2:3]; r[1:2, 3:4]; r[...]; r[..., 1]; r[None:]; r["a":"b"]; r[-1]; r[1, ]; r[(1, 2)];
r[1:2] = "v"
r[1:2] += 5
r[0, :] = r[:, 0] = None
del r[1:2], r[::2]
for entry in r.log: print(*entry)
# expect: get slice(1, 2, None)
# expect: get slice(None, None, None)
# expect: get slice(None, None, None)
# expect: get slice(1, None, None)
# expect: get slice(None, 2, None)
# expect: get slice(None, None, 3)
# expect: get slice(1, 2, 3)
# expect: get (slice(1, 2, None), slice(3, 4, None))
# expect: get Ellipsis
# expect: get (Ellipsis, 1)
# expect: get slice(None, None, None)
# expect: get slice('a', 'b', None)
# expect: get -1
# expect: get (1,)
# expect: get (1, 2)
# expect: set slice(1, 2, None) v
# expect: get slice(1, 2, None)
# expect: set slice(1, 2, None) 15
# expect: set (0, slice(None, None, None)) None
# expect: set (slice(None, None, None), 0) None
# expect: del slice(1, 2, None)
# expect: del slice(None, None, 2)
