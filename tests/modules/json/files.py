# Library, json: dump and load on file objects; round trips.
import json, io
f = io.StringIO()
json.dump({"a": [1, 2.5, None], "é": "x"}, f)
print(f.getvalue())  # expect: {"a": [1, 2.5, null], "\u00e9": "x"}
f.seek(0)
print(json.load(f))  # expect: {'a': [1, 2.5, None], 'é': 'x'}
print(json.load(io.BytesIO(b'{"k": [true]}')))  # expect: {'k': [True]}
data = {"numbers": [0, -1, 1.5, 1e-7, 10 ** 18], "text": "line\nquote\" é😀", "nested": {"list": [[], {}, [[]]], "none": None}, "flag": True}
for options in ({}, {"indent": 1}, {"sort_keys": True}, {"ensure_ascii": False}, {"separators": (",", ":")}):
    print(json.loads(json.dumps(data, **options)) == data)
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
deep = []
for _ in range(50): deep = [deep]
print(json.loads(json.dumps(deep)) == deep)  # expect: True
big = [{"id": i, "name": f"item {i}", "tags": ["a", "b"][: i % 3]} for i in range(100)]
print(len(json.dumps(big)), json.loads(json.dumps(big))[99])  # expect: 4643 {'id': 99, 'name': 'item 99', 'tags': []}
class Enc(json.JSONEncoder):
    def default(self, o): return list(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {1}}, cls=Enc), Enc().encode([1]), "".join(json.JSONEncoder().iterencode({"a": [1]})))
# expect: {"s": [1]} [1] {"a": [1]}
print(json.JSONDecoder().decode("[1]"), json.JSONDecoder().raw_decode('{"a": 1} rest'))  # expect: [1] ({'a': 1}, 8)
