"""None, NotImplemented and Ellipsis."""


@final
class NoneType(object):
    def __new__(cls): ...


@final
class NotImplementedType(object):
    def __new__(cls): ...


@final
class ellipsis(object):
    def __new__(cls): ...
