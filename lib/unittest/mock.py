"""Objects that stand for others in tests and remember how they were used."""

from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType, WrapperDescriptorType
from unittest._mock_calls import _arguments_text, _Call, _CallList, call
from unittest._mock_values import ANY, DEFAULT, sentinel
from unittest._patching import _patch, _patch_dict, patch

__unittest = True


FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock cannot be made in the likeness of another mock."""


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


def _own_kind(kind, bases, **names):
    """The class of one mock, which its special methods are set on."""
    return type(kind.__name__, bases, {"__doc__": kind.__doc__, "__module__": kind.__module__, "_made_for_one": True, **names})


def _mock_of(value):
    """The mock that a value is, or that is behind a function made by create_autospec(); None for others."""
    if isinstance(value, FunctionType):
        value = getattr(value, "mock", None)
    return value if isinstance(value, NonCallableMock) and "_parent" in value.__dict__ else None


class Base:
    """What mocks of all kinds have in common."""

    def __init__(self, /, *args, **kwargs):
        pass


class NonCallableMock(Base):
    """A mock that cannot be called. Attributes are made when they are first used, as mocks too."""

    def __new__(cls, /, *args, **kwargs):
        magic = issubclass(cls, MagicMixin) and not issubclass(cls, _Magics)
        return object.__new__(_own_kind(cls, (cls, _Magics) if magic else (cls,)))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        side_effect=None, return_value=DEFAULT, unsafe=False, **kwargs,
    ):  # fmt: skip
        spec = spec_set if spec_set is not None else spec
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        own = self.__dict__
        own.update(
            _children={}, _name=name, _path=_new_name, _parent=_new_parent, _wraps=wraps, _side_effect=None, _result=return_value,
            _spec=None if spec is None else frozenset(_spec_names(spec)), _strict=spec_set is not None, _unsafe=unsafe,
            _spec_object=None if isinstance(spec, (list, tuple)) else spec,
            _spec_class=_class_of_spec(spec),
            method_calls=_CallList(), mock_calls=_CallList(), _deleted=set(),
        )  # fmt: skip
        self._forget()
        if spec is not None:
            self._limit_magics()
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def _limit_magics(self):
        """Leave the special methods that the spec has; what only other mocks have."""

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
            try:
                value = iter(value)
            except TypeError:
                pass  # the call will say so
        self.__dict__["_side_effect"] = value

    def _child(self, name, path=None):
        if self.__dict__.get("_sealed"):
            raise AttributeError(f"{self._root_name()}.{self._sealed_path(path or name)}")
        kind = self._child_kind(name)
        if kind is not None:
            return kind(_new_name=path or name, _new_parent=self)
        return self._get_child_mock(_new_name=path or name, _new_parent=self)

    def _root_name(self):
        root = self
        while root._parent is not None:
            root = root._parent
        return root._name or "mock"

    def _child_kind(self, name):
        """AsyncMock for what is a coroutine function in the spec, MagicMock for others of an AsyncMock; None for the usual kind."""
        if self._spec_object is None or name == "()":
            return MagicMock if isinstance(self, AsyncMock) and self._spec is not None and name != "()" else None
        kind = _default_kind(getattr(self._spec_object, name, None))
        return kind if kind is AsyncMock or isinstance(self, AsyncMock) else None

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
        if name in _NEVER:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
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
        if name in _MAGIC_METHODS:
            _without_magic(self, name)
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
        _mock_of(mock).__dict__.update(_parent=None, _path="", _name=None)
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
        self._limit_magics()

    # Recording

    def _record(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = _Call((args, kwargs), two=True)
        own["call_args_list"].append(own["call_args"])
        own["mock_calls"].append(_Call((args, kwargs)))
        path, child, parent, method = own["_path"], self, own["_parent"], _is_method(own["_path"])
        while parent is not None:
            if method:
                parent.method_calls.append(_Call((args, kwargs), path))
            parent.mock_calls.append(_Call((args, kwargs), path))
            above = parent._path
            method = method and _is_method(above)
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
        expected = _Call((args, kwargs), two=True)
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
        expected = self._matched(_Call((args, kwargs), two=True))
        if not any(expected == self._matched(made) for made in self.call_args_list):
            raise AssertionError(f"{self._short()}{_arguments_text(args, kwargs)} call not found")

    def _matched(self, made):
        """What a call is compared by: with a signature, the same for arguments by position and by name."""
        fits = self._signature_of(made._name)
        if fits is None:
            return made
        try:
            bound = fits.bind(*made.args, **made.kwargs)
        except TypeError as error:
            return error
        return _Call((bound.args, bound.kwargs), made._name, two=not made._name)

    def _signature_of(self, path):
        """The signature that a call of an attribute must fit; None for any."""
        found = self
        for name in path.split(".") if path else ():
            found = _mock_of(found._children.get(name))
            if found is None:
                return None
        return found.__dict__.get("_fits")

    def assert_has_calls(self, calls, any_order=False):
        """The calls were made one after the other, or in any order."""
        wanted, made = [self._matched(item) for item in calls], _CallList(map(self._matched, self.mock_calls))
        if not any_order:
            if wanted not in made:
                actual = f"\n  Actual: {self.mock_calls!r}" if self.mock_calls else ""
                raise AssertionError(f"Calls not found.\nExpected: {_CallList(calls)!r}{actual}")
            return
        missing = []
        for item in wanted:
            if item in made:
                made.remove(item)
            else:
                missing.append(item)
        if missing:
            raise AssertionError(f"{self._short()!r} does not contain all of {tuple(missing)!r} in its call list, found {list(made)!r} instead")

    def _calls_text(self):
        return f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""

    def __repr__(self):
        kind = type(self).__name__
        label = self._full_path() if self._path else self._name
        named = f" name={label!r}" if label else ""
        word = "spec_set" if self._strict else "spec"
        spec = f" {word}={self._spec_class.__name__!r}" if self._spec_class is not None else ""
        return f"<{kind}{named}{spec} id='{id(self)}'>"


def _adopt(parent, value, name):
    """Record the calls of a mock without a name of its own in the mock whose attribute or result it becomes."""
    value = _mock_of(value)
    if value is None:
        return False
    above = parent
    while above is not None and above is not value:
        above = above._parent
    if above is None and value._parent is None and not value._name and not value._path:
        value.__dict__.update(_parent=parent, _path=name)
    return True


def _is_method(path):
    """Whether a call is one of method_calls: results of calls and special methods are not."""
    return path != "()" and not path.startswith("__")


def _is_error(value):
    return isinstance(value, BaseException) or (isinstance(value, type) and issubclass(value, BaseException))


class CallableMixin(Base):
    """What mocks that can be called have."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        _spec_state=None, _new_name="", _new_parent=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent,
            side_effect=side_effect, return_value=return_value, **kwargs,
        )  # fmt: skip

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
            if not callable(effect):
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


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""


