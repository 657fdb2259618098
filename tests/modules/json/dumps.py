# Library, json: encoding.
import json
for x in (None, True, False, 0, -5, 1.5, 1e100, 10 ** 20, "text", "é€😀\n\"\\/\x00\x1f", [], {}, [1, [2]], {"a": {"b": [None]}}, (1, 2), {1: 2, None: 3, True: 4, 1.5: 5}, float("inf"), float("nan"), -0.0):
    print(json.dumps(x))
# expect: null
# expect: true
# expect: false
# expect: 0
# expect: -5
# expect: 1.5
# expect: 1e+100
# expect: 100000000000000000000
# expect: "text"
# expect: "\u00e9\u20ac\ud83d\ude00\n\"\\/\u0000\u001f"
# expect: []
# expect: {}
# expect: [1, [2]]
# expect: {"a": {"b": [null]}}
# expect: [1, 2]
# expect: {"1": 4, "null": 3, "1.5": 5}
# expect: Infinity
# expect: NaN
# expect: -0.0
d = {"b": [1, {"x": []}], "a": {}, "c": [[]]}
print(json.dumps(d, sort_keys=True), json.dumps(d, separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.dumps([1, 2], separators=("; ", "=")))
# expect: {"a": {}, "b": [1, {"x": []}], "c": [[]]} {"b":[1,{"x":[]}],"a":{},"c":[[]]} "é" [1; 2]
print([json.dumps(d, indent=2)])
# expect: ['{\n  "b": [\n    1,\n    {\n      "x": []\n    }\n  ],\n  "a": {},\n  "c": [\n    []\n  ]\n}']
print([json.dumps([1, [2, 3], {}], indent="\t"), json.dumps([], indent=4), json.dumps({"k": 1}, indent=0)])
# expect: ['[\n\t1,\n\t[\n\t\t2,\n\t\t3\n\t],\n\t{}\n]', '[]', '{\n"k": 1\n}']
class E: pass
print(json.dumps([E()], default=lambda o: type(o).__name__), json.dumps({(1, 2): 1, "k": 2}, skipkeys=True))
# expect: ["E"] {"k": 2}
loop = []
loop.append(loop)
for f in (lambda: json.dumps(E()), lambda: json.dumps({(1,): 1}), lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({1, 2}), lambda: json.dumps(b"x"), lambda: json.dumps(1j), lambda: json.dumps({"k": E}), lambda: json.dumps({"a": 1, 2: 2}, sort_keys=True)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError Object of type E is not JSON serializable
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect: ValueError Circular reference detected
# expect: ValueError Out of range float values are not JSON compliant: nan
# expect: TypeError Object of type set is not JSON serializable
# expect: TypeError Object of type bytes is not JSON serializable
# expect: TypeError Object of type complex is not JSON serializable
# expect: TypeError Object of type type is not JSON serializable
# expect: TypeError '<' not supported between instances of 'int' and 'str'
class I(int):
    def __repr__(self): return "custom"
print(json.dumps([I(5), True]), json.dumps({"s": "</script>"}), json.dumps("\ud800"), json.dumps("\x7f\u2028"))
# expect: [5, true] {"s": "</script>"} "\ud800" "\u007f\u2028"
