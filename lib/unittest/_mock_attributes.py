"""NonCallableMock: attributes that are made when they are first used, limited by what a spec has."""

from unittest._mock_assertions import Assertions
from unittest._mock_recording import Base, adopt, joined, mock_of
from unittest._mock_special import ASYNC_METHODS, UNSUPPORTED, MadeMethods, delete_special, is_special, own_class, set_special
from unittest._mock_specs import InvalidSpecError, call_signature, class_of_spec, has_async, is_async, is_list_of_names, names_of_spec
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here

_DELETED = object()
_ASSERTIONS = ("called", "not_called", "called_with", "called_once", "called_once_with", "any_call", "has_calls")


def _is_misspelt(name):
    """Whether somebody who uses the name rather meant an assertion."""
    return name in _ASSERTIONS or name.startswith(("assert", "assret", "asert", "aseert", "assrt"))


def _classes():
    from unittest import mock

    return mock


class NonCallableMock(Assertions, Base):
    """A mock that cannot be called. Attributes are made when they are first used, as mocks too."""

    def __new__(cls, /, spec=None, *args, spec_set=None, **kwargs):
        mock, cls = _classes(), vars(cls).get("_mock_kind", cls)  # copy and pickle know the class of a single mock
        bases = (cls,)
        if issubclass(cls, mock.CallableMixin) and not issubclass(cls, mock.AsyncMockMixin) and is_async(spec_set if spec is None else spec):
            bases = (mock.AsyncMockMixin, cls)
        if issubclass(cls, mock.MagicMixin):
            bases = (MadeMethods, *bases)
        return object.__new__(own_class(cls, bases))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):  # fmt: skip
        self.__dict__.update(
            _mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_new_parent=parent if _new_parent is None else _new_parent,
            _mock_children={}, _mock_wraps=wraps, _mock_unsafe=unsafe, _mock_sealed=False, _mock_delegate=None, _mock_fits=None,
            _mock_return_value=kwargs.pop("return_value", DEFAULT), _mock_side_effect=None,
        )  # fmt: skip
        strict = spec_set is not None
        self._mock_add_spec(spec_set if strict else spec, strict, _spec_as_instance, _eat_self)
        self._mock_forget_calls()
        self.configure_mock(**kwargs)

    # Specs

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of another object."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        self.__dict__.update(
            _mock_methods=names_of_spec(spec), _mock_spec=None if is_list_of_names(spec) else spec,
            _spec_class=class_of_spec(spec), _spec_set=spec_set, _mock_spec_reading=(_spec_as_instance, _eat_self),
        )  # fmt: skip
        self.__dict__.pop("_spec_signature", None)
        if spec is not None:
            self._mock_limit_special()

    def _mock_limit_special(self):
        """Leave the special methods that the spec has; what only other mocks have."""

    def _mock_signature(self):
        """The signature of what the mock stands for, found when it is first asked for; None if it is not known."""
        own = self.__dict__
        if "_spec_signature" not in own:
            own["_spec_signature"] = own["_mock_fits"] or call_signature(own["_mock_spec"], *own["_mock_spec_reading"])
        return own["_spec_signature"]

    @property
    def __class__(self):
        spec = self.__dict__.get("_spec_class")
        return type(self) if spec is None else spec

    @__class__.setter
    def __class__(self, value):
        self.__dict__["_spec_class"] = value

    # Results

    @property
    def return_value(self):
        """What a call returns; a mock unless it is set."""
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None:
            return delegate.return_value
        if self._mock_return_value is DEFAULT:
            self.__dict__["_mock_return_value"] = self._get_child_mock(_new_parent=self, _new_name="()")
        return self._mock_return_value

    @return_value.setter
    def return_value(self, value):
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None:
            delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            adopt(self, value, "()", attribute=False)

    @property
    def side_effect(self):
        """A function to call, an exception to raise or an iterable of results; None for none."""
        delegate = self.__dict__["_mock_delegate"]
        if delegate is None:
            return self._mock_side_effect
        delegate.side_effect = _as_effect(delegate.side_effect)
        return delegate.side_effect

    @side_effect.setter
    def side_effect(self, value):
        delegate = self.__dict__["_mock_delegate"]
        if delegate is None:
            self.__dict__["_mock_side_effect"] = _as_effect(value)
        else:
            delegate.side_effect = value

    # Attributes

    def _get_child_mock(self, /, **kw):
        """Make the mock of an attribute, of a special method or of the result of calls."""
        name = kw.get("_new_name")
        if self._mock_sealed:
            raise AttributeError(joined(self._mock_full_path(), name or "()"))
        return self._mock_kind_of_child(name)(**kw)

    def _mock_kind_of_child(self, name):
        mock, kind = _classes(), type(self)._mock_kind
        if name in ASYNC_METHODS or self._mock_spec is not None and name in self._mock_methods and has_async(self._mock_spec, name):
            return mock.AsyncMock
        if isinstance(self, mock.AsyncMockMixin):
            is_sync = is_special(name) or self._mock_methods is not None and name in self._mock_methods
            return mock.MagicMock if is_sync else mock.AsyncMock
        if issubclass(kind, mock.CallableMixin):
            return kind
        return mock.MagicMock if issubclass(kind, mock.NonCallableMagicMock) else mock.Mock

    def __getattr__(self, name):
        own = self.__dict__
        if "_mock_children" not in own:
            raise AttributeError(name)  # __init__() has not run
        self._mock_check_readable(name)
        found = own["_mock_children"].get(name)
        if found is _DELETED:
            raise AttributeError(name)
        if found is None:
            found = own["_mock_children"][name] = self._mock_made_child(name)
        return found

    def _mock_check_readable(self, name):
        allowed = self.__dict__["_mock_methods"]
        if allowed is not None:
            if name not in allowed or is_special(name):
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        elif not self.__dict__["_mock_unsafe"] and _is_misspelt(name):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")

    def _mock_made_child(self, name):
        if "_mock_autospec" in self.__dict__:
            from unittest._mock_autospec import likeness_of_attribute

            made = likeness_of_attribute(self, name)
            if made is not None:
                return made
        wraps = self._mock_wraps
        if wraps is not None:
            wraps = getattr(wraps, name)
        return self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)

    def __setattr__(self, name, value):
        if name in UNSUPPORTED:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _OWN_PARTS or name.startswith("_mock_"):
            object.__setattr__(self, name, value)
        elif is_special(name):
            self._mock_check_settable(name, True)
            set_special(self, name, value)
        else:
            if name not in self.__dict__:
                self._mock_check_settable(name, self._spec_set)
            object.__setattr__(self, name, value)
            if adopt(self, value, name) is None:
                self._mock_children.pop(name, None)
            else:
                self._mock_children[name] = value

    def _mock_check_settable(self, name, strict):
        allowed = self._mock_methods
        if strict and allowed is not None and name not in allowed and (is_special(name) or not hasattr(type(self), name)):
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if self._mock_sealed and name not in self._mock_children:
            raise AttributeError(f"Cannot set {self._mock_full_path()}.{name}")

    def __delattr__(self, name):
        if self._mock_children.get(name) is _DELETED and not is_special(name):
            raise AttributeError(name)
        if is_special(name):
            self._mock_children.pop(name, None)
            delete_special(self, name)
            return
        self.__dict__.pop(name, None)
        self._mock_children[name] = _DELETED

    def __dir__(self):
        if not _classes().FILTER_DIR:
            return object.__dir__(self)
        children = self._mock_children
        own = [name for name in self.__dict__ if not name.startswith(("_mock_", "_spec_"))]
        public = [name for name in dir(type(self)) if not name.startswith("_")]
        own += [name for name in vars(type(self)) if is_special(name)]
        names = {*(self._mock_methods or ()), *public, *own, *children}
        return sorted(name for name in names if children.get(name) is not _DELETED)

    def configure_mock(self, /, **kwargs):
        """Set attributes; dots in a name lead to those of attributes."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *parents, name = path.split(".")
            target = self
            for parent in parents:
                target = getattr(target, parent)
            setattr(target, name, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, so that its calls are recorded here too."""
        inner = mock_of(mock) or mock
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name, inner._mock_new_name = None, ""
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget the calls, of this mock and of its attributes."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._mock_forget_calls()
        result = self.__dict__["_mock_return_value"]
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in [*self._mock_children.values(), result]:
            child = mock_of(child)
            if child is not None:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    def __repr__(self):
        named = f" name={self._mock_full_path()!r}" if self._mock_new_parent is not None or self._mock_name else ""
        word = "spec_set" if self._spec_set else "spec"
        spec = f" {word}={self._spec_class.__name__!r}" if self._spec_class is not None else ""
        return f"<{type(self).__name__}{named}{spec} id='{id(self)}'>"


# What is a part of every mock.
_OWN_PARTS = frozenset((
    "return_value", "side_effect", "__class__", "called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls",
    "await_count", "await_args", "await_args_list",
))  # fmt: skip


def _as_effect(value):
    """A side effect as it is kept: an iterator for an iterable."""
    if value is None or callable(value) or isinstance(value, BaseException) or hasattr(value, "__next__"):
        return value
    try:
        return iter(value)
    except TypeError:
        return value  # the call will say so
