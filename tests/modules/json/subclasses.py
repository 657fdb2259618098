# What subclasses of the encoder and the decoder may change, and how text comes in parts.
import enum
import io
import json
import json.scanner


class Marks(json.JSONEncoder):
    item_separator = ";"
    key_separator = "="


class Loud(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for part in super().iterencode(o, _one_shot):
            yield f"<{part}>"


print(json.dumps({"a": [1, 2]}, cls=Marks), json.dumps([1, "x"], cls=Loud))  # expect: {"a"=[1;2]} <[1, "x"]>
out = io.StringIO()
json.dump([1, {"a": 2}], out, cls=Loud)
print(out.getvalue())  # expect: <[1><, ><{><"a"><: ><2><}><]>
print(list(json.JSONEncoder(indent=2).iterencode([1, {"a": [], "b": (2.5,)}, "x", None])))
# expect: ['[\n  1', ',\n  ', '{', '\n    ', '"a"', ': ', '[]', ',\n    ', '"b"', ': ', '[\n      2.5', '\n    ', ']', '\n  ', '}', ',\n  "x"', ',\n  null', '\n', ']']
print(list(json.JSONEncoder(sort_keys=True, skipkeys=True).iterencode({"b": 1, "a": {3: True}})))
# expect: ['{', '"a"', ': ', '{', '"3"', ': ', 'true', '}', ', ', '"b"', ': ', '1', '}']
print(vars(json.JSONEncoder(indent=1)), json.JSONEncoder(separators="ab").key_separator)
# expect: {'skipkeys': False, 'ensure_ascii': True, 'check_circular': True, 'allow_nan': True, 'sort_keys': False, 'indent': 1, 'item_separator': ','} b
encoder = json.JSONEncoder()
encoder.indent, encoder.default = 1, repr
print(encoder.encode([1j]))
# expect: [
# expect:  "1j"
# expect: ]


class Kind(float, enum.Enum):
    ENDLESS = float("inf")


class Letters(list):
    def __iter__(self):
        return iter("ab")


for value in (Kind.ENDLESS, [float("nan")], {float("-inf"): 1}):
    for encode in (json.dumps, lambda v, **options: "".join(json.JSONEncoder(**options).iterencode(v))):
        try:
            print(encode(value), end=" ")
            encode(value, allow_nan=False)
        except ValueError as error:
            print(error)
# expect: Infinity Out of range float values are not JSON compliant: <Kind.ENDLESS: inf>
# expect: Infinity Out of range float values are not JSON compliant: <Kind.ENDLESS: inf>
# expect: [NaN] Out of range float values are not JSON compliant: nan
# expect: [NaN] Out of range float values are not JSON compliant: nan
# expect: {"-Infinity": 1} Out of range float values are not JSON compliant: -inf
# expect: {"-Infinity": 1} Out of range float values are not JSON compliant: -inf
print(json.dumps(Letters([1])), json.dumps(Letters()))  # expect: ["a", "b"] ["a", "b"]
ring = {"a": []}
ring["a"].append(ring)
parts = json.JSONEncoder().iterencode(ring)
try:
    while True:
        print(next(parts), end="|")
except ValueError as error:
    print(error)
# expect: {|"a"|: |[|Circular reference detected


class Pairs(json.JSONDecoder):
    def __init__(self):
        super().__init__(object_hook=self.hook, strict=False)

    def hook(self, found):
        return sorted(found.items())

    def raw_decode(self, s, idx=0):
        print("raw", repr(s), idx)
        return super().raw_decode(s, idx)


print(json.loads(' {"b": {"c": "\n"}, "a": 1} ', cls=Pairs))
# expect: raw ' {"b": {"c": "\n"}, "a": 1} ' 1
# expect: [('a', 1), ('b', [('c', '\n')])]
decoder = json.JSONDecoder(parse_int=float)
decoder.parse_array = lambda start, scan: (tuple(json.decoder.JSONArray(start, scan)[0]), json.decoder.JSONArray(start, scan)[1])
decoder.parse_string = lambda text, start, strict: (text[start:text.index('"', start)].upper(), text.index('"', start) + 1)
decoder.scan_once = json.scanner.py_make_scanner(decoder)
print(decoder.decode('{"k": [1, "text", [NaN]]}'))  # expect: {'k': (1.0, 'TEXT', (nan,))}
for text in ("", "[1,]", '{"a" 1}', '{"a": 1,}', "[1", '{"a": tru}', '{"a": 1 "b"}', "[] x", '{1: 2}'):
    messages = set()
    for make in (json.scanner.make_scanner, json.scanner.py_make_scanner):
        decoder = json.JSONDecoder()
        decoder.scan_once = make(decoder)
        try:
            decoder.decode(text)
        except json.JSONDecodeError as error:
            messages.add((str(error), error.lineno, error.colno, error.pos, error.doc == text))
    print(*messages)
# expect: ('Expecting value: line 1 column 1 (char 0)', 1, 1, 0, True)
# expect: ('Expecting value: line 1 column 4 (char 3)', 1, 4, 3, True)
# expect: ("Expecting ':' delimiter: line 1 column 6 (char 5)", 1, 6, 5, True)
# expect: ('Expecting property name enclosed in double quotes: line 1 column 9 (char 8)', 1, 9, 8, True)
# expect: ("Expecting ',' delimiter: line 1 column 3 (char 2)", 1, 3, 2, True)
# expect: ('Expecting value: line 1 column 7 (char 6)', 1, 7, 6, True)
# expect: ("Expecting ',' delimiter: line 1 column 9 (char 8)", 1, 9, 8, True)
# expect: ('Extra data: line 1 column 4 (char 3)', 1, 4, 3, True)
# expect: ('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)', 1, 2, 1, True)
try:
    json.JSONDecoder().scan_once("x", 0)
except StopIteration as error:
    print("stop", error.value)
# expect: stop 0
scan = json.decoder.scanstring
print(scan('"z\\ud834\\udd20x"', 1), scan('say "hi"', 5, True), scan('"\t"', 1, False))
# expect: ('z𝄠x', 16) ('hi', 8) ('\t', 3)
for arguments in (('"abc', 1), ("abc", 100), (b"abc", 1), ('"\\x"', 1), ('"\\u12"', 1), ('"\t"', 1)):
    try:
        print(scan(*arguments))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# expect: ValueError end is out of bounds
# expect: TypeError first argument must be a string, not bytes
# expect: JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
# expect: JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
print(json.encoder.encode_basestring('a"\u20ac\n'), json.encoder.encode_basestring_ascii('a"\u20ac\n\U0001F600'))
# expect: "a\"€\n" "a\"\u20ac\n\ud83d\ude00"
print([json.detect_encoding("{}".encode(name)) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le")])
# expect: ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-be', 'utf-32-le']
print(json.JSONDecodeError, json.JSONDecoder, json.JSONEncoder, json.JSONDecodeError("m", "d", 0).__reduce__())
# expect: <class 'json.decoder.JSONDecodeError'> <class 'json.decoder.JSONDecoder'> <class 'json.encoder.JSONEncoder'> (<class 'json.decoder.JSONDecodeError'>, ('m', 'd', 0))
