"""patch.dict(): dicts that have other items for a while; and what patches of all kinds share."""

from _dotted_name import object_at
from functools import wraps

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here

started = []


def object_named(name):
    """The object at a dotted name; what is neither there nor a submodule is said to be no attribute."""
    try:
        return object_at(name)
    except ModuleNotFoundError as error:
        if isinstance(error.__context__, AttributeError):
            raise error.__context__ from None
        raise


def _is_coroutine_function(item):
    from inspect import iscoroutinefunction

    return iscoroutinefunction(item)


def decorated_tests(patcher, cls):
    """Decorate the methods of a class whose names begin as those of tests do."""
    from unittest.mock import patch

    for name in dir(cls):
        if name.startswith(patch.TEST_PREFIX) and callable(getattr(cls, name)):
            setattr(cls, name, patcher.copy()(getattr(cls, name)))
    return cls


class _Active:
    """What start() and stop() share."""

    def start(self):
        """Begin; stop() ends it."""
        result = self.__enter__()
        started.append(self)
        return result

    def stop(self):
        """End what start() began."""
        if self not in started:
            return None
        started.remove(self)
        return self.__exit__(None, None, None)


class _patch_dict(_Active):
    """Changes a dict or what behaves like one, and restores it."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values), clear
        self.values.update(kwargs)
        self._original = None

    def copy(self):
        """Another patch of the same."""
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, func):
        if isinstance(func, type):
            return decorated_tests(self, func)
        if _is_coroutine_function(func):

            @wraps(func)
            async def patched(*args, **kwargs):
                with self:
                    return await func(*args, **kwargs)
        else:

            @wraps(func)
            def patched(*args, **kwargs):
                with self:
                    return func(*args, **kwargs)

        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = object_named(self.in_dict)
        found = self.in_dict
        try:
            self._original = found.copy()
        except AttributeError:
            self._original = {key: found[key] for key in found}
        if self.clear:
            _clear(found)
        _update(found, self.values)
        return found

    def __exit__(self, *exc_info):
        if self._original is not None:
            _clear(self.in_dict)
            _update(self.in_dict, self._original)
            self._original = None
        return False


def _update(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


def _clear(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]
