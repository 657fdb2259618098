"""What locale has of C in CPython, by the name of the module there."""

from _locale_words import CONSTANTS, nl_langinfo
from locale import (CHAR_MAX, LC_ALL, LC_COLLATE, LC_CTYPE, LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_TIME, Error, getencoding,
                    localeconv, setlocale, strcoll, strxfrm)

globals().update(CONSTANTS)
