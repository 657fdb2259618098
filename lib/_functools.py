"""What functools has of C in CPython, by the name of the module there."""

from functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
