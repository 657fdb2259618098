"""Functions and attributes written in C."""


@final
@abstract
@c_name("native_function")
class builtin_function_or_method(object):
    def __reduce__(self, /): ...
    @property
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __doc__(self): ...
    @field
    def __module__(self): ...
    @property
    def __self__(self): ...
    @property
    def __text_signature__(self): ...


@final
@abstract
@c_name("native_bound_method")
@python_name("builtin_function_or_method")
class builtin_method(builtin_function_or_method):
    pass


@final
@abstract
@c_name("native_method")
class method_descriptor(object):
    def __reduce__(self, /): ...
    @field
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __doc__(self): ...
    @field
    def __objclass__(self): ...
    @property
    def __text_signature__(self): ...


@final
@abstract
@c_name("native_property")
class getset_descriptor(object):
    @field
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __doc__(self): ...
    @field
    def __objclass__(self): ...


@final
@abstract
@c_name("native_field")
@python_name("member_descriptor")
class field_descriptor(getset_descriptor):
    pass


@final
@abstract
@c_name("native_classmethod")
class classmethod_descriptor(object):
    @field
    def __name__(self): ...
    @property
    def __qualname__(self): ...
    @property
    def __doc__(self): ...
    @field
    def __objclass__(self): ...
    @property
    def __text_signature__(self): ...


@final
@abstract
@c_name("native_staticmethod")
class staticmethod_descriptor(object):
    @property
    def __func__(self): ...
    @property
    def __name__(self): ...
    @property
    def __doc__(self): ...
