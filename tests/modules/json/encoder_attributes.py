# Library, json: what an encoder was made with can be read, and changed in a subclass.
import json
from json.decoder import JSONDecoder
from json.encoder import JSONEncoder

encoder = JSONEncoder(skipkeys=True, ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, indent=1, separators=("; ", " = "))
print(encoder.skipkeys, encoder.ensure_ascii, encoder.check_circular, encoder.allow_nan, encoder.sort_keys, encoder.indent, encoder.item_separator, encoder.key_separator)
# expect: True False False False True 1 ;   = 


print(encoder.encode({"b": 1, "a": "é"}))
# expect: {
# expect:  "a" = "é"; 
# expect:  "b" = 1
# expect: }








print(JSONEncoder(indent=2).item_separator, JSONEncoder(indent=2, separators=None).key_separator)  # expect: , : 



class Lines(JSONEncoder):
    item_separator = ","
    key_separator = ":"

    def default(self, value):
        return list(value)


print(Lines().encode({"a": {1}, "b": [1, 2]}), json.dumps([frozenset([3])], cls=Lines), "".join(Lines().iterencode([1, {2}])))
# expect: {"a":[1],"b":[1,2]} [[3]] [1,[2]]


decoder = JSONDecoder(parse_float=str, parse_int=float, strict=False)
print(decoder.parse_float is str, decoder.parse_int is float, decoder.strict, decoder.decode('[1, 2.50, "a\tb"]'), decoder.raw_decode('{"x": 1} rest'))
# expect: True True False [1.0, '2.50', 'a\tb'] ({'x': 1.0}, 8)


for wrong in (lambda: JSONDecoder().decode("[1] x"), lambda: JSONDecoder().raw_decode(" 1"), lambda: JSONEncoder().default(5), lambda: encoder.encode(float("nan")), lambda: JSONEncoder().encode(object)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: JSONDecodeError Extra data: line 1 column 5 (char 4)
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: TypeError Object of type int is not JSON serializable
# expect: ValueError Out of range float values are not JSON compliant: nan
# expect: TypeError Object of type type is not JSON serializable










