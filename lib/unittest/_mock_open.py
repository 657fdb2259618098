"""mock_open(): a mock of open(); seal(): an end of attributes that are made."""

from unittest._mock_magic import MagicMock
from unittest._mock_recording import mock_of
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def mock_open(mock=None, read_data=""):
    """A mock of open() whose files hold read_data."""
    import io

    mock = MagicMock(name="open", spec=dir(open)) if mock is None else mock
    handle = MagicMock(spec=sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)}))
    source = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    data = source(read_data)

    def reader(name):
        method = getattr(handle, name)
        method.return_value = None
        method.side_effect = lambda *args: getattr(data, name)(*args) if method.return_value is None else method.return_value

    def lines():
        while line := handle.readline():
            yield line

    def following():
        line = handle.readline()
        if not line:
            raise StopIteration
        return line

    def reset_data(*args, **kwargs):
        nonlocal data
        data = source(read_data)
        return DEFAULT

    for name in ("read", "readline", "readlines"):
        reader(name)
    handle.__iter__.side_effect, handle.__next__.side_effect = lines, following
    handle.__enter__.return_value = handle
    handle.__exit__.return_value = False
    handle.write.return_value = None
    mock.side_effect, mock.return_value = reset_data, handle
    return mock


def seal(mock):
    """No more attributes may be made."""
    sealed = mock_of(mock)
    if sealed is None:
        raise TypeError(f"only mocks can be sealed, not {mock!r}")
    sealed.__dict__["_mock_sealed"] = True
    for child in sealed._mock_children.values():
        child = mock_of(child)
        if child is not None and child._mock_new_parent is sealed:
            seal(child)
