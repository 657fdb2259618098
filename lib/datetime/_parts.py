"""What the classes of datetime share: read-only fields and the checks of arguments."""

from operator import index


class Field(property):
    # A field of a value that never changes. Slots save each a dict; property sets __doc__, so it has to be one of them.
    __slots__ = "message", "owner", "name", "__doc__"

    def __init__(self, get, message="attribute '{}' of '{}.{}' objects is not writable", doc=None):
        super().__init__(get, None, None, "")
        self.__doc__ = doc
        self.message = message

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __set__(self, instance, value):
        raise AttributeError(self.message.format(self.name, self.owner.__module__, self.owner.__name__))

    __delete__ = lambda self, instance: self.__set__(instance, None)


def shown_name(value):
    """The name of the value's class as its repr begins, and as messages have it."""
    cls = type(value)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


def argument_name(value):
    """The same for messages about an argument."""
    return "None" if value is None else shown_name(value)


def small_int(value):
    value = index(value)
    if not -(2**31) <= value < 2**31:
        raise OverflowError(f"Python int too large to convert to C {'int' if -(2**63) <= value < 2**63 else 'long'}" if value > 0 else "signed integer is less than minimum")
    return value


def missing(name, position):
    return TypeError(f"function missing required argument '{name}' (pos {position})")


def check_range(value, low, high, message):
    value = small_int(value)
    if not low <= value <= high:
        raise ValueError(message)
    return value


def check_text(value, function, position=1):
    if not isinstance(value, str):
        raise TypeError(f"{function}() argument {position} must be str, not {argument_name(value)}")
    return value


def merge(fields, names, changes):
    """The fields with those that replace() was told to change."""
    positional, named = changes
    if len(positional) > len(names):
        raise TypeError(f"replace() takes at most {len(names)} arguments ({len(positional)} given)")
    result = dict(zip(names, fields))
    result.update(zip(names, positional))
    for name in named:
        if name not in result:
            raise TypeError(f"'{name}' is an invalid keyword argument for replace()")
    result.update(named)
    return result
