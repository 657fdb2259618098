"""What mocks ask of the objects that they are made in the likeness of."""

from types import BuiltinFunctionType, FunctionType, MethodType

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here

_MISSPELT = "autospect", "auto_spec", "set_spec"


class InvalidSpecError(Exception):
    """A mock cannot be made in the likeness of another mock."""


def is_list_of_names(spec):
    """Whether a spec tells names alone; a named tuple and others are objects like any."""
    return type(spec) in (list, tuple)


def class_of_spec(spec):
    """The class that a mock pretends to be of; None if only names are told."""
    if spec is None or is_list_of_names(spec):
        return None
    return spec if isinstance(spec, type) else type(spec)


def names_of_spec(spec):
    """The attributes that a mock may have; None for any."""
    if spec is None:
        return None
    return list(spec) if is_list_of_names(spec) else dir(spec)


def is_async(item):
    """Whether calls of an object are coroutines."""
    if isinstance(item, type) or not callable(item):
        return False
    from inspect import iscoroutinefunction

    return iscoroutinefunction(item)


def has_async(spec, name):
    """Whether an attribute of a spec is a coroutine function."""
    try:
        return is_async(getattr(spec, name, None))
    except Exception:  # a property that fails
        return False


def instances_callable(spec):
    """Whether what a class makes can be called; of other objects, whether they can."""
    if not isinstance(spec, type):
        return callable(spec)
    return any("__call__" in vars(base) for base in spec.__mro__)


def call_signature(spec, as_instance=False, without_self=False):
    """The signature of calls of an object, or of what a class makes; None if it is not known."""
    if spec is None or is_list_of_names(spec) or isinstance(spec, BuiltinFunctionType):
        return None
    if isinstance(spec, (staticmethod, classmethod)):
        without_self = without_self or isinstance(spec, classmethod)
        spec = spec.__func__
    elif isinstance(spec, type):
        spec, without_self = spec.__call__ if as_instance else spec.__init__, True
        if as_instance and not isinstance(spec, FunctionType):
            return None
    elif not isinstance(spec, (FunctionType, MethodType)) and hasattr(spec, "__call__"):
        spec = _call_of(spec)
    return _signature(spec, without_self)


def _call_of(callable_object):
    """Where the signature of a callable object is found."""
    call = getattr(type(callable_object), "__call__", None)
    return callable_object.__call__ if isinstance(call, FunctionType) else callable_object


def _signature(function, without_self):
    from inspect import signature

    try:
        found = signature(function)
    except (TypeError, ValueError):
        return None
    if not without_self:
        return found
    parameters = list(found.parameters.values())
    takes_all = parameters and parameters[0].kind is parameters[0].VAR_POSITIONAL
    return found if takes_all else found.replace(parameters=parameters[1:])


def check_spelling(kwargs, unsafe):
    """Refuse keywords that somebody misspelt who asked for a spec."""
    for name in _MISSPELT:
        if name in kwargs and not unsafe:
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")
