"""Parts of module copyreg that only pickles need."""

__name__ = "copyreg"  # for __module__ of what follows

_extension_registry = {}  # (module, name) → code
_inverted_registry = {}  # code → (module, name)
_extension_cache = {}  # code → object


def add_extension(module, name, code):
    """Let the protocols from 2 write a number, 1 to 2**31 - 1, for module.name."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Undo add_extension()."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects that numbers stand for."""
    _extension_cache.clear()


def pickle_complex(c):
    """How complex numbers are pickled."""
    return complex, (c.real, c.imag)


def _slotnames(cls):
    """The names of the slots that instances of a class have."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in [slots] if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            prefix = base.__name__.lstrip("_")
            private = prefix and name.startswith("__") and not name.endswith("__")
            names.append(f"_{prefix}{name}" if private else name)
    try:
        cls.__slotnames__ = names
    except TypeError:
        pass
    return names
