"""Writing JSON, under the name that many programs import it by."""

from json import JSONEncoder

__all__ = ["JSONEncoder"]
