"""Objects that stand for others in tests and remember how they were used."""

from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType, WrapperDescriptorType
from unittest._mock_values import ANY, DEFAULT, sentinel
from unittest._patching import _patch, _patch_dict, patch

__unittest = True


FILTER_DIR = True
_unset = sentinel.unset


class InvalidSpecError(Exception):
    """A mock cannot be made in the likeness of another mock."""


# Calls ----------------------------------------------------------------------------------------------------------------


class _Call(tuple):
    """call(1, a=2): a call that is expected or was made; a tuple (name, args, kwargs)."""

    def __new__(cls, args=(), kwargs=None, name="", parent=None, two=False, made=True):
        kwargs = {} if kwargs is None else kwargs
        self = tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))
        self._name, self._args, self._kwargs, self._parent = name, args, kwargs, parent
        self._made = made  # False: only the name of what may be called
        self._before = ()  # the calls that made what this one is made on
        return self

    args = property(lambda self: self._args)
    kwargs = property(lambda self: self._kwargs)

    def _full(self):
        return self._name + "()" if self._parent is not None else self._name

    def __call__(self, /, *args, **kwargs):
        made = _Call(args, kwargs, self._full(), self)
        made._before = self._chain()
        return made

    def _chain(self):
        return self._before if self._parent is None else (*self._before, self)

    def call_list(self):
        """The calls that stand one behind the other in this one."""
        return _CallList(self._chain())

    def __getattr__(self, name):
        special = name.startswith("__") and name.endswith("__")
        if name.startswith("_") and not (special and name in _MAGIC_CALLS):
            raise AttributeError(name)
        before = self._full()
        made = _Call(name=f"{before}.{name}" if before else name, made=False)
        made._before = self._chain()
        return made

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = "", (), {}
        if not isinstance(other, tuple) or length > 3:
            return False
        for part in other:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            elif isinstance(part, dict):
                kwargs = part
            else:
                return False
        if self._name and self._name != name:
            return False
        return (args, kwargs) == (self._args, self._kwargs)

    __hash__ = None

    def count(self, /, *args, **kwargs):
        """A call of an attribute of this name."""
        return self.__getattr__("count")(*args, **kwargs)

    def index(self, /, *args, **kwargs):
        """A call of an attribute of this name."""
        return self.__getattr__("index")(*args, **kwargs)

    def __repr__(self):
        if not self._made:
            return "call" + self._name if self._name.startswith("()") else self._name or "call"
        return f"call{'.' + self._name if self._name and not self._name.startswith('()') else self._name}{_arguments_text(self._args, self._kwargs)}"


_MAGIC_CALLS = ("__getitem__", "__setitem__", "__enter__", "__exit__", "__len__", "__iter__", "__str__", "__contains__")


def _arguments_text(args, kwargs):
    return f"({', '.join([*map(repr, args), *(f'{name}={value!r}' for name, value in kwargs.items())])})"


call = _Call(made=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[at : at + len(value)] == value for at in range(len(self) - len(value) + 1))


# Mocks ----------------------------------------------------------------------------------------------------------------


def _class_of_spec(spec):
    """The class that a mock pretends to be of; None if only names are told."""
    if spec is None or isinstance(spec, (list, tuple)):
        return None
    return spec if isinstance(spec, type) else type(spec)


def _spec_names(spec):
    return spec if isinstance(spec, (list, tuple)) else dir(spec)


_ASSERTIONS = ("called", "not_called", "called_with", "called_once", "called_once_with", "any_call", "has_calls")


def _is_misspelt(name):
    """Whether somebody who uses the name rather meant an assertion."""
    return name in _ASSERTIONS or name.startswith(("assert", "assret", "asert", "aseert", "assrt"))


