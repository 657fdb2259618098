"""What datetime has of C in CPython, by the name of the module there."""

from datetime import *
from datetime import UTC
