"""Walks over the heap, for module gc. Only objects of kinds that programs know are told."""

def objects() -> list:
    """All objects that hold others, after a collection."""

def referrers(targets: tuple, /) -> list:
    """The objects that refer to one of the targets."""

def referents(obj: object, /) -> list:
    """What an object refers to."""
