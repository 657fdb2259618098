# Library, copy.deepcopy: items are copied too; what is shared or recursive stays so.
import copy

inner = [1]
pair = copy.deepcopy([inner, inner])
print(pair, pair[0] is inner, pair[0] is pair[1])  # expect: [[1], [1]] False True
loop = []
loop.append(loop)
made = copy.deepcopy(loop)
print(made is loop, made[0] is made)  # expect: False True
unchanged = (1, "a", (2, 3))
print(copy.deepcopy(unchanged) is unchanged, copy.deepcopy((inner,)) == (inner,))  # expect: True True
table = {"a": [1, {"b": inner}], (1, 2): {3}}
made = copy.deepcopy(table)
print(made == table, made["a"][1]["b"] is inner)  # expect: True False
tied = ([],)
tied[0].append(tied)
made = copy.deepcopy(tied)
print(made is tied, made[0][0] is made)  # expect: False True


class Node:
    def __init__(self, value, parent=None):
        self.value, self.parent, self.children = value, parent, []
        if parent:
            parent.children.append(self)

    def method(self):
        return self.value


root = Node([1])
leaf = Node([2], root)
made = copy.deepcopy(root)
print(made.children[0].parent is made, made.children[0].value, made.value is root.value)  # expect: True [2] False
bound = copy.deepcopy(root.method)
print(bound(), bound.__self__ is root)  # expect: [1] False


class Own:
    def __deepcopy__(self, memo):
        print(type(memo).__name__)
        return 5


print(copy.deepcopy({"x": Own()}))
# expect: dict
# expect: {'x': 5}


class Items(dict):
    pass


d = Items(a=[1])
d.extra = [2]
made = copy.deepcopy(d)
print(made, made.extra, made["a"] is d["a"], made.extra is d.extra, type(made).__name__)
# expect: {'a': [1]} [2] False False Items
memo = {}
first = copy.deepcopy(inner, memo)
print(copy.deepcopy(inner, memo) is first)  # expect: True
print(copy.deepcopy(len) is len, copy.deepcopy(Node) is Node)  # expect: True True
print(issubclass(copy.Error, Exception), copy.error is copy.Error)  # expect: True True
