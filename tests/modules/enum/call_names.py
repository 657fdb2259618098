# A class called with a value and empty names; where functions of enum say that they come from.
import enum
import pickle


class Day(enum.Enum):
    MON = 1
    TUE = 2


print(Day(2, None), Day(2, []), Day(1, names=None))  # expect: Day.TUE Day.TUE Day.MON
for make in lambda: Day(1, "a"), lambda: enum.Enum("x", None), lambda: enum.Flag("x"), lambda: enum.Enum("x"):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(repr(e))
# expect: ValueError("(1, 'a') is not a valid Day")
# expect: TypeError("<enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum")
# expect: TypeError("<flag 'Flag'> has no members; specify `names=()` if you meant to create a new, empty, enum")
# expect: TypeError("<enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum")
print(enum.Enum("Empty", ()), list(enum.Enum("Empty", "")))  # expect: <enum 'Empty'> []
print(enum.EnumCheck, enum.unique.__module__, enum.verify)  # expect: <enum 'EnumCheck'> enum <class 'enum.verify'>
print([pickle.loads(pickle.dumps(each)) is each for each in (enum.UNIQUE, enum.unique, enum.global_str)])  # expect: [True, True, True]

for body in "A = enum.auto()\n    def _generate_next_value_(*found): return 5", "A = 1\n    def _generate_next_value_(*found): return 5\n    B = enum.auto()":
    try:
        exec(f"class Late(enum.Enum):\n    {body}")
        print(list(Late))
    except TypeError as e:
        print(e)
# expect: _generate_next_value_ must be defined before members
# expect: [<Late.A: 1>, <Late.B: 5>]
