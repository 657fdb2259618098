from ._sub import _deep
from ._sub._deep import value as deep_value
from . import _early as early
name = __name__
