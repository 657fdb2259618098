"""os.environ: a dict of the environment that takes only text."""

from os import _environment


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value


class _Environ(dict):
    def __getitem__(self, key):
        return super().__getitem__(_text(key))

    def __setitem__(self, key, value):
        if not _text(key):
            raise OSError(22, "Invalid argument")
        if "=" in key:
            raise ValueError("illegal environment variable name")
        super().__setitem__(key, _text(value))

    def __delitem__(self, key):
        super().__delitem__(_text(key))

    def __contains__(self, key):
        return super().__contains__(_text(key))

    def get(self, key, default=None):
        return super().get(_text(key), default)

    def setdefault(self, key, value):
        return super().setdefault(_text(key), _text(value))

    def update(self, other=(), /, **variables):
        for key, value in dict(other, **variables).items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f"environ({super().__repr__()})"


environ = _Environ(_environment())
