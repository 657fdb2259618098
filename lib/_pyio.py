"""Module io, for programs that ask for a version of it in Python: there is one only."""

from io import *
from io import text_encoding
