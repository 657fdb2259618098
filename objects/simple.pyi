"""None, NotImplemented and Ellipsis."""


@final
class NoneType(object):
    def __new__(cls, *args, **kwargs): ...


@final
class NotImplementedType(object):
    def __new__(cls, *args, **kwargs): ...
    def __reduce__(self, /): ...


@final
class ellipsis(object):
    def __new__(cls, *args, **kwargs): ...
    def __reduce__(self, /): ...
