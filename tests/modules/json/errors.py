# Library, json: JSONDecodeError has msg, doc, pos, lineno and colno.
# slow
# heap: 1M, a text of 100000 brackets
import json
for t in ("", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": 1,}', "{1: 2}", "{a: 1}", '"abc', '"\\x"', '"\\u12"', '"a\nb"', "nul", "tru", "01", "1.", ".5", "+1", "-", "1e", "[1 2]", '{"a" 1}', "1 2", "[]]", "'a'", "\ufeff1", "[1,\n2,\n x]", '"\\ud83d"x'):
    try:
        print(ascii(json.loads(t)))
    except json.JSONDecodeError as e:
        print(ascii(t), "->", e.msg, e.pos, e.lineno, e.colno)
# expect: '' -> Expecting value 0 1 1
# expect: ' ' -> Expecting value 1 1 2
# expect: '[' -> Expecting value 1 1 2
# expect: '[1' -> Expecting ',' delimiter 2 1 3
# expect: '[1,' -> Expecting value 3 1 4
# expect: '[1,]' -> Expecting value 3 1 4
# expect: '{' -> Expecting property name enclosed in double quotes 1 1 2
# expect: '{"a"' -> Expecting ':' delimiter 4 1 5
# expect: '{"a":' -> Expecting value 5 1 6
# expect: '{"a": 1' -> Expecting ',' delimiter 7 1 8
# expect: '{"a": 1,' -> Expecting property name enclosed in double quotes 8 1 9
# expect: '{"a": 1,}' -> Expecting property name enclosed in double quotes 8 1 9
# expect: '{1: 2}' -> Expecting property name enclosed in double quotes 1 1 2
# expect: '{a: 1}' -> Expecting property name enclosed in double quotes 1 1 2
# expect: '"abc' -> Unterminated string starting at 0 1 1
# expect: '"\\x"' -> Invalid \escape 1 1 2
# expect: '"\\u12"' -> Invalid \uXXXX escape 2 1 3
# expect: '"a\nb"' -> Invalid control character at 2 1 3
# expect: 'nul' -> Expecting value 0 1 1
# expect: 'tru' -> Expecting value 0 1 1
# expect: '01' -> Extra data 1 1 2
# expect: '1.' -> Extra data 1 1 2
# expect: '.5' -> Expecting value 0 1 1
# expect: '+1' -> Expecting value 0 1 1
# expect: '-' -> Expecting value 0 1 1
# expect: '1e' -> Extra data 1 1 2
# expect: '[1 2]' -> Expecting ',' delimiter 3 1 4
# expect: '{"a" 1}' -> Expecting ':' delimiter 5 1 6
# expect: '1 2' -> Extra data 2 1 3
# expect: '[]]' -> Extra data 2 1 3
# expect: "'a'" -> Expecting value 0 1 1
# expect: '\ufeff1' -> Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# expect: '[1,\n2,\n x]' -> Expecting value 8 3 2
# expect: '"\\ud83d"x' -> Extra data 8 1 9
try:
    json.loads("[1,\n  bad]")
except ValueError as e:
    print(type(e).__name__, e, repr(e.doc))
    # expect: JSONDecodeError Expecting value: line 2 column 3 (char 6) '[1,\n  bad]'
for bad in (5, None, [], b"\xff"):
    try:
        json.loads(bad)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError the JSON object must be str, bytes or bytearray, not int
# expect: TypeError the JSON object must be str, bytes or bytearray, not NoneType
# expect: TypeError the JSON object must be str, bytes or bytearray, not list
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
