# Reference 5.2: packages, submodules and relative imports.
import _pkg._mod
# expect: pkg init _pkg _pkg
# expect: early _pkg._early _pkg
# expect: version seen 1.0
# expect: sub init _pkg._sub
print(_pkg._mod.name, _pkg.version, _pkg._mod.deep_value, _pkg._sub.flag)  # expect: _pkg._mod 1.0 deep 1.0 True
import _pkg._sub._deep as d
print(d.value, d is _pkg._sub._deep, d.__package__, _pkg.__package__, hasattr(_pkg, "__path__"), hasattr(d, "__path__"))
# expect: deep 1.0 True _pkg._sub _pkg True False
from _pkg import _mod, version
from _pkg._sub import *
print(version, flag, _deep.value)  # expect: 1.0 True deep 1.0
try:
    from _pkg import nothing_there
except ImportError as e:
    print(str(e).split(" (")[0])  # expect: cannot import name 'nothing_there' from '_pkg'
try:
    import _pkg.nothing
except ModuleNotFoundError as e:
    print(e)  # expect: No module named '_pkg.nothing'
import sys
print(sorted(m for m in sys.modules if m.startswith("_pkg")))
# expect: ['_pkg', '_pkg._early', '_pkg._mod', '_pkg._sub', '_pkg._sub._deep']