class NonCallableMock:
    """A mock that cannot be called. Attributes are made when they are first used, as mocks too."""

    def __new__(cls, /, *args, **kwargs):
        return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__, "_made_for_one": True}))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        side_effect=None, return_value=DEFAULT, unsafe=False, **kwargs,
    ):  # fmt: skip
        spec = spec_set if spec_set is not None else spec
        own = self.__dict__
        own.update(
            _children={}, _name=name, _path=_new_name, _parent=_new_parent, _wraps=wraps, _side_effect=None, _result=return_value,
            _spec=None if spec is None else frozenset(_spec_names(spec)), _strict=spec_set is not None, _unsafe=unsafe,
            _spec_object=None if isinstance(spec, (list, tuple)) else spec,
            _spec_class=_class_of_spec(spec),
            method_calls=_CallList(), mock_calls=_CallList(), _deleted=set(),
        )  # fmt: skip
        self._forget()
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def _forget(self):
        self.__dict__.update(called=False, call_count=0, call_args=None, call_args_list=_CallList())
        self.__dict__["method_calls"], self.__dict__["mock_calls"] = _CallList(), _CallList()

    @property
    def __class__(self):
        spec = self.__dict__.get("_spec_class")
        return type(self) if spec is None else spec

    @__class__.setter
    def __class__(self, value):
        self.__dict__["_spec_class"] = value

    @property
    def return_value(self):
        """What a call returns; a mock unless it is set."""
        if self._result is DEFAULT:
            made = self._child("()", "()")
            self.__dict__["_result"] = made
        return self._result

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_result"] = value
        _adopt(self, value, "()")

    @property
    def side_effect(self):
        """A function to call, an exception to raise or an iterable of results; None for none."""
        return self._side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not isinstance(value, BaseException) and not hasattr(value, "__next__"):
            value = iter(value)
        self.__dict__["_side_effect"] = value

    def _child(self, name, path=None):
        if self.__dict__.get("_sealed"):
            raise AttributeError(f"mock.{self._sealed_path(path or name)}")
        kind = self._child_kind(name)
        if kind is not None:
            return kind(_new_name=path or name, _new_parent=self)
        return self._get_child_mock(_new_name=path or name, _new_parent=self)

    def _child_kind(self, name):
        """AsyncMock for what is a coroutine function in the spec; None for the usual kind."""
        if self._spec_object is None or name == "()":
            return None
        kind = _default_kind(getattr(self._spec_object, name, None))
        return kind if kind is AsyncMock else None

    def _sealed_path(self, name):
        path = self._full_path().partition(".")[2]
        return name if name.startswith("()") or not path else f"{path}.{name}"

    def _get_child_mock(self, /, **kwargs):
        kind = next(base for base in type(self).__mro__ if "_made_for_one" not in base.__dict__)
        if self.__dict__.get("_new_kind"):
            kind = self._new_kind
        elif kind is NonCallableMock or kind is NonCallableMagicMock:
            kind = Mock if kind is NonCallableMock else MagicMock
        return kind(**kwargs)

    def __getattr__(self, name):
        own = self.__dict__
        if name in ("_children", "_spec", "_deleted") or "_children" not in own:
            raise AttributeError(name)
        if own["_spec"] is not None and name not in own["_spec"]:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name in own["_deleted"]:
            raise AttributeError(name)
        if not own["_unsafe"] and own["_spec"] is None and _is_misspelt(name):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        if name not in own["_children"]:
            made = _automatic_child(self, name) if "_auto" in own else None
            if made is None:
                made = self._child(name)
            if own["_wraps"] is not None:
                made.__dict__["_wraps"] = getattr(own["_wraps"], name)
            own["_children"][name] = made
        return own["_children"][name]

    def __setattr__(self, name, value):
        if name in ("return_value", "side_effect", "__class__"):
            object.__setattr__(self, name, value)
        elif name in _MAGIC_METHODS:
            _set_magic(self, name, value)
        elif self.__dict__.get("_sealed") and name not in self._children and name not in self.__dict__:
            raise AttributeError(f"Cannot set {self._full_path()}.{name}")
        elif self._spec is not None and self._strict and name not in self._spec and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        else:
            self._deleted.discard(name)
            if _adopt(self, value, name):
                self._children[name] = value
            else:
                self._children.pop(name, None)
                object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in self._deleted:
            raise AttributeError(name)
        if name in _MAGIC_METHODS and getattr(type(self), name, None) is not None:
            setattr(type(self), name, None)
            if "_made_for_one" in type(self).__dict__ and not isinstance(self, _Magic):
                delattr(type(self), name)
        self._children.pop(name, None)
        self.__dict__.pop(name, None)
        self._deleted.add(name)

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        public = [name for name in (*dir(type(self)), *self.__dict__) if not name.startswith("_")]
        return sorted({*(self._spec or ()), *public, *self._children} - self._deleted)

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
        mock.__dict__.update(_parent=None, _path="", _name=None)
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget the calls, of this mock and of its attributes."""
        self._forget()
        if return_value:
            self.__dict__["_result"] = DEFAULT
        if side_effect:
            self.__dict__["_side_effect"] = None
        for child in [*self._children.values(), self._result]:
            if isinstance(child, NonCallableMock) and child is not self:
                child.reset_mock(return_value=return_value, side_effect=side_effect)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of another object."""
        self.__dict__.update(_spec=frozenset(_spec_names(spec)), _strict=spec_set, _spec_class=_class_of_spec(spec))

    # Recording

    def _record(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = _Call(args, kwargs, two=True)
        own["call_args_list"].append(own["call_args"])
        own["mock_calls"].append(_Call(args, kwargs))
        path, child, parent, method = own["_path"], self, own["_parent"], own["_path"] != "()"
        while parent is not None:
            if method:
                parent.method_calls.append(_Call(args, kwargs, path))
            parent.mock_calls.append(_Call(args, kwargs, path))
            above = parent._path
            method = method and above != "()"
            path = path if not above else above + path if path.startswith("()") else f"{above}.{path}"
            child, parent = parent, parent._parent

    # Assertions

    def _label(self):
        return self._name or "mock" if not self._path else self._full_path()

    def _full_path(self):
        parts, item = [], self
        while item is not None:
            parts.append(item._path or item._name or "mock")
            item = item._parent
        text = ""
        for part in reversed(parts):
            text += part if not text or part.startswith("()") else f".{part}"
        return text

    def _short(self):
        return self._name or ("mock" if not self._path or self._path == "()" else self._path)

    def assert_called(self):
        """It was called."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._short()}' to have been called.")

    def assert_not_called(self):
        """It was not called."""
        if self.call_count:
            raise AssertionError(f"Expected '{self._short()}' to not have been called. Called {self.call_count} times.{self._calls_text()}")

    def assert_called_once(self):
        """It was called exactly once."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._short()}' to have been called once. Called {self.call_count} times.{self._calls_text()}")

    def assert_called_with(self, /, *args, **kwargs):
        """The last call had these arguments."""
        expected = _Call(args, kwargs, two=True)
        shown = f"{self._short()}{_arguments_text(args, kwargs)}"
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n  Actual: not called.")
        if self._matched(expected) != self._matched(self.call_args):
            actual = f"{self._short()}{_arguments_text(*self.call_args)}"
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n  Actual: {actual}")

    def assert_called_once_with(self, /, *args, **kwargs):
        """The only call had these arguments."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._short()}' to be called once. Called {self.call_count} times.{self._calls_text()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """One of the calls had these arguments."""
        expected = self._matched(_Call(args, kwargs, two=True))
        if not any(expected == self._matched(made) for made in self.call_args_list):
            raise AssertionError(f"{self._short()}{_arguments_text(args, kwargs)} call not found")

    def _matched(self, made):
        """What a call is compared by: with a signature, the same for arguments by position and by name."""
        fits = self.__dict__.get("_fits")
        if fits is None:
            return made
        try:
            bound = fits.bind(*made.args, **made.kwargs)
        except TypeError as error:
            return error
        return _Call(bound.args, bound.kwargs, two=True)

    def assert_has_calls(self, calls, any_order=False):
        """The calls were made one after the other, or in any order."""
        calls = list(calls)
        if not any_order:
            if calls not in self.mock_calls:
                actual = f"\n  Actual: {list(self.mock_calls)!r}" if self.mock_calls else ""
                raise AssertionError(f"Calls not found.\nExpected: {calls!r}{actual}")
            return
        rest, missing = list(self.mock_calls), []
        for item in calls:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        if missing:
            raise AssertionError(f"{self._short()!r} does not contain all of {tuple(missing)!r} in its call list, found {rest!r} instead")

    def _calls_text(self):
        return f"\nCalls: {list(self.mock_calls)!r}." if self.mock_calls else ""

    def __repr__(self):
        kind = type(self).__name__
        label = self._full_path() if self._path else self._name
        named = f" name={label!r}" if label else ""
        spec = f" spec={self._spec_class.__name__!r}" if self._spec_class is not None else ""
        return f"<{kind}{named}{spec} id='{id(self)}'>"


def _adopt(parent, value, name):
    """Record the calls of a mock without a name of its own in the mock whose attribute or result it becomes."""
    if not isinstance(value, NonCallableMock) or "_parent" not in value.__dict__:
        return False
    above = parent
    while above is not None and above is not value:
        above = above._parent
    if above is None and value._parent is None and not value._name and not value._path:
        value.__dict__.update(_parent=parent, _path=name)
    return True


def _is_error(value):
    return isinstance(value, BaseException) or (isinstance(value, type) and issubclass(value, BaseException))


class Mock(NonCallableMock):
    """A mock that can be called."""

    def __call__(self, /, *args, **kwargs):
        self._begin_call(args, kwargs)
        return self._outcome(args, kwargs)

    def _begin_call(self, args, kwargs):
        if "_fits" in self.__dict__:
            self._fits.bind(*args, **kwargs)
        self._record(args, kwargs)

    def _outcome(self, args, kwargs):
        """What the call returns; or raise what it shall."""
        effect = self._side_effect
        if effect is not None:
            if _is_error(effect):
                raise effect
            if hasattr(effect, "__next__"):
                result = next(effect)
                if _is_error(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._result is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value


# Special methods ------------------------------------------------------------------------------------------------------

_DEFAULTS = {
    "__len__": 0, "__contains__": False, "__bool__": True, "__int__": 1, "__float__": 1.0, "__complex__": 1j, "__index__": 1,
    "__exit__": False, "__aexit__": False, "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
}  # fmt: skip
_FREE = (
    "__getitem__", "__setitem__", "__delitem__", "__enter__", "__aenter__", "__aiter__", "__call__", "__add__", "__sub__", "__mul__", "__truediv__",
    "__floordiv__", "__mod__", "__pow__", "__and__", "__or__", "__xor__", "__lshift__", "__rshift__", "__neg__", "__pos__",
    "__abs__", "__invert__", "__iadd__", "__isub__", "__imul__", "__radd__", "__rsub__", "__rmul__", "__matmul__", "__divmod__",
    "__round__", "__trunc__", "__floor__", "__ceil__", "__next__", "__fspath__",
)  # fmt: skip
_MAGIC_METHODS = frozenset((*_DEFAULTS, *_FREE, "__iter__", "__str__", "__repr__", "__hash__", "__eq__", "__ne__", "__format__"))


class _GivenMagic:
    """A special method of a mock that is another mock."""

    def __init__(self, value):
        self.value = value

    def __get__(self, mock, owner=None):
        return self.value


def _set_magic(mock, name, value):
    """Special methods are looked up on the class, and each mock has a class of its own."""
    if isinstance(value, NonCallableMock):
        _adopt(mock, value, name)
        mock._children[name] = value
        setattr(type(mock), name, _GivenMagic(value))
    else:
        setattr(type(mock), name, value)


async def _async_items(items):
    for item in items:
        yield item


# Those that every object has; until they are told something else they do what they do for others.
_PLAIN = ("__str__", "__hash__", "__eq__", "__ne__")


def _plain_effect(name, mock, made):
    """What the special method does while it has no result of its own."""
    own = {
        "__str__": lambda: object.__str__(mock), "__hash__": lambda: object.__hash__(mock),
        "__eq__": lambda other: mock is other or NotImplemented, "__ne__": lambda other: mock is not other and NotImplemented,
    }[name]  # fmt: skip
    return lambda *args: own(*args) if made._result is DEFAULT else DEFAULT


class _MagicMethod:
    """A special method of a MagicMock, which becomes a mock when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, owner=None):
        if mock is None:
            return self
        if self.name not in mock._children:
            made = _KINDS.get(self.name, MagicMock)(_new_name=self.name, _new_parent=mock)
            if self.name in _DEFAULTS:
                made.return_value = _DEFAULTS[self.name]
            elif self.name == "__fspath__":
                made.return_value = f"{type(mock).__name__}/{mock._full_path()}/{id(mock)}"
            elif self.name in _PLAIN:
                made.side_effect = _plain_effect(self.name, mock, made)
            elif self.name == "__iter__":
                made.side_effect = lambda: iter(()) if made._result is DEFAULT else iter(made._result)
            elif self.name == "__aiter__":
                made.side_effect = lambda: _async_items(() if made._result is DEFAULT else made._result)
            mock._children[self.name] = made
        return mock._children[self.name]


