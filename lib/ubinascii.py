"""The module binascii under the name that older programs and clients of boards use."""

from binascii import *
