"""Objects of unittest.mock that stand for something: sentinel, DEFAULT, ANY."""

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


class _Sentinel:
    """sentinel.NAME is an object of its own for each name."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


class _SentinelObject:
    """One of the objects of sentinel; it stays the same one when it is copied or pickled."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
ANY = _ANY()
