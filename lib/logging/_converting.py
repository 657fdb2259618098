"""Containers of logging.config that convert what they hold when it is asked for."""


class ConvertingMixin:
    """What the containers share: their configurator converts."""

    __module__ = "logging.config"

    def convert_with_key(self, key, value, replace=True):
        """The value converted; it replaces the old one."""
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            self._adopt(result, key)
        return result

    def convert(self, value):
        """The value converted."""
        result = self.configurator.convert(value)
        if value is not result:
            self._adopt(result, None)
        return result

    def _adopt(self, result, key):
        if isinstance(result, (ConvertingDict, ConvertingList, ConvertingTuple)):
            result.parent = self
            if key is not None:
                result.key = key


class ConvertingDict(dict, ConvertingMixin):
    """A dict that converts."""

    __module__ = "logging.config"

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        """The value, or the default."""
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        """Remove a key; gives its value, or the default."""
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list that converts."""

    __module__ = "logging.config"

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        """Remove an item; gives it."""
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple that converts."""

    __module__ = "logging.config"

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)
