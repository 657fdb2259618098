# Library, dataclasses: asdict, astuple, replace, make_dataclass.
from collections import defaultdict, namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace


def error(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Tree:
    value: object
    children: list = field(default_factory=list)


Pair = namedtuple("Pair", "a b")
tree = Tree(1, [Tree(2), {"k": Tree(3)}, (Tree(4),)])
print(asdict(tree))
# expect: {'value': 1, 'children': [{'value': 2, 'children': []}, {'k': {'value': 3, 'children': []}}, ({'value': 4, 'children': []},)]}
print(astuple(tree))  # expect: (1, [(2, []), {'k': (3, [])}, ((4, []),)])
print(asdict(Tree(Pair(Tree(1), 2))), asdict(Tree(defaultdict(list, {"k": [Tree(2)]}))))
# expect: {'value': Pair(a={'value': 1, 'children': []}, b=2), 'children': []} {'value': defaultdict(<class 'list'>, {'k': [{'value': 2, 'children': []}]}), 'children': []}
print(asdict(Tree(1), dict_factory=list), astuple(Tree(1), tuple_factory=list))
# expect: [('value', 1), ('children', [])] [1, []]
shared = [1]
print(asdict(Tree(0, shared))["children"] is shared)  # expect: False
for function in (asdict, astuple, replace):
    error(function, 3)
    error(function, Tree)
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances


@dataclass
class Config:
    a: int
    b: InitVar[int]
    c: int = field(init=False, default=5)


print(replace(Config(1, 2), a=3, b=4), replace(tree, children=[]))  # expect: Config(a=3, c=5) Tree(value=1, children=[])
error(replace, Config(1, 2))  # expect: ValueError InitVar 'b' must be specified with replace()
error(replace, Config(1, 2), b=1, c=2)
# expect: ValueError field c is declared with init=False, it cannot be specified with replace()
error(replace, tree, wrong=1)  # expect: TypeError Tree.__init__() got an unexpected keyword argument 'wrong'

made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], namespace={"total": lambda self: self.x + self.y + self.z})
print(made(1, 2), made(1, 2).total(), made.__annotations__, made.__module__)
# expect: Made(x=1, y=2, z=5) 8 {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'int'>} __main__
print(make_dataclass("Sub", [("more", int, 1)], bases=(Tree,), order=True)(5), make_dataclass("M", [], module="there").__module__)
# expect: Sub(value=5, children=[], more=1) there
error(make_dataclass, "Made", ["x", "x"])  # expect: TypeError Field name duplicated: 'x'
error(make_dataclass, "Made", ["3x"])  # expect: TypeError Field names must be valid identifiers: '3x'
error(make_dataclass, "Made", ["for"])  # expect: TypeError Field names must not be keywords: 'for'
error(make_dataclass, "Made", [("a",)])  # expect: TypeError Invalid field: ('a',)
error(make_dataclass, "Made", [3])  # expect: TypeError object of type 'int' has no len()
