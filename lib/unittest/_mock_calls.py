"""The calls of unittest.mock: those that were made and those that are expected."""

__unittest = True


def _parts(value):
    """Name, arguments and keywords of a tuple that stands for a call; each may be left out."""
    name, args, kwargs = "", (), {}
    for part in value:
        if isinstance(part, str):
            name = part
        elif isinstance(part, tuple):
            args = part
        elif isinstance(part, dict):
            kwargs = part
        else:
            return None
    return name, args, kwargs


class _Call(tuple):
    """call(1, a=2): a call that is expected or was made; a tuple (name, args, kwargs), or (args, kwargs) if it is two."""

    __module__ = "unittest.mock"

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value) or ("", (), {})
        name = found or name
        self = tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))
        self._name, self._args, self._kwargs, self._parent = name, args, kwargs, parent
        self._made = from_kall  # False: only the name of what may be called
        self._before = ()  # the calls that made what this one is made on
        return self

    args = property(lambda self: self._args)
    kwargs = property(lambda self: self._kwargs)

    def _full(self):
        return self._name + "()" if self._parent is not None else self._name

    def __call__(self, /, *args, **kwargs):
        made = _Call((args, kwargs), self._full(), self)
        made._before = self._chain()
        return made

    def _chain(self):
        return self._before if self._parent is None else (*self._before, self)

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
        if self._name and self._name != name:
            return False
        return (args, kwargs) == (self._args, self._kwargs)

    __hash__ = None

    def _get_call_arguments(self):
        return self._args, self._kwargs

    def __repr__(self):
        if not self._made:
            return "call" + self._name if self._name.startswith("()") else self._name or "call"
        name = f".{self._name}" if self._name and not self._name.startswith("()") else self._name
        return f"call{name}{_arguments_text(self._args, self._kwargs)}"


# What copy and pickle ask for.
_NO_CALLS = ("__copy__", "__deepcopy__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__")
_NAMES_OF_TUPLE = frozenset(vars(tuple))


def _arguments_text(args, kwargs):
    return f"({', '.join([*map(repr, args), *(f'{name}={value!r}' for name, value in kwargs.items())])})"


call = _Call(from_kall=False)


class _CallList(list):
    __module__ = "unittest.mock"

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[at : at + len(value)] == value for at in range(len(self) - len(value) + 1))

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))