# Special methods ------------------------------------------------------------------------------------------------------

_DEFAULTS = {
    "__len__": 0, "__contains__": False, "__bool__": True, "__int__": 1, "__float__": 1.0, "__complex__": 1j, "__index__": 1,
    "__exit__": False, "__aexit__": False, "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
}  # fmt: skip
_NUMERIC = "add sub mul matmul truediv floordiv mod divmod lshift rshift and xor or pow".split()
_FREE = (
    "__getitem__", "__setitem__", "__delitem__", "__enter__", "__aenter__", "__aiter__", "__anext__", "__neg__", "__pos__",
    "__abs__", "__invert__", "__round__", "__trunc__", "__floor__", "__ceil__", "__next__", "__fspath__",
    *(f"__{before}{name}__" for name in _NUMERIC for before in ("", "i", "r") if (before, name) != ("i", "divmod")),
)  # fmt: skip
# Those that every object has; until they are told something else they do what they do for others.
_PLAIN = ("__str__", "__hash__", "__eq__", "__ne__", "__sizeof__")
_MAGIC_METHODS = frozenset((*_DEFAULTS, *_FREE, *_PLAIN, "__iter__", "__repr__", "__format__", "__call__"))
_NEVER = frozenset((
    "__init__", "__new__", "__del__", "__getattr__", "__setattr__", "__prepare__", "__instancecheck__", "__subclasscheck__",
))  # fmt: skip


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


def _with_magics(mock, names):
    """Give a mock another class of its own, which has no other special methods than these made ones."""
    kind = type(mock)
    own = {name: value for name, value in vars(kind).items() if name not in ("__dict__", "__weakref__")}
    own.update((name, value) for name, value in vars(_Magics).items() if name in names and name in _MAGIC_METHODS)
    object.__dict__["__class__"].__set__(mock, _own_kind(kind, kind.__bases__[:1], **own))


def _without_magic(mock, name):
    """The mock has what every object has, or nothing."""
    if name in vars(type(mock)):
        delattr(type(mock), name)
    if hasattr(_Magics, name) and isinstance(getattr(type(mock), name, None), _MagicMethod):
        _with_magics(mock, [other for other in dir(type(mock)) if other != name])


async def _async_items(items):
    for item in items:
        yield item


