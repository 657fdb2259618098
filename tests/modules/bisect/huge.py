# Positions near the largest that a sequence can have.
import bisect
import sys


class Huge:
    def __len__(self):
        return sys.maxsize

    def __getitem__(self, index):
        return index


for wanted in (0, sys.maxsize // 2 + 5, sys.maxsize - 3, sys.maxsize * 2):
    print(bisect.bisect_left(Huge(), wanted) == min(wanted, sys.maxsize), bisect.bisect_right(Huge(), wanted) == min(wanted + 1, sys.maxsize))
# expect: True True
# expect: True True
# expect: True True
# expect: True True
items = [1, 2]
bisect.insort(items, 9, sys.maxsize, sys.maxsize)
print(items)  # expect: [1, 2, 9]
