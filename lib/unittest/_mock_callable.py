"""Mocks that can be called: Mock, PropertyMock."""

from unittest._mock_attributes import NonCallableMock
from unittest._mock_recording import Base
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def is_error(value):
    """Whether a value is an exception or a class of exceptions."""
    return isinstance(value, BaseException) or (isinstance(value, type) and issubclass(value, BaseException))


class CallableMixin(Base):
    """What mocks have that can be called."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        _spec_state=None, _new_name="", _new_parent=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, return_value=return_value, **kwargs
        )
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        self._mock_begin_call(args, kwargs)
        return self._mock_outcome(args, kwargs)

    def _mock_begin_call(self, args, kwargs):
        if self._mock_fits is not None:
            self._mock_fits.bind(*args, **kwargs)
        self._mock_record(args, kwargs)

    def _mock_outcome(self, args, kwargs):
        """What the call returns; or raise what it shall."""
        result = self._mock_effect(args, kwargs)
        if result is not DEFAULT:
            return result
        wraps = self._mock_wraps
        if wraps is not None and self._mock_delegate is None and self._mock_return_value is DEFAULT:
            return wraps(*args, **kwargs)
        return self.return_value

    def _mock_effect(self, args, kwargs):
        """What the side effect gives; DEFAULT for the usual result."""
        effect = self.side_effect
        if effect is None:
            return DEFAULT
        if is_error(effect):
            raise effect
        if callable(effect):
            return effect(*args, **kwargs)
        result = next(effect)
        if is_error(result):
            raise result
        return result


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""


class PropertyMock(Mock):
    """A mock for a property of a class: reading calls it without, writing with an argument."""

    def _get_child_mock(self, /, **kwargs):
        from unittest.mock import MagicMock

        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
