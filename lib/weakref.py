"""References that do not keep objects alive, and containers of such references."""

from _weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref
from _weakref import _remove_dead_weakref
from _weakrefset import WeakSet
from collections.abc import Mapping, MutableMapping, MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

MutableSet.register(WeakSet)
ProxyTypes = (ProxyType, CallableProxyType)
_ABSENT = object()


class WeakMethod(ref):
    """A reference to a bound method: dead as soon as its object or its function is."""

    __slots__ = "_function", "_kind", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            target, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        own = None  # a weak reference to the new object: its callbacks must not keep it alive

        def died(_):
            method = own()
            if method is not None and method._alive:
                method._alive = False
                if callback is not None:
                    callback(method)

        self = ref.__new__(cls, target, died)
        self._function = ref(function, died)
        self._kind = type(meth)
        self._alive = True
        own = ref(self)
        return self

    def __call__(self):
        target, function = super().__call__(), self._function()
        return None if target is None or function is None else self._kind(function, target)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not (self._alive and other._alive):
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference that knows the key under which it is stored."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


def _pairs(source):
    if isinstance(source, Mapping) or hasattr(source, "items"):
        return source.items()
    if hasattr(source, "keys"):
        return [(key, source[key]) for key in source.keys()]
    return dict(source).items()


class _WeakDictionary(MutableMapping):
    """What both dictionaries share. Iteration goes over a copy of the entries, since any of them may vanish."""

    def update(self, other=None, /, **kwargs):
        for key, value in () if other is None else _pairs(other):
            self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __len__(self):
        return sum(1 for _ in self.items())

    def __iter__(self):
        return (key for key, _ in self.items())

    keys = __iter__

    def values(self):
        return (value for _, value in self.items())

    def copy(self):
        new = type(self)()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            self._copy_entry(new, key, value, lambda part: deepcopy(part, memo))
        return new

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakDictionary):
    """A mapping whose entries vanish when their values do."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        own = ref(self)

        def remove(reference):
            mapping = own()
            if mapping is not None:
                _remove_dead_weakref(mapping.data, reference.key)

        self._remove = remove
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return self.get(key) is not None

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def pop(self, key, default=_ABSENT):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is None:
            if default is _ABSENT:
                raise KeyError(key)
            return default
        return value

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def valuerefs(self):
        """A list of the references; some may be dead."""
        return list(self.data.values())

    itervaluerefs = valuerefs

    @staticmethod
    def _copy_entry(new, key, value, copy):
        new[copy(key)] = value


class WeakKeyDictionary(_WeakDictionary):
    """A mapping whose entries vanish when their keys do."""

    def __init__(self, dict=None):
        self.data = {}
        own = ref(self)

        def remove(reference):
            mapping = own()
            if mapping is not None:
                mapping.data.pop(reference, None)

        self._remove = remove
        self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def keyrefs(self):
        """A list of the references; some may be dead."""
        return list(self.data)

    @staticmethod
    def _copy_entry(new, key, value, copy):
        new[key] = copy(value)


class finalize:
    """Calls func(*args, **kwargs) once: when obj dies, when it is called, or when the program ends if `atexit` is true."""

    __slots__ = ()
    _pending = {}  # finalize object: [reference, func, args, kwargs, atexit], in the order of making
    _at_end = False

    def __init__(self, obj, func, /, *args, **kwargs):
        self._pending[self] = [ref(obj, lambda _: self()), func, args, kwargs, True]
        if not finalize._at_end:
            import atexit
            atexit.register(finalize._finish)
            finalize._at_end = True

    def __call__(self, _=None):
        """Call the function unless that has been done or it was detached; its result, else None."""
        entry = self._pending.pop(self, None)
        if entry is not None:
            return entry[1](*entry[2], **entry[3])

    def _live_entry(self):
        """(object, func, args, kwargs), else None."""
        entry = self._pending.get(self)
        target = None if entry is None else entry[0]()
        return None if target is None else (target, *entry[1:4])

    def peek(self):
        """(obj, func, args, kwargs) while the object is alive and the function not called."""
        return self._live_entry()

    def detach(self):
        """The same as peek(); the function will not be called."""
        found = self._live_entry()
        if found is not None:
            del self._pending[self]
        return found

    @property
    def alive(self):
        """Whether the function is still to be called."""
        return self in self._pending

    @property
    def atexit(self):
        """Whether the end of the program calls it."""
        entry = self._pending.get(self)
        return entry is not None and entry[4]

    @atexit.setter
    def atexit(self, value):
        entry = self._pending.get(self)
        if entry is not None:
            entry[4] = bool(value)

    def __repr__(self):
        target = self._live_entry()
        state = "dead" if target is None else f"for {type(target[0]).__qualname__!r} at {id(target[0]):#x}"
        return f"<{type(self).__name__} object at {id(self):#x}; {state}>"

    @classmethod
    def _finish(cls):
        """The end of the program: newest first; a failing function is reported and does not stop the others."""
        import sys
        while waiting := [key for key, entry in cls._pending.items() if entry[4]]:
            try:
                waiting[-1]()
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
        cls._pending.clear()
