"""Memory that keeps its contents without power."""

@abstract
class ByteArray:
    """The bytes of microcontroller.nvm; can be read and set by index and slice, but not resized."""
