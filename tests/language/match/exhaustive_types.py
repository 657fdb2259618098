# Reference 8.6: one match statement over many kinds of subjects.
def describe(x):
    match x:
        case None | True | False: return f"constant {x}"
        case int(n) if n < 0: return "negative"
        case 0 | 1 | 2 as small: return f"small {small}"
        case int() | float(): return "number"
        case "" | b"": return "empty text"
        case str(s) if s.isupper(): return "SHOUT"
        case str() | bytes(): return "text"
        case (): return "nothing in it"
        case [x]: return f"just {describe(x)}"
        case [int(a), int(b), *rest] if a + b == 10: return f"ten and {len(rest)}"
        case [[_, _] as pair, *_]: return f"starts with pair {pair}"
        case {"type": "circle", "r": (int() | float()) as r}: return f"circle {r}"
        case {"type": str(kind), **rest} if rest: return f"{kind} with {sorted(rest)}"
        case {}: return "mapping"
        case type(): return f"class {x.__name__}"
        case complex(real=0.0, imag=i): return f"imaginary {i}"
        case Exception(args=(first, *_)): return f"error about {first}"
        case object(__class__=k): return f"some {k.__name__}"
for x in (None, True, 0, 2, -5, 7, 1.5, "", b"", "HEY", "hey", b"x", [], (), [5], [[]], [4, 6], [4, 6, 1], [[1, 2], 3], [1, 2], {"type": "circle", "r": 2}, {"type": "circle", "r": "x"}, {"type": "q"}, {}, int, 2j, 1 + 2j, ValueError("v", 1), ValueError(), {1}, range(3), len):
    print(repr(x) if not callable(x) else x.__name__, "->", describe(x))
# expect: None -> constant None
# expect: True -> constant True
# expect: 0 -> small 0
# expect: 2 -> small 2
# expect: -5 -> negative
# expect: 7 -> number
# expect: 1.5 -> number
# expect: '' -> empty text
# expect: b'' -> empty text
# expect: 'HEY' -> SHOUT
# expect: 'hey' -> text
# expect: b'x' -> text
# expect: [] -> nothing in it
# expect: () -> nothing in it
# expect: [5] -> just number
# expect: [[]] -> just nothing in it
# expect: [4, 6] -> ten and 0
# expect: [4, 6, 1] -> ten and 1
# expect: [[1, 2], 3] -> starts with pair [1, 2]
# expect: [1, 2] -> some list
# expect: {'type': 'circle', 'r': 2} -> circle 2
# expect: {'type': 'circle', 'r': 'x'} -> circle with ['r']
# expect: {'type': 'q'} -> mapping
# expect: {} -> mapping
# expect: int -> class int
# expect: 2j -> imaginary 2.0
# expect: (1+2j) -> some complex
# expect: ValueError('v', 1) -> error about v
# expect: ValueError() -> some ValueError
# expect: {1} -> some set
# expect: range(0, 3) -> some range
# expect: len -> some builtin_function_or_method
