# Library, json: escapes and Unicode in both directions.
import json
for s in ("", "plain", "q\"b\\s/", "\b\f\n\r\t", "\x00\x1f\x7f", "é", "€", "😀", "\u2028\u2029", "a\ud800b", "mixé€😀\n"):
    t = json.dumps(s)
    print(t, json.loads(t) == s, json.loads(json.dumps(s, ensure_ascii=False)) == s)
# expect: "" True True
# expect: "plain" True True
# expect: "q\"b\\s/" True True
# expect: "\b\f\n\r\t" True True
# expect: "\u0000\u001f\u007f" True True
# expect: "\u00e9" True True
# expect: "\u20ac" True True
# expect: "\ud83d\ude00" True True
# expect: "\u2028\u2029" True True
# expect: "a\ud800b" True True
# expect: "mix\u00e9\u20ac\ud83d\ude00\n" True True
for t in ('"\\u0041\\u00e9\\u20ac"', '"\\uD83D\\uDE00"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83dx"', '"\\/"', '"\\u0000"', '"\\ud83d\\u0041"'):
    print(t, ascii(json.loads(t)))
# expect: "\u0041\u00e9\u20ac" 'A\xe9\u20ac'
# expect: "\uD83D\uDE00" '\U0001f600'
# expect: "\ud83d" '\ud83d'
# expect: "\ude00\ud83d" '\ude00\ud83d'
# expect: "\ud83dx" '\ud83dx'
# expect: "\/" '/'
# expect: "\u0000" '\x00'
# expect: "\ud83d\u0041" '\ud83dA'
for t in ('"\\u12"', '"\\u123g"', '"\\x41"', '"\\', '"abc\\"', '"\x01"', '"\\u+123"', '"\\u 123"'):
    try:
        print(ascii(json.loads(t)))
    except ValueError as e:
        print(ascii(t), e)
# expect: '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: '"\\u123g"' Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: '"\\x41"' Invalid \escape: line 1 column 2 (char 1)
# expect: '"\\' Unterminated string starting at: line 1 column 1 (char 0)
# expect: '"abc\\"' Unterminated string starting at: line 1 column 1 (char 0)
# expect: '"\x01"' Invalid control character at: line 1 column 2 (char 1)
# expect: '"\\u+123"' Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: '"\\u 123"' Invalid \uXXXX escape: line 1 column 3 (char 2)
print(json.dumps({"é": "ü", "\n": 1}), json.dumps({"é": "ü"}, ensure_ascii=False), json.loads('{"\\u00e9": 1}'), json.loads(json.dumps({"k\"": [True, {"n": None}]})))
# expect: {"\u00e9": "\u00fc", "\n": 1} {"é": "ü"} {'é': 1} {'k"': [True, {'n': None}]}
