"""The exceptions of module pickle."""


class PickleError(Exception):
    """Base class of what pickling and unpickling raise."""


class PicklingError(PickleError):
    """An object cannot be pickled."""


class UnpicklingError(PickleError):
    """A pickle cannot be read."""


for _error in PickleError, PicklingError, UnpicklingError:
    _error.__module__ = "_pickle"
