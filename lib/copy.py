"""Shallow and deep copies of any object."""

from copyreg import dispatch_table

import _weakref


class Error(Exception):
    """An object cannot be copied."""


error = Error

_ATOMS = frozenset({
    int, float, bool, complex, str, bytes, type, range, property,
    type(None), type(...), type(NotImplemented), type(lambda: 0), type(len), type((lambda: 0).__code__),
    _weakref.ref,
})


def copy(x):
    """A shallow copy: a new object of the same type that holds the same items."""
    cls = type(x)
    if cls in _ATOMS or isinstance(x, type) or cls in (tuple, frozenset, slice):
        return x
    if cls in (list, dict, set, bytearray):
        return cls.copy(x)
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    reduced = _reduce(x, cls)
    return x if isinstance(reduced, str) else _rebuild(x, reduced, None)


def deepcopy(x, memo=None, _nil=[]):
    """A copy whose items are copied as well, recursively.

    memo maps the id of what was copied to its copy, so that shared and recursive structures stay so.
    """
    if memo is None:
        memo = {}
    found = memo.get(id(x), _nil)
    if found is not _nil:
        return found
    cls = type(x)
    if cls in _ATOMS or isinstance(x, type):
        return x
    copier = _DEEP.get(cls)
    if copier is not None:
        result = copier(x, memo)
    elif getattr(x, "__deepcopy__", None) is not None:
        result = x.__deepcopy__(memo)
    else:
        reduced = _reduce(x, cls)
        result = x if isinstance(reduced, str) else _rebuild(x, reduced, memo)
    if result is not x:
        memo[id(x)] = result
        memo.setdefault(id(memo), []).append(x)  # its id must stay taken while memo knows it
    return result


def _reduce(x, cls):
    """What the pickle protocol says x is made of."""
    function = dispatch_table.get(cls)
    if function is not None:
        return function(x)
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(4)
    reduce = getattr(x, "__reduce__", None)
    if reduce is not None:
        return reduce()
    raise Error(f"un(deep)copyable object of type {cls}")


def _rebuild(x, reduced, memo):
    """The object that a reduce value describes; deep if there is a memo."""

    def part(value):
        return value if memo is None else deepcopy(value, memo)

    function, arguments, state, items, pairs = (*reduced, None, None, None)[:5]
    result = function(*(part(argument) for argument in arguments))
    if memo is not None:
        memo[id(x)] = result
    if state is not None:
        _set_state(result, part(state))
    if items is not None:
        for item in items:
            result.append(part(item))
    if pairs is not None:
        for key, value in pairs:
            result[part(key)] = part(value)
    return result


def _set_state(result, state):
    if hasattr(result, "__setstate__"):
        result.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        result.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(result, name, value)


# Deep copies of containers --------------------------------------------------------------------------------------------


def _deep_list(x, memo):
    result = memo[id(x)] = []
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:  # the tuple contains itself through one of its items
        return memo[id(x)]
    unchanged = all(old is new for old, new in zip(x, items))
    return x if unchanged else tuple(items)


def _deep_dict(x, memo):
    result = memo[id(x)] = {}
    for key, value in x.items():
        result[deepcopy(key, memo)] = deepcopy(value, memo)
    return result


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, type(copy.__get__(0)): _deep_method}

__all__ = ["Error", "copy", "deepcopy"]
