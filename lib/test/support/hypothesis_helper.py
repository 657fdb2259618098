"""The library hypothesis is not here: tests run with their explicit examples only."""

import contextlib
import functools
import unittest


class _Anything:
    """Stands for strategies, settings and what else is only named."""

    def __getattr__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self

    def __or__(self, other):
        return self


class _Hypothesis:
    strategies = HealthCheck = Phase = Verbosity = _Anything()

    def given(self, *strategies, **named):
        """A decorator: the test runs once for each example."""

        def decorator(test):
            @functools.wraps(test)
            def wrapper(self):
                examples = getattr(wrapper, "_examples", ())
                if not examples:
                    raise unittest.SkipTest("Skipping property test without examples")
                for args, kwargs in reversed(examples):
                    with self.subTest(args=args, kwargs=kwargs) if hasattr(self, "subTest") else contextlib.nullcontext():
                        test(self, *args, **kwargs)

            wrapper.hypothesis = self
            return wrapper

        return decorator

    def example(self, *args, **kwargs):
        """A decorator: arguments for a test."""

        def decorator(test):
            test._examples = (*getattr(test, "_examples", ()), (args, kwargs))
            return test

        return decorator

    def settings(self, *args, **kwargs):
        """A decorator that changes nothing."""
        return lambda test: test

    def assume(self, condition):
        """Skip unless the condition holds."""
        if not condition:
            raise unittest.SkipTest("Unsatisfied assumption")
        return True

    def reject(self):
        """Skip."""
        self.assume(False)

    def register_random(self, *args, **kwargs):
        """Nothing."""


hypothesis = _Hypothesis()
