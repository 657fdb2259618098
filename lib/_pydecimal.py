"""The module decimal by the name of CPython's version in Python."""

from decimal import *
from decimal import ConversionSyntax, DecimalException, DivisionImpossible, DivisionUndefined, InvalidContext, __version__
