"""super."""


class super(object):
    """super(): the attributes of the classes that follow in the method resolution order.

    super(type, object_or_type) and super(type) are the explicit forms.
    """

    __new__ = list.__new__
    def __init__(self, type=..., object=..., /): ...
    @field
    def __thisclass__(self): ...
    @field
    def __self__(self): ...
    @field
    def __self_class__(self): ...
