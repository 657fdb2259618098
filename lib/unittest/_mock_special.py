"""Special methods of mocks: which there are, what they do by default, how they get to the class of one mock."""

from unittest._mock_recording import Recording, adopt
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here

_RESULTS = {
    "__len__": 0, "__contains__": False, "__bool__": True, "__int__": 1, "__float__": 1.0, "__complex__": 1j, "__index__": 1,
    "__exit__": False, "__aexit__": False,
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
}  # fmt: skip
_MADE = (
    *_RESULTS, "__str__", "__hash__", "__sizeof__", "__eq__", "__ne__", "__iter__", "__fspath__",
    "__getitem__", "__setitem__", "__delitem__", "__enter__", "__aenter__", "__aiter__", "__anext__", "__neg__", "__pos__",
    "__abs__", "__invert__", "__round__", "__trunc__", "__floor__", "__ceil__", "__next__",
    "__add__", "__iadd__", "__radd__", "__sub__", "__isub__", "__rsub__", "__mul__", "__imul__", "__rmul__", "__matmul__",
    "__imatmul__", "__rmatmul__", "__truediv__", "__itruediv__", "__rtruediv__", "__floordiv__", "__ifloordiv__",
    "__rfloordiv__", "__mod__", "__imod__", "__rmod__", "__divmod__", "__rdivmod__", "__lshift__", "__ilshift__",
    "__rlshift__", "__rshift__", "__irshift__", "__rrshift__", "__and__", "__iand__", "__rand__", "__xor__", "__ixor__",
    "__rxor__", "__or__", "__ior__", "__ror__", "__pow__", "__ipow__", "__rpow__",
)  # fmt: skip
# A MagicMock makes those above of itself; these can be set.
_SETTABLE = (
    "__repr__", "__format__", "__dir__", "__reversed__", "__missing__", "__subclasses__", "__get__", "__set__", "__delete__",
    "__reduce__", "__reduce_ex__", "__getinitargs__", "__getnewargs__", "__getstate__", "__setstate__", "__getformat__",
)  # fmt: skip
ASYNC_METHODS = "__aenter__", "__aexit__", "__anext__"
UNSUPPORTED = (
    "__init__", "__new__", "__del__", "__getattr__", "__setattr__", "__prepare__", "__instancecheck__", "__subclasscheck__",
)  # fmt: skip


def is_special(name):
    """Whether an attribute is a special method that mocks support."""
    return name.startswith("__") and (_is_made(name) or name in _SETTABLE)


def _is_made(name):
    return isinstance(vars(MadeMethods).get(name), _MadeMethod)


class _GivenMethod:
    """A special method of a mock that is another mock."""

    def __init__(self, value):
        self.value = value

    def __get__(self, mock, owner=None):
        return self.value


async def _async_items(items):
    for item in items:
        yield item


class _MadeMethod:
    """A special method of a MagicMock, which becomes a mock when it is first used."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, owner=None):
        if mock is None:
            return self
        children = mock._mock_children
        if self.name not in children:
            children[self.name] = made = mock._get_child_mock(name=self.name, _new_name=self.name, _new_parent=mock)
            _set_default(made, self.name, mock)
        return children[self.name]


def _set_default(made, name, mock):
    """Let the made special method do what it does by default."""
    if name in _RESULTS:
        made.return_value = _RESULTS[name]
    elif name in ("__str__", "__hash__", "__sizeof__"):
        made.return_value = getattr(object, name)(mock)
    elif name == "__fspath__":
        made.return_value = f"{type(mock).__name__}/{mock._mock_full_path()}/{id(mock)}"
    elif name in _EFFECTS:
        made.side_effect = _EFFECTS[name](made, mock)


def _result_or(made, default):
    return default if made._mock_return_value is DEFAULT else DEFAULT


def _items(made, default):
    return default if made._mock_return_value is DEFAULT else made._mock_return_value


# These look at each call whether another result was set.
_EFFECTS = {
    "__eq__": lambda made, mock: lambda other: _result_or(made, mock is other or NotImplemented),
    "__ne__": lambda made, mock: lambda other: _result_or(made, mock is not other and NotImplemented),
    "__iter__": lambda made, mock: lambda: iter(_items(made, [])),
    "__aiter__": lambda made, mock: lambda: _async_items(_items(made, ())),
}


class MadeMethods:
    """The special methods of a mock; a base of the class of each that has them all."""


for _name in _MADE:
    setattr(MadeMethods, _name, _MadeMethod(_name))


def own_class(kind, bases, **names):
    """The class of one mock, which its special methods are set on."""
    return type(kind.__name__, bases, {"__doc__": kind.__doc__, "__module__": kind.__module__, "_mock_kind": kind, **names})


def set_special(mock, name, value):
    """Special methods are looked up on the class, and each mock has a class of its own."""
    if isinstance(value, Recording):
        adopt(mock, value, name, attribute=False)
        mock._mock_children[name] = value
        value = _GivenMethod(value)
    setattr(type(mock), name, value)


def delete_special(mock, name):
    """Leave the mock with what every object has, or nothing."""
    kind = type(mock)
    if name in vars(kind):
        delattr(kind, name)
    if MadeMethods in kind.__mro__:
        limit_special(mock, [other for other in _MADE if other != name])


def limit_special(mock, names):
    """Give a mock another class of its own, which has no other special methods than these made ones."""
    kind, not_copied = type(mock), ("__dict__", "__weakref__", "__module__", "__doc__", "_mock_kind")
    own = {name: value for name, value in vars(kind).items() if name not in not_copied and not isinstance(value, _MadeMethod)}
    own.update((name, vars(MadeMethods)[name]) for name in names if _is_made(name) and name not in own)
    bases = tuple(base for base in kind.__bases__ if base is not MadeMethods)
    object.__dict__["__class__"].__set__(mock, own_class(kind._mock_kind, bases, **own))
