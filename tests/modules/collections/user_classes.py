# Library, collections.UserDict, UserList, UserString.
# heap: runs in 256K on 64 bits, 190K on 32: lib/ is compiled from source
from collections import UserDict, UserList, UserString
class Upper(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper({"a": 1}, b=2)
u.update(c=3)
print(u, u.data, u["A"], len(u), "A" in u, sorted(u), u.get("z"))
# expect: {'A': 1, 'B': 2, 'C': 3} {'A': 1, 'B': 2, 'C': 3} 1 3 True ['A', 'B', 'C'] None
l = UserList([3, 1, 2])
l.sort(); l.append(9)
print(l, l[0], l[1:], l + [5], len(l), l == [1, 2, 3, 9], l.data, type(l[1:]).__name__)
# expect: [1, 2, 3, 9] 1 [2, 3, 9] [1, 2, 3, 9, 5] 4 True [1, 2, 3, 9] UserList
s = UserString("abc")
print(s, s.upper(), s + "d", s[0], len(s), s == "abc", "b" in s, type(s + "x").__name__, s.data)
# expect: abc ABC abcd a 3 True True UserString abc
