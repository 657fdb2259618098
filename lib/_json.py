"""What json has of C in CPython, by the name of the module there."""

from json.decoder import scanstring
from json.encoder import c_make_encoder as make_encoder
from json.encoder import encode_basestring, encode_basestring_ascii
from json.scanner import c_make_scanner as make_scanner
