# Reference 5.2.2: a folder without __init__.py is a package; its parts may lie in several entries of sys.path.
# native: paths of the script differ in the oracle's process
import os.path
import sys

here = os.path.dirname(__file__)
parts = [here + "/_ns1", here + "/_ns2"]
sys.path[:0] = parts
import _nsp
import _nsp._a
import _nsp._b

print(_nsp._a.a, _nsp._b.b, _nsp.__name__, _nsp.__package__, _nsp.__file__)  # expect: 1 2 _nsp _nsp None
print([p[len(here):] for p in _nsp.__path__])  # expect: ['/_ns1/_nsp', '/_ns2/_nsp']
print(type(_nsp.__loader__).__name__, _nsp.__spec__.origin, _nsp.__spec__.has_location, _nsp.__spec__.loader is _nsp.__loader__)
# expect: NamespaceLoader None False True
print(repr(_nsp).replace(here, ""))  # expect: <module '_nsp' (namespace) from ['/_ns1/_nsp', '/_ns2/_nsp']>
try:
    import _nsp._c
except ModuleNotFoundError as e:
    print(e)
# expect: No module named '_nsp._c'
sys.path.insert(0, here + "/_ns3")
import _nsp._c

print(_nsp._c.c, [p[len(here):] for p in _nsp.__path__])  # expect: 3 ['/_ns3/_nsp', '/_ns1/_nsp', '/_ns2/_nsp']
try:
    from _nsp import nothing
except ImportError as e:
    print(e, e.name, e.path)
# expect: cannot import name 'nothing' from '_nsp' (unknown location) _nsp None
