"""Objects that stand for others in tests and remember how they were used."""

from unittest._mock_async import AsyncMagicMixin, AsyncMock, AsyncMockMixin
from unittest._mock_attributes import NonCallableMock
from unittest._mock_callable import CallableMixin, Mock, PropertyMock
from unittest._mock_calls import _Call, _CallList, call
from unittest._mock_magic import MagicMixin, MagicMock, NonCallableMagicMock
from unittest._mock_recording import Base
from unittest._mock_specs import InvalidSpecError
from unittest._mock_values import _ANY, ANY, DEFAULT, _Sentinel, _SentinelObject, sentinel
from unittest._patching import _patch, _patch_dict, patch

__unittest = True

FILTER_DIR = True

# What costs memory only when it is used.
_LATER = {"create_autospec": "_mock_autospec", "mock_open": "_mock_open", "seal": "_mock_open"}


def __getattr__(name):
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = __import__(f"unittest.{_LATER[name]}", None, None, (name,))
    found = globals()[name] = getattr(home, name)
    return found


def __dir__():
    return sorted({*globals(), *_LATER})


__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
    "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)  # fmt: skip
