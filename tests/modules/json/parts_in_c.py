# What json has of C in CPython: the parts of encoders and decoders, called by themselves; fresh copies of the module.
import json
from json.encoder import c_make_encoder, encode_basestring_ascii
from test.support.import_helper import import_fresh_module


def make(markers=None, default=lambda o: ["D"], encoder=encode_basestring_ascii, sort=False, skip=False, nan=True, key=": ", item=", "):
    return c_make_encoder(markers, default, encoder, None, key, item, sort, skip, nan)


def attempt(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(c_make_encoder.__name__, c_make_encoder.__module__)  # expect: Encoder _json
print(make()([1, "a", {"k": None}], 0), make()({}, 0), make()((1.5, True), 0), make()(object, 0), make()({1: 1, None: 2, True: 3, 1.5: 4}, 0))
# expect: ('[1, "a", {"k": null}]',) ('{}',) ('[1.5, true]',) ('["D"]',) ('{"1": 3, "null": 2, "1.5": 4}',)
print(make(sort=True)({"b": 1, "a": 2}, 0), make(skip=True)({(1,): 1, "a": 2}, 0), make(encoder=lambda text: text)(["a", {"b": 1}], 0))
# expect: ('{"a": 2, "b": 1}',) ('{"a": 2}',) ('[a, {b: 1}]',)
endless = []
endless.append(endless)
for call in (
    lambda: make(markers={})(endless, 0), lambda: make(markers={}, default=lambda o: o)(object, 0), lambda: make(encoder=len)("a", 0),
    lambda: make(encoder=lambda text: 1 / 0)({"a": 1}, 0), lambda: make(nan=False)(float("nan"), 0), lambda: make()({(1,): 1}, 0),
    lambda: make(markers=1), lambda: make(key=5), lambda: make()(1, "x"), lambda: make(encoder=5)("a", 0),
):
    print(attempt(call))
# expect: ValueError: Circular reference detected
# expect: ValueError: Circular reference detected
# expect: TypeError: encoder() must return a string, not int
# expect: ZeroDivisionError: division by zero
# expect: ValueError: Out of range float values are not JSON compliant: nan
# expect: TypeError: keys must be str, int, float, bool or None, not tuple
# expect: TypeError: make_encoder() argument 1 must be dict or None, not int
# expect: TypeError: make_encoder() argument 5 must be str, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'int' object is not callable
encoder = make()
print(encoder.key_separator, encoder.item_separator, encoder.sort_keys, encoder.skipkeys, encoder.indent, encoder.markers)
# expect: :  ,  False False None None

for copy in import_fresh_module("json", fresh=["_json"]), import_fresh_module("json", blocked=["_json"]):
    copy.JSONDecodeError = copy.decoder.JSONDecodeError = json.JSONDecodeError
    print(copy is json, copy.loads("[1]"), copy.dumps({"a": 1}), attempt(lambda: copy.loads("[")), attempt(lambda: copy.JSONDecoder().decode("[1")))
# expect: False [1] {"a": 1} JSONDecodeError: Expecting value: line 1 column 2 (char 1) JSONDecodeError: Expecting ',' delimiter: line 1 column 3 (char 2)
# expect: False [1] {"a": 1} JSONDecodeError: Expecting value: line 1 column 2 (char 1) JSONDecodeError: Expecting ',' delimiter: line 1 column 3 (char 2)
