"""What decimal has of C in CPython, by the name of the module there."""

from decimal import *
from decimal import ConversionSyntax, DecimalException, DivisionImpossible, DivisionUndefined, InvalidContext, __version__