def _plain_effect(name, mock, made):
    """What the special method does while it has no result of its own."""
    own = {
        "__str__": lambda: object.__str__(mock), "__hash__": lambda: object.__hash__(mock), "__sizeof__": lambda: object.__sizeof__(mock),
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


class _Magics:
    """The special methods of a mock; a base of the class of each that has them all."""


for _name in (*_DEFAULTS, "__iter__", *_PLAIN, *_FREE):
    setattr(_Magics, _name, _MagicMethod(_name))


class MagicMixin(Base):
    """What mocks with special methods have."""

    def _limit_magics(self):
        _with_magics(self, self._spec)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock with special methods: it can be indexed, iterated, compared, entered …"""


class AsyncMockMixin(Base):
    """What mocks have whose calls are coroutines."""

    @property
    def _is_coroutine_function(self):
        from inspect import _marked

        return _marked  # so that iscoroutinefunction() says yes

    def _forget(self):
        super()._forget()
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        self._begin_call(args, kwargs)
        return self._execute_mock_call(args, kwargs)

    async def _execute_mock_call(self, args, kwargs):
        from inspect import isawaitable

        own = self.__dict__
        own["await_count"] += 1
        own["await_args"] = _Call((args, kwargs), two=True)
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
        if _Call((args, kwargs), two=True) != self.await_args:
            actual = f"{self._short()}{_arguments_text(*self.await_args)}"
            raise AssertionError(f"expected await not found.\nExpected: {shown}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """The only call that was awaited had these arguments."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaited calls had these arguments."""
        if _Call((args, kwargs), two=True) not in self.await_args_list:
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


class AsyncMagicMixin(MagicMixin):
    """What mocks have whose calls are coroutines and that have special methods."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines. It remembers calls, and apart from them those that were awaited."""


_KINDS = {"__aenter__": AsyncMock, "__aexit__": AsyncMock, "__anext__": AsyncMock}


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
        spec = type(spec)  # the items would be taken for names
    if _name is not None:
        kwargs["name"] = _name
    kind = _autospec_kind(spec, instance)
    made = kind(**{"spec_set" if spec_set else "spec": spec}, **kwargs)
    made.__dict__["_auto"] = spec
    if isinstance(spec, (staticmethod, classmethod)):
        _check_calls(made, spec.__func__, isinstance(spec, classmethod))
    elif isinstance(spec, type) and instance and kind is not NonCallableMagicMock:
        _check_calls(made, spec.__call__, True)
    elif callable(spec) and not instance:
        _check_calls(made, spec.__init__ if isinstance(spec, type) else spec, isinstance(spec, type))
        if isinstance(spec, type) and made._result is DEFAULT:
            made.return_value = create_autospec(spec, spec_set, instance=True)
        elif isinstance(spec, FunctionType):
            return _function_like(spec, made)
    return made


def _autospec_kind(spec, instance):
    kind = _default_kind(spec)
    if isinstance(spec, (staticmethod, classmethod)):
        return kind
    if kind is MagicMock and not callable(spec) or instance and not _instances_callable(spec):
        return NonCallableMagicMock
    return kind


_FORWARDED = ("assert_called", "assert_not_called", "assert_called_once", "assert_called_with", "assert_called_once_with",
              "assert_any_call", "assert_has_calls")  # fmt: skip
_AWAITED = (
    "assert_awaited", "assert_not_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
    "assert_any_await", "assert_has_awaits",
)  # fmt: skip
_SHOWN = "called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls"
_SHOWN_AWAITED = "await_count", "await_args", "await_args_list"


def _function_like(function, mock):
    """A function with the signature of another one, which calls a mock and has its attributes."""
    from inspect import signature

    is_async = isinstance(mock, AsyncMock)
    shown, forwarded = _SHOWN + _SHOWN_AWAITED * is_async, _FORWARDED + _AWAITED * is_async

    def show():
        for name in shown:
            setattr(made, name, getattr(mock, name))
        made.side_effect = mock.side_effect

    async def awaited(coroutine):
        try:
            return await coroutine
        finally:
            show()

    def made(*args, **kwargs):
        mock.return_value, mock.side_effect = made.return_value, made.side_effect
        try:
            result = mock(*args, **kwargs)
        finally:
            show()
        return awaited(result) if is_async else result

    def reset_mock(*args, **kwargs):
        """Forget the calls."""
        mock.reset_mock(*args, **kwargs)
        show()

    for name in forwarded:
        setattr(made, name, getattr(mock, name))
    made.mock, made.return_value, made.reset_mock = mock, mock.return_value, reset_mock
    show()
    made.__name__ = made.__qualname__ = function.__name__ if function.__name__.isidentifier() else "funcopy"
    made.__module__, made.__signature__ = function.__module__, signature(function)
    if is_async:
        from asyncio.coroutines import _is_coroutine

        made._is_coroutine = _is_coroutine  # asyncio.iscoroutinefunction() says yes
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
    made = _default_kind(function)(**{"spec_set" if mock._strict else "spec": function}, _new_name=name, _new_parent=mock)
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
        handle.__next__.side_effect = lambda: next(data)
        return DEFAULT

    handle.__enter__.return_value = handle
    handle.write.return_value = None
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
    "NonCallableMagicMock", "mock_open", "PropertyMock", "seal", "FILTER_DIR",
]  # fmt: skip
