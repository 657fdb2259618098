"""What struct has of C in CPython, by the name of the module there."""

from struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from
