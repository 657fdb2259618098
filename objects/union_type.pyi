"""int | str."""


@final
@abstract
class UnionType(object):
    """Represent a PEP 604 union type

    E.g. for int | str"""

    @property
    def __args__(self): ...
    @property
    def __parameters__(self): ...
    def __instancecheck__(self, instance, /): ...
    def __subclasscheck__(self, subclass, /): ...
