print("pkg init", __name__, __package__)
version = "1.0"
from . import _early
