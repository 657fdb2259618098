"""Mocks with special methods: MagicMock, NonCallableMagicMock."""

from unittest._mock_attributes import NonCallableMock
from unittest._mock_callable import Mock
from unittest._mock_recording import Base
from unittest._mock_special import limit_special

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


class MagicMixin(Base):
    """What mocks with special methods have."""

    def __init__(self, /, *args, **kw):
        super().__init__(*args, **kw)

    def _mock_limit_special(self):
        limit_special(self, self._mock_methods)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock with special methods: it can be indexed, iterated, compared, entered …"""
