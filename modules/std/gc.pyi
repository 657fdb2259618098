"""The garbage collector."""

def collect(generation: int = 2) -> int:
    """Collect now, always everything. Returns the number of objects freed. Each function in gc.callbacks is called with
    ("start", info) before and ("stop", info) after it; not so for collections that happen when memory is short."""
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
def _totals() -> tuple:
    """(collections since the start, objects that collect() has freed)"""
def __getattr__(name: str, /) -> object:
    """Parts that are Python: set_threshold, get_stats, garbage, …"""
def is_tracked(obj: object, /) -> bool:
    """Whether the object is in the heap."""

callbacks: object
