"""Arrays of numbers: what CircuitPython calls ulab, with the names of numpy and scipy."""

from _ulab import ndarray

__version__ = "6.5.0"
__all__ = ["ndarray", "numpy", "scipy", "utils"]


def __getattr__(name):
    """Parts are imported when they are first used."""
    if name in ("numpy", "scipy", "utils"):
        return __import__(f"ulab.{name}", fromlist=["*"])
    raise AttributeError(f"module 'ulab' has no attribute {name!r}")
