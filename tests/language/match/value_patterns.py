# Reference 8.6.4.5: a dotted name is looked up and compared.
class Color:
    RED = "red"
    GREEN = "green"
    class Deep: BLUE = "blue"
def m(c):
    match c:
        case Color.RED: return 1
        case Color.GREEN: return 2
        case Color.Deep.BLUE: return 3
        case [Color.RED, x]: return ("list", x)
    return None
print(m("red"), m("green"), m("blue"), m(["red", 5]), m("pink"))  # expect: 1 2 3 ('list', 5) None
import math
match 3.141592653589793:
    case math.pi: print("pi")  # expect: pi
try:
    match 1:
        case Color.MISSING: pass
except AttributeError as e:
    print(e)  # expect: type object 'Color' has no attribute 'MISSING'
class NeverEqual:
    def __eq__(self, o): return False
class H: v = NeverEqual()
match H.v:
    case H.v: print("identical but not equal matches?")
    case _: print("uses ==")  # expect: uses ==
