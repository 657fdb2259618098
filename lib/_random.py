"""What random has of C in CPython, by the name of the module there."""

from random import Random
