"""Names of asyncio.futures for those who write futures of their own."""

from asyncio.futures import _CANCELLED, _FINISHED, _PENDING, isfuture

__all__ = ()
