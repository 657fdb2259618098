"""create_autospec(): mocks whose attributes and calls are limited to what the original allows."""

from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType, WrapperDescriptorType
from unittest._mock_async import AsyncMock, AsyncMockMixin
from unittest._mock_attributes import NonCallableMock
from unittest._mock_magic import MagicMock, NonCallableMagicMock
from unittest._mock_specs import InvalidSpecError, call_signature, check_spelling, instances_callable, is_async, is_list_of_names
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here

_FUNCTIONS = (FunctionType, MethodType)
_BUILTINS = (BuiltinFunctionType, MethodDescriptorType, WrapperDescriptorType)
_MISSING = object()


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of an object; calls, of its methods too, must fit the signature of what it stands for."""
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    check_spelling(kwargs, unsafe)
    if is_list_of_names(spec):
        spec = type(spec)  # the items would be taken for names
    if _parent is not None:
        kwargs.update(_place(_parent, _name))
    elif _name is not None:
        kwargs["name"] = _name
    made = _mock_like(spec, spec_set, instance, kwargs)
    _check_calls(made, _checked_signature(spec, instance))
    if isinstance(spec, type) and not instance and made._mock_return_value is DEFAULT:
        made.__dict__["_mock_return_value"] = create_autospec(spec, spec_set, True, made, "()")
    return _function_like(spec, made) if isinstance(spec, _FUNCTIONS) and _parent is None else made


def _place(parent, name):
    """The keywords that make a mock a part of another one."""
    return {"parent": parent, "name": name, "_new_parent": parent, "_new_name": name}


def _mock_like(spec, spec_set, instance, kwargs):
    if _is_data_descriptor(spec):
        return MagicMock(**kwargs)
    kind = _kind_like(spec, instance)
    made = kind(**{"spec_set" if spec_set else "spec": spec}, _spec_as_instance=instance, **kwargs)
    made.__dict__["_mock_autospec"] = spec
    return made


def _is_data_descriptor(spec):
    return not isinstance(spec, type) and hasattr(type(spec), "__set__")


def _can_call(spec):
    return callable(spec) or isinstance(spec, (staticmethod, classmethod))


def _kind_like(spec, instance):
    if is_async(spec):
        return AsyncMock
    return MagicMock if (instances_callable(spec) if instance else _can_call(spec)) else NonCallableMagicMock


def _checked_signature(spec, instance):
    """The signature that calls must fit; None for any."""
    if isinstance(spec, _BUILTINS) or _is_data_descriptor(spec) or not _can_call(spec):
        return None
    return call_signature(spec, instance)


def _check_calls(mock, signature):
    """Refuse calls that do not fit the signature; inspect.signature() knows it."""
    if signature is not None:
        mock.__dict__["_mock_fits"] = type(mock).__signature__ = signature


def likeness_of_attribute(mock, name):
    """The mock of an attribute of a mock that create_autospec() made; None if the original has no such one."""
    spec, spec_set = mock.__dict__["_mock_autospec"], mock._spec_set
    original = getattr(spec, name, _MISSING)
    if original is _MISSING:
        return None
    if not isinstance(original, _FUNCTIONS):
        return create_autospec(original, spec_set, _parent=mock, _name=name)
    made = _mock_like(original, spec_set, False, _place(mock, name))
    _check_calls(made, call_signature(original, without_self=_gets_self(spec, name, original)))
    return made


def _gets_self(spec, name, original):
    """Whether a function of a class is called with an instance before its arguments."""
    if not isinstance(spec, type) or not isinstance(original, FunctionType):
        return False
    holder = next(base for base in (*spec.__mro__, spec) if name in vars(base) or base is spec.__mro__[-1])
    return not isinstance(vars(holder).get(name), staticmethod)


_CALLS = "called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls"
_AWAITS = "await_count", "await_args", "await_args_list"
_ASSERTIONS = (
    "assert_called", "assert_not_called", "assert_called_once", "assert_called_with", "assert_called_once_with", "assert_any_call",
    "assert_has_calls",
)  # fmt: skip
_AWAIT_ASSERTIONS = (
    "assert_awaited", "assert_not_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
    "assert_any_await", "assert_has_awaits",
)  # fmt: skip


def _function_like(function, mock):
    """A function with the signature of another one, which calls a mock and keeps what the mock remembers."""
    from inspect import signature

    def made(*args, **kwargs):
        return mock(*args, **kwargs)

    def reset_mock(*args, **kwargs):
        """Forget the calls."""
        mock.reset_mock(*args, **kwargs)
        made.method_calls = mock.method_calls

    is_async = isinstance(mock, AsyncMockMixin)
    for name in (*_CALLS, *_ASSERTIONS, "return_value", "side_effect", *(_AWAITS + _AWAIT_ASSERTIONS if is_async else ())):
        setattr(made, name, getattr(mock, name))
    made.mock, made.reset_mock = mock, reset_mock
    made.__name__ = made.__qualname__ = function.__name__ if function.__name__.isidentifier() else "funcopy"
    made.__module__, made.__signature__ = function.__module__, signature(function)
    if is_async:
        from asyncio.coroutines import _is_coroutine

        made._is_coroutine = _is_coroutine  # asyncio.iscoroutinefunction() says yes
    mock.__dict__["_mock_delegate"] = made
    return made
