"""Parts of scipy: linalg, optimize, signal, special, integrate."""


def __getattr__(name):
    """Parts are imported when they are first used."""
    if name in ("linalg", "optimize", "signal", "special", "integrate"):
        return __import__(f"ulab.scipy.{name}", fromlist=["*"])
    raise AttributeError(f"module 'ulab.scipy' has no attribute {name!r}")
