# Reference 8.6.4.3: literal patterns compare with ==, None and booleans with is.
def m(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "float"
        case "a" | "b": return "a or b"
        case b"x": return "bytes"
        case True: return "true"
        case False: return "false"
        case None: return "none"
        case 2 + 3j: return "complex"
        case -2 - 1j: return "negative complex"
        case "joined" " text": return "joined"
        case _: return "other"
for x in (0, 0.0, -1, 1.5, "a", "b", b"x", True, None, 2 + 3j, -2 - 1j, "joined text", 7, [], False, 1):
    print(repr(x), m(x))
# expect: 0 zero
# expect: 0.0 zero
# expect: -1 minus one
# expect: 1.5 float
# expect: 'a' a or b
# expect: 'b' a or b
# expect: b'x' bytes
# expect: True true
# expect: None none
# expect: (2+3j) complex
# expect: (-2-1j) negative complex
# expect: 'joined text' joined
# expect: 7 other
# expect: [] other
# expect: False zero
# expect: 1 other
class Eq:
    def __eq__(self, o): return o == "b"
print(m(Eq()))  # expect: a or b
