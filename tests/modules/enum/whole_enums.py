# Library, enum: members as names of the module, and the functions that print them so.
import enum
import sys


class Plain(enum.Enum):
    PLAIN_A = 1
    PLAIN_B = 2


@enum.global_enum
class Words(enum.Enum):
    FIRST = 1
    SECOND = 2


@enum.global_enum
class Bits(enum.Flag):
    RED = 1
    GREEN = 2


print(FIRST, repr(FIRST), repr(SECOND), Words(1), RED | GREEN)  # expect: FIRST __main__.FIRST __main__.SECOND FIRST RED|GREEN
print(enum.global_enum_repr(Plain.PLAIN_A), enum.global_flag_repr.__name__, enum.global_str(Plain.PLAIN_B))
# expect: __main__.PLAIN_A global_flag_repr PLAIN_B


class ByName(enum.Enum):
    __reduce_ex__ = enum.pickle_by_enum_name
    ONE = object()


class ByGlobal(enum.Enum):
    __reduce_ex__ = enum.pickle_by_global_name
    TWO = 2


print(ByName.ONE.__reduce_ex__(2) == (getattr, (ByName, "ONE")), ByGlobal.TWO.__reduce_ex__(2))  # expect: True TWO


class Shown(enum.Enum):
    ONE = 1

    @enum.property
    def text(self):
        return "text of " + self.name

    @text.setter
    def text(self, value):
        print("set", value)

    @text.deleter
    def text(self):
        print("deleted")


print(Shown.ONE.text, Shown.__dict__["text"].fget.__name__, Shown.__dict__["text"].fset.__name__, Shown.__dict__["text"].fdel.__name__)
# expect: text of ONE text text text
Shown.ONE.text = 5  # expect: set 5
del Shown.ONE.text  # expect: deleted
print([check.name for check in enum.EnumCheck], enum.CONTINUOUS, enum.NAMED_FLAGS.value, enum.UNIQUE is enum.EnumCheck.UNIQUE)
# expect: ['CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE'] no skipped integer values multi-flag aliases may not contain unnamed flags True
