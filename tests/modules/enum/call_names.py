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
