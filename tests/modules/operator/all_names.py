# operator.__all__ names everything once, and everything is there.
import operator

print(len(operator.__all__), sorted(operator.__all__) == list(operator.__all__))  # expect: 55 True
print(all(callable(getattr(operator, name)) for name in operator.__all__))  # expect: True
names = {}
exec("from operator import *", names)
print(names["add"](1, 2), "abs" in names, "__add__" in names)  # expect: 3 True False
