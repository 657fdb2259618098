"""What mocks remember of their calls, and where they tell it: to the mocks that they belong to."""

from _thread import RLock
from types import FunctionType
from unittest._mock_calls import _Call, _CallList
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def mock_of(value):
    """The mock that a value is, or that is behind a function made by create_autospec(); None for others."""
    if type(value) is FunctionType:  # isinstance() takes a mock with a function as spec for one
        value = vars(value).get("mock")
    return value if isinstance(value, Recording) and "_mock_new_parent" in value.__dict__ else None


def adopt(parent, value, name, attribute=True):
    """Record the calls of a mock without a name of its own in the mock whose attribute or result it becomes; gives the mock."""
    mock = mock_of(value)
    if mock is None or mock.__dict__["_mock_name"] or mock.__dict__["_mock_new_name"]:
        return mock
    above = parent
    while above is not None and above is not mock:
        above = above._mock_new_parent
    if above is None and mock._mock_new_parent is None:
        mock.__dict__.update(_mock_new_parent=parent, _mock_new_name=name)
        if attribute:
            mock.__dict__.update(_mock_parent=parent, _mock_name=name)
    return mock


def joined(above, path):
    """The path of what is at a path of the mock at the path above."""
    if not above:
        return path
    return f"{above}{path}" if path.startswith("()") else f"{above}.{path}"


def recorded(name):
    """An attribute that the function has if the mock is behind one."""
    own_name = f"_mock_{name}"

    def get(self):
        delegate = self.__dict__.get("_mock_delegate")
        return self.__dict__[own_name] if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self.__dict__.get("_mock_delegate")
        if delegate is None:
            self.__dict__[own_name] = value
        else:
            setattr(delegate, name, value)

    return property(get, set)


class Base:
    """What mocks of all kinds have in common."""

    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


class Recording(Base):
    """The calls of a mock; it tells them to its parent too.

    `_mock_new_parent` gets all calls in mock_calls; `_mock_parent` gets calls of attributes in method_calls, which those of
    results and special methods are not.
    """

    _lock = RLock()

    called = recorded("called")
    call_count = recorded("call_count")
    call_args = recorded("call_args")
    call_args_list = recorded("call_args_list")
    mock_calls = recorded("mock_calls")

    def _mock_forget_calls(self):
        self.called, self.call_count, self.call_args = False, 0, None
        self.call_args_list, self.mock_calls = _CallList(), _CallList()
        self.__dict__["method_calls"] = _CallList()

    def _mock_record(self, args, kwargs):
        with Recording._lock:
            self.called = True
            self.call_count += 1
            self.call_args = _Call((args, kwargs), two=True)
            self.call_args_list.append(self.call_args)
            self.mock_calls.append(_Call((args, kwargs)))
            self._mock_tell_parents(args, kwargs)

    def _mock_tell_parents(self, args, kwargs):
        path, parent, is_method = self._mock_new_name, self._mock_new_parent, self._mock_parent is not None
        while parent is not None:
            made = _Call((args, kwargs), path)
            if is_method:
                parent.method_calls.append(made)
                is_method = parent._mock_parent is not None
            parent.mock_calls.append(made)
            path, parent = joined(parent._mock_new_name, path), parent._mock_new_parent

    def _mock_full_path(self):
        """The names from the outermost mock to this one."""
        path, item = "", self
        while item._mock_new_parent is not None:
            path = joined(item._mock_new_name, path) if path else item._mock_new_name
            item = item._mock_new_parent
        root = item._mock_name or "mock"
        return joined(root, path) if path else root

    def _mock_short_name(self):
        return self._mock_name or "mock"
