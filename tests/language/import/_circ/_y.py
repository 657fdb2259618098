import _circ._x as x
print(x.__name__)
from . import _x
print(_x is x)
import _circ
try:
    _circ._x
except AttributeError as e:
    print(e)
try:
    _x.missing
except AttributeError as e:
    print(e)
