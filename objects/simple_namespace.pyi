"""types.SimpleNamespace."""


@module("types")
class SimpleNamespace(object):
    """An object whose attributes are the keywords it is made with."""

    __new__ = list.__new__
    def __init__(self, /, *args, **kwargs): ...
    __hash__ = None
    def __reduce__(self, /): ...
    @field
    def __dict__(self): ...
