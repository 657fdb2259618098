# Library, json: decoding.
import json
for t in ("null", "true", "false", "0", "-5", "1.5", "1e3", "-1E-2", "10000000000000000000000", '"text"', '"\\u00e9\\n\\"\\\\\\/\\b\\f\\r\\t"', '"\\ud83d\\ude00"', "[]", "{}", " [1 , [2] ] ", '{"a": {"b": [null]}, "a": 2}', "NaN", "Infinity", "-Infinity", '"é"', '"\x7f"', "\t\n\r 5 \n", '{"": 0}', "-0", "-0.0", "1E400"):
    print(ascii(json.loads(t)))
# expect: None
# expect: True
# expect: False
# expect: 0
# expect: -5
# expect: 1.5
# expect: 1000.0
# expect: -0.01
# expect: 10000000000000000000000
# expect: 'text'
# expect: '\xe9\n"\\/\x08\x0c\r\t'
# expect: '\U0001f600'
# expect: []
# expect: {}
# expect: [1, [2]]
# expect: {'a': 2}
# expect: nan
# expect: inf
# expect: -inf
# expect: '\xe9'
# expect: '\x7f'
# expect: 5
# expect: {'': 0}
# expect: 0
# expect: -0.0
# expect: inf
print(json.loads(b'[1, "\xc3\xa9"]'), json.loads(bytearray(b"{}")), json.loads('{"b": 1, "a": 2}'), json.loads("1.5", parse_float=str), json.loads("15", parse_int=lambda s: s + "!"), json.loads("NaN", parse_constant=lambda c: c))
# expect: [1, 'é'] {} {'b': 1, 'a': 2} 1.5 15! NaN
print(json.loads('{"a": {"x": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda p: p), json.loads('"\t"', strict=False) == "\t")
# expect: ['a'] [('a', 1), ('a', 2)] True
