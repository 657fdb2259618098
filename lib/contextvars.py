"""Variables whose values belong to a context: each asyncio task has its own."""

from _abc import like_builtin
from _thread import _local

_MISSING = object()


def _refuse_subclass(cls):
    raise TypeError(f"type '_contextvars.{cls.__base__.__name__}' is not an acceptable base type")


def _refuse_pickle(self, protocol):
    raise TypeError(f"cannot pickle '_contextvars.{type(self).__name__}' object")


class Context:
    """A mapping from context variables to values, and the code that runs with it.

    The dict inside is never changed, only replaced, so that a copy costs one object.
    """

    __slots__ = ("_values", "_outer", "__weakref__")
    __module__ = "_contextvars"
    __init_subclass__ = classmethod(_refuse_subclass)
    __reduce_ex__ = _refuse_pickle
    __hash__ = None

    def __init__(self):
        self._values = {}
        self._outer = None

    def run(self, callable, *args, **kwargs):
        """Call a function in this context: what it sets stays here."""
        if self._outer is not None:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._outer = _here.context
        _here.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _here.context = self._outer
            self._outer = None

    def copy(self):
        """Another context with the same values."""
        copied = Context()
        copied._values = self._values
        return copied

    def __getitem__(self, var):
        return self._values[_checked(var)]

    def __contains__(self, var):
        return _checked(var) in self._values

    def get(self, var, default=None, /):
        """The value of a variable here, or the default."""
        return self._values.get(_checked(var), default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    def keys(self):
        """The variables that have a value here."""
        return self._values.keys()

    def values(self):
        """The values."""
        return self._values.values()

    def items(self):
        """Pairs of variable and value."""
        return self._values.items()


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")
    return var


class ContextVar:
    """A variable with a value of its own in each context."""

    __slots__ = ("_name", "_default", "__weakref__")
    __module__ = "_contextvars"
    __init_subclass__ = classmethod(_refuse_subclass)
    __reduce_ex__ = _refuse_pickle

    def __init__(self, name, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        """The name it was made with."""
        return self._name

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def get(self, default=_MISSING, /):
        """The value in the current context, else this default, else the variable's own; LookupError without either."""
        value = _here.context._values.get(self, _MISSING)
        if value is _MISSING:
            value = self._default if default is _MISSING else default
            if value is _MISSING:
                raise LookupError(self)
        return value

    def set(self, value, /):
        """Give it a value in the current context; the token returned can undo that."""
        context = _here.context
        token = Token._made(context, self, context._values.get(self, _MISSING))
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        """Give it back the value that it had before the set() that returned the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _here.context
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old is _MISSING:
            del values[self]
        else:
            values[self] = token._old
        context._values = values

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class _MissingType:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    """What ContextVar.set() returns, for ContextVar.reset()."""

    __slots__ = ("_context", "_var", "_old", "_used")
    __module__ = "_contextvars"
    __init_subclass__ = classmethod(_refuse_subclass)
    __reduce_ex__ = _refuse_pickle
    MISSING = _MissingType()
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @classmethod
    def _made(cls, context, var, old):
        self = object.__new__(cls)
        self._context, self._var, self._old, self._used = context, var, old, False
        return self

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    @property
    def var(self):
        """The variable."""
        return self._var

    @property
    def old_value(self):
        """The value before set(), or Token.MISSING."""
        return Token.MISSING if self._old is _MISSING else self._old

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"


class _State(_local):
    """The context that each thread is in."""

    def __init__(self):
        self.context = Context()


_here = _State()


def copy_context():
    """A copy of the current context."""
    return _here.context.copy()


like_builtin(Context, ContextVar, Token)
__all__ = ("Context", "ContextVar", "Token", "copy_context")
