# Reference 4.2.1: which constructs bind names.
import sys as imported
from sys import path as from_import
def function(): pass
class Class: pass
for loop in (1,): pass
try:
    raise KeyError
except KeyError as handler:
    bound_in_handler = True
class CM:
    def __enter__(self): return "target"
    def __exit__(self, *a): pass
with CM() as context: pass
(walrus := 1)
first, (second, *third) = 1, (2, 3)
match [1, 2]:
    case [case_name, *star]: pass
match {"k": 1}:
    case {"k": _, **rest}: pass
    case x as alias: pass
annotated: int = 5
only_annotated: int
for name in ("imported", "from_import", "function", "Class", "loop", "handler", "bound_in_handler", "context", "walrus", "first",
             "second", "third", "case_name", "star", "rest", "alias", "annotated", "only_annotated"):
    print(name, name in globals())
# expect: imported True
# expect: from_import True
# expect: function True
# expect: Class True
# expect: loop True
# expect: handler False
# expect: bound_in_handler True
# expect: context True
# expect: walrus True
# expect: first True
# expect: second True
# expect: third True
# expect: case_name True
# expect: star True
# expect: rest True
# expect: alias False
# expect: annotated True
# expect: only_annotated False
