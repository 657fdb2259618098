"""What contextvars has of C in CPython, by the name of the module there."""

from contextvars import Context, ContextVar, Token, copy_context