class _Magic:
    def __getattr__(self, name):
        if name == "__class_getitem__":
            raise AttributeError(name)
        return super().__getattr__(name)


for _name in (*_DEFAULTS, "__iter__", *_PLAIN, *_FREE):
    if _name not in ("__call__", "__next__"):
        setattr(_Magic, _name, _MagicMethod(_name))


class NonCallableMagicMock(_Magic, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(_Magic, Mock):
    """A mock with special methods: it can be indexed, iterated, compared, entered …"""


class AsyncMock(MagicMock):
    """A mock whose calls are coroutines. It remembers calls, and apart from them those that were awaited."""

    @property
    def _is_coroutine_function(self):
        from inspect import _marked

        return _marked  # so that iscoroutinefunction() says yes

    def _forget(self):
        super()._forget()
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        self._begin_call(args, kwargs)
        return self._awaited_call(args, kwargs)

    async def _awaited_call(self, args, kwargs):
        from inspect import isawaitable

        own = self.__dict__
        own["await_count"] += 1
        own["await_args"] = _Call(args, kwargs, two=True)
        own["await_args_list"].append(own["await_args"])
        try:
            result = self._outcome(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None
        made_by_call = self._side_effect is not None or self._wraps is not None
        return await result if made_by_call and isawaitable(result) else result

    def assert_awaited(self):
        """A call was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._short()} to have been awaited.")

    def assert_not_awaited(self):
        """No call was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._short()} to not have been awaited. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        """Exactly one call was awaited."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._short()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last call that was awaited had these arguments."""
        shown = f"{self._short()}{_arguments_text(args, kwargs)}"
        if self.await_args is None:
            raise AssertionError(f"Expected await: {shown}\nNot awaited")
        if _Call(args, kwargs, two=True) != self.await_args:
            actual = f"{self._short()}{_arguments_text(*self.await_args)}"
            raise AssertionError(f"expected await not found.\nExpected: {shown}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """The only call that was awaited had these arguments."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaited calls had these arguments."""
        if _Call(args, kwargs, two=True) not in self.await_args_list:
            raise AssertionError(f"{self._short()}{_arguments_text(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        """Calls were awaited one after the other, or in any order."""
        calls, awaited = list(calls), list(self.await_args_list)
        if not any_order:
            if calls not in self.await_args_list:
                raise AssertionError(f"Awaits not found.\nExpected: {calls!r}\nActual: {awaited!r}")
            return
        missing = []
        for item in calls:
            if item in awaited:
                awaited.remove(item)
            else:
                missing.append(item)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list")


_KINDS = {"__iter__": Mock, "__aiter__": Mock, "__aenter__": AsyncMock, "__aexit__": AsyncMock}


class PropertyMock(Mock):
    """A mock for a property of a class: reading calls it without, writing with an argument."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


# Likenesses -----------------------------------------------------------------------------------------------------------


def _default_kind(original):
    from inspect import iscoroutinefunction

    return AsyncMock if iscoroutinefunction(original) else MagicMock


def _instances_callable(spec):
    return not isinstance(spec, type) or any("__call__" in base.__dict__ for base in spec.__mro__)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of an object; calls, of its methods too, must fit the signature of what it stands for."""
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if isinstance(spec, (list, tuple)):
        spec, instance = type(spec), True  # the items would be taken for names
    kind = _default_kind(spec)
    if kind is MagicMock and not callable(spec) or instance and not _instances_callable(spec):
        kind = NonCallableMagicMock
    if _name is not None:
        kwargs["name"] = _name
    made = kind(**{"spec_set" if spec_set else "spec": spec}, **kwargs)
    made.__dict__["_auto"] = spec
    if isinstance(spec, type) and instance and kind is not NonCallableMagicMock:
        _check_calls(made, spec.__call__, True)
    elif callable(spec) and not instance:
        is_class = isinstance(spec, type)
        _check_calls(made, spec.__init__ if is_class else spec, is_class)
        if isinstance(spec, type) and made._result is DEFAULT:
            made.return_value = create_autospec(spec, spec_set, instance=True)
        elif isinstance(spec, FunctionType) and kind is MagicMock:
            return _function_like(spec, made)
        elif isinstance(spec, FunctionType):
            # In a class it is a method, as the function was.
            type(made).__get__ = lambda self, obj, owner=None: self if obj is None else MethodType(self, obj)
    return made


_FORWARDED = ("assert_called", "assert_not_called", "assert_called_once", "assert_called_with", "assert_called_once_with",
              "assert_any_call", "assert_has_calls")  # fmt: skip
_SHOWN = "called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls"


def _function_like(function, mock):
    """A function with the signature of another one, which calls a mock and has its attributes."""
    from inspect import signature

    def show():
        for name in _SHOWN:
            setattr(made, name, getattr(mock, name))

    def made(*args, **kwargs):
        mock.return_value, mock.side_effect = made.return_value, made.side_effect
        try:
            return mock(*args, **kwargs)
        finally:
            show()

    def reset_mock(*args, **kwargs):
        """Forget the calls."""
        mock.reset_mock(*args, **kwargs)
        show()

    show()
    for name in _FORWARDED:
        setattr(made, name, getattr(mock, name))
    made.mock, made.return_value, made.side_effect, made.reset_mock = mock, mock.return_value, mock.side_effect, reset_mock
    made.__name__, made.__qualname__, made.__module__ = function.__name__, function.__qualname__, function.__module__
    made.__signature__ = signature(function)
    return made


def _check_calls(mock, function, without_self):
    if isinstance(function, BuiltinFunctionType):
        return
    from inspect import signature

    try:
        fits = signature(function)
    except (TypeError, ValueError):
        return
    if without_self:
        fits = fits.replace(parameters=list(fits.parameters.values())[1:])
    mock.__dict__["_fits"] = fits


def _automatic_child(mock, name):
    """The mock of an attribute of a mock that create_autospec() made; None if the attribute is no function."""
    spec = mock.__dict__["_auto"]
    function = getattr(spec, name, None)
    if isinstance(function, (BuiltinFunctionType, MethodDescriptorType, WrapperDescriptorType, property)) or not hasattr(spec, name):
        return None
    if not isinstance(function, (FunctionType, MethodType)):
        likeness = create_autospec(function, mock.__dict__["_strict"])
        if isinstance(likeness, NonCallableMock):
            likeness.__dict__.update(_path=name, _parent=mock)
        return likeness
    made = _default_kind(function)(_new_name=name, _new_parent=mock)
    is_method = isinstance(spec, type) and isinstance(function, FunctionType)
    plain = isinstance(spec, type) and isinstance(vars(spec).get(name), staticmethod)
    _check_calls(made, function, is_method and not plain)
    return made


def mock_open(mock=None, read_data=""):
    """A mock of open() whose files hold read_data."""
    import io

    mock = MagicMock(name="open") if mock is None else mock
    handle = MagicMock(spec=sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)}))
    source = io.StringIO if isinstance(read_data, str) else io.BytesIO

    def fresh(*arguments, **keywords):
        data = source(read_data)
        for name in ("read", "readline", "readlines"):
            getattr(handle, name).side_effect = getattr(data, name)
        handle.__iter__.side_effect = lambda: iter(data)
        _set_magic(handle, "__next__", lambda self: next(data))
        return DEFAULT

    handle.__enter__.return_value = handle
    mock.side_effect = fresh
    mock.return_value = handle
    return mock


def seal(mock):
    """No more attributes may be made."""
    mock.__dict__["_sealed"] = True
    for child in mock._children.values():
        if isinstance(child, NonCallableMock) and child._parent is mock:
            seal(child)


__all__ = [
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "NonCallableMock",
    "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
]  # fmt: skip
