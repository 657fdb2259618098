"""The garbage collector."""

def collect(generation: int = 2) -> int:
    """Collect now.  Returns the number of objects freed."""
def enable() -> None:
    """Collect automatically when memory is short (the default)."""
def disable() -> None:
    """Do not collect automatically: fail with MemoryError instead."""
def isenabled() -> bool:
    """Whether collections are automatic."""
def mem_alloc() -> int:
    """Bytes of the heap in use."""
def mem_free() -> int:
    """Bytes of the heap that are free."""
def threshold(amount: int = -1, /) -> int:
    """Accepted for compatibility; collections happen when memory is short."""
def get_count() -> tuple:
    """(objects, 0, 0)"""
def freeze() -> None:
    """Accepted for compatibility; does nothing."""
def is_tracked(obj: object, /) -> bool:
    """Whether the object is in the heap."""
