# Library, gc: who refers to an object, what an object refers to, all objects.
import gc


class Node:
    def __init__(self, other):
        self.other = other


class Slotted:
    __slots__ = ("other",)


target = Node(None)
holders = {"list": [target], "dict": {"k": target}, "tuple": (target,), "set": {target}, "slotted": Slotted()}
holders["slotted"].other = target


def closing(value):
    def inner():
        return value

    return inner


inner = closing(target)
found = gc.get_referrers(target)
print([name for name, holder in holders.items() if any(each is holder for each in found)])
# expect: ['list', 'dict', 'tuple', 'set', 'slotted']

print(any(type(each).__name__ == "cell" for each in found), any(each is globals() for each in found))  # expect: True True
print([each for each in gc.get_referrers([]) if isinstance(each, Node)])  # expect: []
node = Node(target)
everything = gc.get_objects()
print(any(each is node for each in everything), any(each is Node for each in everything), len(everything) > 10)
# expect: True True True

print(isinstance(gc.get_objects(generation=0), list), isinstance(gc.get_objects(2), list))  # expect: True True
for wrong in -2, 3, "x":
    try:
        gc.get_objects(wrong)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError generation parameter cannot be negative
# expect: ValueError generation parameter must be less than the number of available generations (3)
# expect: TypeError argument should be integer or None, not 'str'


print(gc.get_referents(holders["list"]) == [target], sorted(gc.get_referents({5: 7})), gc.get_referents(1, 2), gc.get_referents())
# expect: True [5, 7] [] []

print(any(each is target for each in gc.get_referents(holders["slotted"])), Slotted in gc.get_referents(holders["slotted"]))
# expect: True True

print(any(type(each).__name__ == "code" for each in gc.get_referents(closing)), gc.is_finalized(node))  # expect: True False
count = 0
for each in gc.get_objects():
    if isinstance(each, (list, tuple, set)):
        count += len([type(item) for item in each])
    elif isinstance(each, dict):
        count += len([type(value) for value in list(each.values())])
print(count > 10)  # expect: True
for _ in range(3):
    gc.collect()
    kept = [[] for _ in range(300)]
print(sum(any(each is one for one in kept[:5]) for each in gc.get_objects() if isinstance(each, list)))  # expect: 5
