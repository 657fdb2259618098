"""What queue has of C in CPython, by the name of the module there."""

from queue import Empty, SimpleQueue
