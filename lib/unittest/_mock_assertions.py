"""The assertions of mocks about the calls that were made."""

from unittest._mock_calls import _Call, _CallList, arguments_text, call
from unittest._mock_recording import Recording, mock_of

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


def _error_in(item):
    return item if isinstance(item, Exception) else None


def not_found_in(wanted, made):
    """The wanted calls that are not among those made; one that was made once counts for one."""
    missing = []
    for item in wanted:
        if item in made:
            made.remove(item)
        else:
            missing.append(item)
    return tuple(missing)


class Assertions(Recording):
    """What a test asks of the calls of a mock."""

    def assert_called(self):
        """It was called."""
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_short_name()}' to have been called.")

    def assert_not_called(self):
        """It was not called."""
        if self.call_count:
            self._mock_fail_count("to not have been called")

    def assert_called_once(self):
        """It was called exactly once."""
        if self.call_count != 1:
            self._mock_fail_count("to have been called once")

    def assert_called_with(self, /, *args, **kwargs):
        """The last call had these arguments."""
        shown = self._mock_call_text(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n  Actual: not called.")
        expected = self._mock_matched(_Call((args, kwargs), two=True))
        if expected != self._mock_matched(self.call_args):
            actual = self._mock_call_text(*self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n  Actual: {actual}") from _error_in(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        """The only call had these arguments."""
        if self.call_count != 1:
            self._mock_fail_count("to be called once")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """One of the calls had these arguments."""
        expected = self._mock_matched(_Call((args, kwargs), two=True))
        if _error_in(expected) or not any(expected == self._mock_matched(made) for made in self.call_args_list):
            raise AssertionError(f"{self._mock_call_text(args, kwargs)} call not found") from _error_in(expected)

    def assert_has_calls(self, calls, any_order=False):
        """The calls were made one after the other, or in any order."""
        wanted, made = [self._mock_matched(item) for item in calls], _CallList(map(self._mock_matched, self.mock_calls))
        if any_order:
            missing = not_found_in(wanted, made)
            if missing:
                raise AssertionError(
                    f"{self._mock_short_name()!r} does not contain all of {missing!r} in its call list, found {list(made)!r} instead"
                ) from next(filter(_error_in, wanted), None)
        elif wanted not in made:
            actual = f"\n  Actual: {self.mock_calls!r}" if self.mock_calls else ""
            _fail_order("calls", calls, wanted, actual)

    def _mock_fail_count(self, expected):
        calls = f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""
        raise AssertionError(f"Expected '{self._mock_short_name()}' {expected}. Called {self.call_count} times.{calls}")

    def _mock_call_text(self, args, kwargs):
        return f"{self._mock_short_name()}{arguments_text(args, kwargs)}"

    def _mock_matched(self, made):
        """What a call is compared by: with a signature, the same for arguments by position and by name."""
        if not isinstance(made, tuple) or len(made) > 3:
            return made
        parts = made if isinstance(made, _Call) else _Call(made)
        fits = self._mock_signature_at(parts._mock_name)
        if fits is None:
            return made
        try:
            bound = fits.bind(*parts.args, **parts.kwargs)
        except TypeError as error:
            return error
        return call(parts._mock_name, bound.args, bound.kwargs)

    def _mock_signature_at(self, path):
        """The signature that calls of what is at a path below this mock must fit; None for any."""
        found = self
        for name in path.replace("()", ".()").split(".") if path else ():
            if not name:
                continue
            found = mock_of(found._mock_return_value if name == "()" else found._mock_children.get(name))
            if found is None:
                return None
        return found._mock_signature()


def _fail_order(what, calls, wanted, actual):
    """Say which calls were wanted, and why they fit no signature if they do not."""
    errors = [_error_in(item) for item in wanted]
    if not any(errors):
        raise AssertionError(f"{what.capitalize()} not found.\nExpected: {_CallList(calls)!r}{actual}")
    text = f"Error processing expected {what}.\nErrors: {errors!r}\nExpected: {_CallList(calls)!r}{actual}"
    raise AssertionError(text) from next(filter(None, errors))
