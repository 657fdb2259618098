"""patch() and its like: attributes that are others for a while."""

import sys
from functools import wraps
from types import ModuleType
from unittest._mock_specs import check_spelling, instances_callable, is_list_of_names
from unittest._mock_values import DEFAULT
from unittest._patching_dict import _Active, _is_coroutine_function, _patch_dict, decorated_tests, object_named, started

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def _exit_stack():
    from contextlib import ExitStack  # costs memory only when something is patched

    return ExitStack()


class _patch(_Active):
    """Replaces an attribute while a with statement, a function or the tests of a class run."""

    _active_patches = started

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        check_spelling(kwargs, unsafe)
        self.getter, self.attribute, self.new, self.create = getter, attribute, new, create
        self.spec, self.spec_set, self.autospec = spec, spec_set, autospec
        self.new_callable, self.kwargs = new_callable, kwargs
        self.attribute_name = None
        self.additional_patchers = []

    def copy(self):
        """Another patch of the same."""
        other = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
            self.kwargs, unsafe=True,
        )  # fmt: skip
        other.attribute_name = self.attribute_name
        other.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
        return other

    # As a decorator

    def __call__(self, func):
        if isinstance(func, type):
            return decorated_tests(self, func)
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        patched = self._async_wrapper(func) if _is_coroutine_function(func) else self._wrapper(func)
        patched.patchings = [self]
        return patched

    def _wrapper(self, func):
        @wraps(func)
        def patched(*args, **keywargs):
            with _exit_stack() as stack:
                args, keywargs = _enter_all(patched, stack, args, keywargs)
                return func(*args, **keywargs)

        return patched

    def _async_wrapper(self, func):
        @wraps(func)
        async def patched(*args, **keywargs):
            with _exit_stack() as stack:
                args, keywargs = _enter_all(patched, stack, args, keywargs)
                return await func(*args, **keywargs)

        return patched

    # As a context manager

    def _find(self):
        """The original and whether the target itself holds it."""
        import builtins

        missing = DEFAULT
        try:
            original, local = self.target.__dict__[self.attribute], True
        except (AttributeError, KeyError):
            original, local = getattr(self.target, self.attribute, missing), False
        if isinstance(self.target, ModuleType) and hasattr(builtins, self.attribute):
            self.create = True
        if original is missing and not self.create:
            raise AttributeError(f"{self.target} does not have the attribute {self.attribute!r}")
        return original, local

    def _flag(self, value, original):
        """True stands for the original."""
        return original if value is True else None if value is False else value

    def _new_mock(self, original):
        from unittest import mock

        spec, spec_set = self._flag(self.spec, original), self._flag(self.spec_set, original)
        for what, flag, item in (("spec", self.spec, spec), ("spec_set target", self.spec_set, spec_set)):
            if isinstance(flag, mock.NonCallableMock):
                raise mock.InvalidSpecError(
                    f"Cannot spec attr {self.attribute!r} as the {what} has already been mocked out. [{what.split()[0]}={item!r}]"
                )
        template = spec if spec is not None else spec_set
        if template is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        kind = self._kind(mock, original, template)
        options = {}
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, mock.NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if template is not None and isinstance(original, type) and isinstance(new, mock.Mock):
            options.pop("name", None)
            named = is_list_of_names(template)
            if not ("__call__" in template if named else instances_callable(template)):
                kind = mock.NonCallableMagicMock
            new.return_value = kind(_new_parent=new, _new_name="()", **options)
        return new

    def _kind(self, mock, original, template):
        if self.new_callable is not None:
            return self.new_callable
        if template is None:
            return mock.AsyncMock if _is_coroutine_function(original) else mock.MagicMock
        if _is_coroutine_function(template):
            return mock.AsyncMock
        named = is_list_of_names(template)
        can_call = "__call__" in template if named else callable(template)
        return mock.MagicMock if can_call else mock.NonCallableMagicMock

    def _new_autospec(self, original):
        from unittest import mock

        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        autospec = original if self.autospec is True else self.autospec
        name = getattr(self.target, "__name__", self.target)
        for what, item in (("as the patch target has", self.target), (f"from target {name!r} as it has", autospec)):
            if isinstance(item, mock.NonCallableMock):
                raise mock.InvalidSpecError(
                    f"Cannot autospec attr {self.attribute!r} {what} already been mocked out. "
                    f"[target={self.target!r}, attr={autospec!r}]"
                )
        return mock.create_autospec(autospec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)

    def _check_specs(self):
        specs = [value for value in (self.spec, self.autospec) if value is not None and value is not False]
        if len(specs) > 1:
            raise TypeError("Can't specify spec and autospec")
        if specs and self.spec_set is not None and self.spec_set is not True and self.spec_set is not False:
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")

    def _replacement(self, original):
        self._check_specs()
        if self.new is DEFAULT and self.autospec in (None, False):
            return self._new_mock(original)
        if self.autospec not in (None, False):
            return self._new_autospec(original)
        if self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def __enter__(self):
        self.target = self.getter()
        original, local = self._find()
        new = self._replacement(original)
        self.temp_original, self.is_local = original, local
        self._stack = _exit_stack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patcher in self.additional_patchers:
                found = self._stack.enter_context(patcher)
                if patcher.new is DEFAULT:
                    extra.update(found)
            return extra
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        stack = self._stack
        del self.temp_original, self.is_local, self.target, self._stack
        return stack.__exit__(*exc_info)


def _enter_all(patched, stack, args, keywargs):
    """Enter all patches of a decorated function; gives its arguments with the mocks added."""
    extra = []
    for patching in patched.patchings:
        found = stack.enter_context(patching)
        if patching.attribute_name is not None:
            keywargs.update(found)
        elif patching.new is DEFAULT:
            extra.append(found)
    return args + tuple(extra), keywargs


def _target(target):
    try:
        path, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return lambda: object_named(path), attribute


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs
):
    """Replace what a dotted name stands for, by a MagicMock if no new object is given."""
    getter, attribute = _target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs
):
    """Replace an attribute of an object."""
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replace several attributes of an object; gives the mocks of those that are DEFAULT by name."""
    getter = (lambda: object_named(target)) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = [
        _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()
    ]
    for patcher in patchers:
        patcher.attribute_name = patcher.attribute
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


def _patch_stopall():
    """Stop every patch that was started."""
    for active in reversed(started[:]):
        active.stop()


patch.object, patch.dict, patch.multiple, patch.stopall, patch.TEST_PREFIX = (
    _patch_object, _patch_dict, _patch_multiple, _patch_stopall, "test",
)  # fmt: skip
