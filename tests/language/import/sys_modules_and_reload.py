# Reference 5.3: sys.modules is the cache that import consults.
import sys
class Fake:
    attr = "from a plain object"
sys.modules["fake_one"] = Fake
import fake_one
from fake_one import attr
print(fake_one is Fake, attr)  # expect: True from a plain object
try:
    from fake_one import missing
except ImportError as e:
    print(type(e).__name__, e.name)  # expect: ImportError Fake
del sys.modules["fake_one"]
try:
    import fake_one as again
except ModuleNotFoundError as e:
    print(e)  # expect: No module named 'fake_one'
import _counted  # expect: counted loads
print(_counted.loads, "_counted" in sys.modules)  # expect: 1 True
import _counted
from _counted import loads
print(loads)  # expect: 1
old = sys.modules.pop("_counted")
import _counted  # expect: counted loads
print(_counted is old, sys.modules["_counted"] is _counted)  # expect: False True
def local():
    import _counted as c
    return c is sys.modules["_counted"]
print(local())  # expect: True
for name in ("math", "sys", "builtins"): print(name, __import__(name) is sys.modules[name])
# expect: math True
# expect: sys True
# expect: builtins True
sys.path.append("_pathdir")
import _inpath
print(_inpath.where)  # expect: found through sys.path
sys.path.pop()
