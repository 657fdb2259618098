"""The classes of module io by the name that they tell as their module."""

import io
from io import *
from io import text_encoding

_IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase = io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase
