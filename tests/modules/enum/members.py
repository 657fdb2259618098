# Library, enum: members, aliases, lookups, iteration and what the class allows.
from enum import Enum, auto, nonmember, member, unique


def error(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def twice(self):
        return self.value * 2


print(Color, Color.RED, repr(Color.RED), f"{Color.RED:>10}|", type(Color.RED))
# expect: <enum 'Color'> Color.RED <Color.RED: 1>  Color.RED| <enum 'Color'>

print(list(Color), list(reversed(Color)), len(Color), bool(Color))
# expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] 3 True

print(Color.__members__)
# expect: {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>}

print(Color.CRIMSON is Color.RED, Color(2), Color["BLUE"], Color(Color.RED), Color.GREEN.twice(), Color.RED.GREEN)
# expect: True Color.GREEN Color.BLUE Color.RED 4 Color.GREEN

print(Color.RED.name, Color.RED.value, hash(Color.RED) == hash("RED"), {Color.RED: 5}[Color.CRIMSON])  # expect: RED 1 True 5
print(Color.RED == 1, Color.RED != Color.GREEN, Color.RED in Color, 1 in Color, 7 in Color, isinstance(Color.RED, Color))
# expect: False True True True False True

error(Color, 7)  # expect: ValueError 7 is not a valid Color
error(lambda: Color["PINK"])  # expect: KeyError 'PINK'
error(lambda: Color.PINK)  # expect: AttributeError type object 'Color' has no attribute 'PINK'
error(lambda: Color.name)  # expect: AttributeError <enum 'Color'> has no attribute 'name'
error(lambda: Color())  # expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
error(lambda: Color(1, 2))  # expect: ValueError (1, 2) is not a valid Color
error(lambda: [] in Color)  # expect: TypeError unhashable type: 'list'
error(lambda: Color.RED < Color.GREEN)  # expect: TypeError '<' not supported between instances of 'Color' and 'Color'
error(setattr, Color, "RED", 4)  # expect: AttributeError cannot reassign member 'RED'
error(delattr, Color, "RED")  # expect: AttributeError 'Color' cannot delete member 'RED'.
error(setattr, Color.RED, "name", "x")  # expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
error(setattr, Color.RED, "value", 9)  # expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
error(delattr, Color.RED, "value")  # expect: AttributeError <enum 'Enum'> cannot delete attribute 'value'
error(lambda: Color.RED())  # expect: TypeError 'Color' object is not callable
error(exec, "class More(Color): pass", globals())  # expect: TypeError <enum 'More'> cannot extend <enum 'Color'>
print(dir(Color))
# expect: ['BLUE', 'GREEN', 'RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']

print(dir(Color.RED))  # expect: ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'twice', 'value']
Color.RED.note = "mine"
print(Color.RED.note, Color.RED.__reduce_ex__(2), Color.__doc__)  # expect: mine (<enum 'Color'>, (1,)) None


class Kinds(Enum):
    a = auto()
    b = auto()
    plain = nonmember(5)
    _under = 9
    __private = 10
    annotated: int = 11

    @member
    def function(self):
        return 1

    @classmethod
    def count(cls):
        return len(cls)

    @staticmethod
    def fixed():
        return 8

    @property
    def shown(self):
        return self.name.upper()


print([m.name for m in Kinds], Kinds.plain, Kinds.count(), Kinds.fixed(), Kinds.a.shown)
# expect: ['a', 'b', '_under', 'annotated', 'function'] 5 5 8 A

error(lambda: Kinds.missing)  # expect: AttributeError type object 'Kinds' has no attribute 'missing'


class Names(Enum):
    name = "n"
    value = "v"


print(Names.name, Names.name.name, Names.value.value, Names("v").name)  # expect: Names.name name v value


class Lists(Enum):
    first = [1]
    second = [2]


print(Lists([2]), [1] == Lists.first.value)  # expect: Lists.second True
error(Lists, [3])  # expect: ValueError [3] is not a valid Lists
error(unique, Color)  # expect: ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED
print(unique(Lists))  # expect: <enum 'Lists'>
