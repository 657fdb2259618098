"""File systems, under the name that MicroPython has for them."""

from storage import mount, umount

__all__ = ["mount", "umount"]
