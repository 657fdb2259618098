# Reference 2.4.3 (3.12): a field may contain any expression: quotes, backslashes, comments, newlines, deep nesting.
d = {"key": "value", 'k2': ["x", "y"]}
print(f"{d["key"]} {d['k2'][1]} {d["k2"][0]}")  # expect: value y x
print(f"{"\n".join(d['k2'])!r}", f"{'\t'!r}")  # expect: 'x\ny' '\t'
print(f"{f"{f"{f"{1 + 1}"}"}"}")  # expect: 2
print(f"{
    d["key"]  # a comment in a field
}")  # expect: value
print(f'{"a" if True else 'b'} {"{}"} {"}"}')  # expect: a {} }
print(f"{', '.join(f"{k}={v!r}" for k, v in d.items())}")  # expect: key='value', k2=['x', 'y']
print(rf"\d{1}\n", f"\x41{1}\u00e9\n"[:3], fr'{"\n"!r}')  # expect: \d1\n A1é '\n'
print(f"{'''triple'''} {"""double"""}")  # expect: triple double
print(f"{ {1, 2} == {2, 1} }", f"{[i for i in 'ab']}", f"{ {k: 1 for k in 'a'} }")  # expect: True ['a', 'b'] {'a': 1}
