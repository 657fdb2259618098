from .. import name, _sib
from .._sib import v
from . import _leaf
from ._leaf import w as ww
import _rel._sub._leaf as again
print(name, _sib.__name__, v, _leaf.__name__, ww, again is _leaf, __package__, __name__)


def inside():
    from .. import _sib as s
    import _rel._sub._leaf
    return s.v, _rel.name


print(inside())
