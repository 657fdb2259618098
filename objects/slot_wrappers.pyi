"""Special methods of built-in types."""


@final
@abstract
@c_name("slot_wrapper")
class wrapper_descriptor(object):
    @property
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __objclass__(self): ...
    @property
    def __doc__(self): ...


@final
@abstract
@python_name("method-wrapper")
class method_wrapper(object):
    @property
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __self__(self): ...
    @property
    def __objclass__(self): ...
    @property
    def __doc__(self): ...
