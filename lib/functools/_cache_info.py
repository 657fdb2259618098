"""What cache_info() gives."""

from collections import namedtuple

_CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize", module="functools")
