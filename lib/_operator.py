"""What operator has of C in CPython, by the name of the module there."""

from operator import *
