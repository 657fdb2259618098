# Library, enum: Flag, IntFlag, boundaries, verify().
from enum import CONFORM, CONTINUOUS, EJECT, KEEP, NAMED_FLAGS, STRICT, UNIQUE, Enum, Flag, IntEnum, IntFlag, auto, show_flag_values, verify
import enum


def error(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


class Color(IntFlag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    PURPLE = RED | BLUE
    BLACK = 0


print(list(Perm), Perm, Perm.RWX, repr(Perm(5)), Perm(0), repr(Perm(0)), len(Perm.RWX), bool(Perm(0)))
# expect: [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] <flag 'Perm'> Perm.RWX <Perm.R|X: 5> Perm(0) <Perm: 0> 3 False
print(Perm.R | Perm.W, Perm.RWX & Perm.R, Perm.R ^ Perm.RWX, ~Perm.R, ~Perm(0), (Perm.R | Perm.W) is Perm(6))
# expect: Perm.R|W Perm.R Perm.W|X Perm.W|X Perm.RWX True
print(list(Perm.R | Perm.X), Perm.R in Perm.RWX, Perm.RWX in Perm.R, (Perm.R | Perm.W).name, Perm(0).name, Perm(6).value)
# expect: [<Perm.R: 4>, <Perm.X: 1>] True False R|W None 6
print(list(Color), repr(Color.PURPLE), repr(Color.RED | 8), repr(Color(0)), repr(Color(16)), Color.RED | Color.GREEN)
# expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 4>] <Color.PURPLE: 5> <Color.RED|8: 9> <Color.BLACK: 0> <Color: 16> 3
print(repr(8 | Color.RED), repr(~Color.RED), repr(Color(-1)), Color.RED + 1, f"{Color.PURPLE:#x}", isinstance(Color.RED, int))
# expect: <Color.RED|8: 9> <Color.GREEN|BLUE: 6> <Color.RED|GREEN|BLUE: 7> 2 0x5 True
error(Perm, 8)
# expect: ValueError <flag 'Perm'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
error(Perm, -9)
# expect: ValueError <flag 'Perm'> invalid value -9
# expect:     given 0b1 0111
# expect:   allowed 0b0 0111
error(Perm, "R")  # expect: ValueError 'R' is not a valid Perm
error(lambda: Perm.R | 1)  # expect: TypeError unsupported operand type(s) for |: 'Perm' and 'int'
error(lambda: 1 in Perm.R)  # expect: TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
error(lambda: Perm.R < Perm.W)  # expect: TypeError '<' not supported between instances of 'Perm' and 'Perm'
for boundary in (CONFORM, EJECT, KEEP, STRICT):
    made = Flag("Made", {"A": 1, "C": 4}, boundary=boundary)
    for value in (1, 5, 7, 8, -2):
        try:
            print(boundary.name, value, repr(made(value)))
        except ValueError as e:
            print(boundary.name, value, str(e).splitlines())
# expect: CONFORM 1 <Made.A: 1>
# expect: CONFORM 5 <Made.A|C: 5>
# expect: CONFORM 7 <Made.A|C: 5>
# expect: CONFORM 8 <Made: 0>
# expect: CONFORM -2 <Made.C: 4>
# expect: EJECT 1 <Made.A: 1>
# expect: EJECT 5 <Made.A|C: 5>
# expect: EJECT 7 7
# expect: EJECT 8 8
# expect: EJECT -2 -2
# expect: KEEP 1 <Made.A: 1>
# expect: KEEP 5 <Made.A|C: 5>
# expect: KEEP 7 <Made.A|C|2: 7>
# expect: KEEP 8 <Made: 8>
# expect: KEEP -2 <Made.C|2: 6>
# expect: STRICT 1 <Made.A: 1>
# expect: STRICT 5 <Made.A|C: 5>
# expect: STRICT 7 ["<flag 'Made'> invalid value 7", '    given 0b0 111', '  allowed 0b0 101']
# expect: STRICT 8 ["<flag 'Made'> invalid value 8", '    given 0b0 1000', '  allowed 0b0 0101']
# expect: STRICT -2 ["<flag 'Made'> invalid value -2", '    given 0b1 110', '  allowed 0b0 101']


class Gaps(Flag):
    a = 3
    b = auto()
    c = auto()
    zero = 0


print(list(Gaps), Gaps.__members__, repr(Gaps(3)), repr(Gaps(7)))
# expect: [<Gaps.b: 4>, <Gaps.c: 8>] {'a': <Gaps.a: 3>, 'b': <Gaps.b: 4>, 'c': <Gaps.c: 8>, 'zero': <Gaps.zero: 0>} <Gaps.a: 3> <Gaps.b|a: 7>


@verify(UNIQUE, CONTINUOUS)
class Good(IntEnum):
    A = 1
    B = 2


print(Good)  # expect: <enum 'Good'>
error(verify(CONTINUOUS), IntEnum("Holes", {"A": 1, "B": 5}))  # expect: ValueError invalid enum 'Holes': missing values 2, 3, 4
error(verify(CONTINUOUS), Flag("Holes", {"A": 1, "B": 8}))  # expect: ValueError invalid flag 'Holes': missing values 2, 4
error(verify(UNIQUE), Enum("Twice", {"A": 1, "B": 1}))  # expect: ValueError aliases found in <enum 'Twice'>: B -> A
error(verify(NAMED_FLAGS), Flag("Unnamed", {"A": 1, "B": 6}))
# expect: ValueError invalid Flag 'Unnamed': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
error(verify(NAMED_FLAGS), Flag("Unnamed", {"A": 1, "B": 6, "C": 24}))
# expect: ValueError invalid Flag 'Unnamed': aliases B and C are missing combined values of 0x1e [use enum.show_flag_values(value) for details]
error(verify(UNIQUE), int)  # expect: TypeError the 'verify' decorator only works with Enum and Flag
print(show_flag_values(10), enum.bin(10), enum.bin(-10), enum.bin(10, 8), STRICT, repr(KEEP), list(enum.FlagBoundary))
# expect: [2, 8] 0b0 1010 0b1 0110 0b0 00001010 strict <FlagBoundary.KEEP: 'keep'> [<FlagBoundary.STRICT: 'strict'>, <FlagBoundary.CONFORM: 'conform'>, <FlagBoundary.EJECT: 'eject'>, <FlagBoundary.KEEP: 'keep'>]
