"""AsyncMock: calls are coroutines, and those that were awaited are remembered apart."""

from unittest._mock_assertions import _fail_order, not_found_in
from unittest._mock_callable import Mock
from unittest._mock_calls import _Call, _CallList
from unittest._mock_magic import MagicMixin
from unittest._mock_recording import Base, recorded
from unittest._mock_specs import is_async
from unittest._mock_values import DEFAULT

__unittest = True
__name__ = "unittest.mock"  # where everybody finds what is defined here


class AsyncMockMixin(Base):
    """What mocks have whose calls are coroutines."""

    await_count = recorded("await_count")
    await_args = recorded("await_args")
    await_args_list = recorded("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["__name__"] = "AsyncMock"

    @property
    def _is_coroutine_function(self):
        from inspect import _marked

        return _marked  # so that iscoroutinefunction() says yes

    def _mock_forget_calls(self):
        super()._mock_forget_calls()
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()

    def __call__(self, /, *args, **kwargs):
        self._mock_begin_call(args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    async def _execute_mock_call(self, /, *args, **kwargs):
        self.await_count += 1
        self.await_args = _Call((args, kwargs), two=True)
        self.await_args_list.append(self.await_args)
        effect = self.side_effect
        if hasattr(effect, "__next__"):
            return self._mock_next_of(effect)
        result = self._mock_effect(args, kwargs)
        if is_async(effect):
            result = await result
        if result is not DEFAULT:
            return result
        wraps = self._mock_wraps
        if wraps is None or self._mock_delegate is not None or self._mock_return_value is not DEFAULT:
            return self.return_value
        return await wraps(*args, **kwargs) if is_async(wraps) else wraps(*args, **kwargs)

    def _mock_next_of(self, effect):
        try:
            result = self._mock_effect((), {})
        except StopIteration:
            raise StopAsyncIteration from None
        return self.return_value if result is DEFAULT else result

    def assert_awaited(self):
        """A call was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_short_name()} to have been awaited.")

    def assert_not_awaited(self):
        """No call was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._mock_short_name()} to not have been awaited. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        """Exactly one call was awaited."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_short_name()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last call that was awaited had these arguments."""
        shown = self._mock_call_text(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {shown}\nNot awaited")
        if self._mock_matched(_Call((args, kwargs), two=True)) != self._mock_matched(self.await_args):
            actual = self._mock_call_text(*self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {shown}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """The only call that was awaited had these arguments."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaited calls had these arguments."""
        expected = self._mock_matched(_Call((args, kwargs), two=True))
        if expected not in [self._mock_matched(made) for made in self.await_args_list]:
            raise AssertionError(f"{self._mock_call_text(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        """Calls were awaited one after the other, or in any order."""
        wanted, awaited = [self._mock_matched(item) for item in calls], _CallList(map(self._mock_matched, self.await_args_list))
        if any_order:
            missing = not_found_in(wanted, awaited)
            if missing:
                raise AssertionError(f"{missing!r} not all found in await list")
        elif wanted not in awaited:
            _fail_order("awaits", calls, wanted, f"\nActual: {self.await_args_list!r}")

    def reset_mock(self, /, *args, **kwargs):
        """Forget the calls and those that were awaited."""
        super().reset_mock(*args, **kwargs)


class AsyncMagicMixin(MagicMixin):
    """What mocks have whose calls are coroutines and that have special methods."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines. It remembers calls, and apart from them those that were awaited."""
