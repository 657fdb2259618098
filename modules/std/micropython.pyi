"""What programs written for MicroPython import."""

def const(expr: object, /) -> object:
    """Mark an expression as constant; returns it."""
def native(function: object, /) -> object:
    """Accepted for compatibility; returns the function."""
def viper(function: object, /) -> object:
    """Accepted for compatibility; returns the function."""
def opt_level(level: int = 0, /) -> int:
    """Accepted for compatibility; there is only level 0."""
def mem_info(verbose: object = None, /) -> None:
    """Print how the heap is used."""
def schedule(function: object, argument: object, /) -> None:
    """Call function(argument) at once."""
def alloc_emergency_exception_buf(size: int, /) -> None:
    """Accepted for compatibility; raising MemoryError needs no memory."""
def kbd_intr(char: int, /) -> None:
    """The byte of the console that raises KeyboardInterrupt: usually 3, Ctrl-C; -1 for none, until the program ends."""
