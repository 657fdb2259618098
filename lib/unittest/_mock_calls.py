"""The calls of unittest.mock: those that were made and those that are expected."""

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def _parts(value):
    """Name, arguments and keywords of a tuple that stands for a call; each may be left out. None if it is no such tuple."""
    name, rest = (value[0], value[1:]) if value and isinstance(value[0], str) else ("", value)
    if len(rest) > 2:
        return None
    if len(rest) == 2:
        return name, *rest
    if not rest:
        return name, (), {}
    return (name, (), rest[0]) if isinstance(rest[0], dict) else (name, rest[0], {})


class _Call(tuple):
    """call(1, a=2): a call that is expected or was made; a tuple (name, args, kwargs), or (args, kwargs) if it is two."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value) or ("", (), {})
        name = found or name
        self = tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))
        self._mock_name, self._mock_parent = name, parent
        self._mock_from_kall = from_kall  # False: only the name of what may be called
        self._before = ()  # the calls that made what this one is made on
        return self

    args = property(lambda self: self[-2], None, None, "The arguments by position.")
    kwargs = property(lambda self: self[-1], None, None, "The arguments by name.")

    def _full(self):
        return self._mock_name + "()" if self._mock_parent is not None else self._mock_name

    def __call__(self, /, *args, **kwargs):
        made = _Call((args, kwargs), self._full(), self)
        made._before = self._chain()
        return made

    def _chain(self):
        return self._before if self._mock_parent is None else (*self._before, self)

    def call_list(self):
        """The calls that stand one behind the other in this one."""
        return _CallList(self._chain())

    def __getattr__(self, name):
        if name in _NO_CALLS:
            raise AttributeError(name)
        before = self._full()
        made = _Call(name=f"{before}.{name}" if before else name, from_kall=False)
        made._before = self._chain()
        return made

    def __getattribute__(self, name):
        if name in _NAMES_OF_TUPLE:  # call.count(), call.__getitem__(): names of calls, too
            raise AttributeError(name)
        return tuple.__getattribute__(self, name)

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        if not isinstance(other, tuple) or length > 3:
            return False
        parts = _parts(other)
        if parts is None:
            return False
        name, args, kwargs = parts
        before = getattr(other, "_before", ())
        if self._mock_name and self._mock_name != name or self._before and before and self._before != before:
            return False
        return (args, kwargs) == (self[-2], self[-1])

    __ne__ = object.__ne__  # not that of tuple
    __hash__ = None

    def _get_call_arguments(self):
        return self[-2], self[-1]

    def __repr__(self):
        name = self._mock_name
        if not self._mock_from_kall:
            return "call" + name if name.startswith("()") else name or "call"
        dot = "." if name and not name.startswith("()") else ""
        return f"call{dot}{name}{arguments_text(*self._get_call_arguments())}"


# What copy and pickle ask for.
_NO_CALLS = ("__copy__", "__deepcopy__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__")
_NAMES_OF_TUPLE = frozenset(vars(tuple))


def arguments_text(args, kwargs):
    """Arguments as they stand in a call."""
    return f"({', '.join([*map(repr, args), *(f'{name}={value!r}' for name, value in kwargs.items())])})"


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in their order; a list is in it if it stands there in one piece."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[at : at + len(value)] == value for at in range(len(self) - len(value) + 1))

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))
