"""int | str."""


@final
@abstract
@module("types")
class UnionType(object):
    """What int | str makes."""

    @property
    def __args__(self): ...
    @property
    def __parameters__(self): ...
    def __instancecheck__(self, instance, /): ...
    def __subclasscheck__(self, subclass, /): ...
