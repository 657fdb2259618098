"""int | str."""


@final
@abstract
@module("types")
class UnionType(object):
    """What int | str makes."""

    @field
    def __args__(self): ...
    @property
    def __parameters__(self): ...
    @property
    def __module__(self): ...
