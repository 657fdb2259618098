"""Generators, coroutines and asynchronous generators."""

@final
@abstract
class generator(object):
    """What a call of a function with yield makes: an iterator that runs its body step by step."""
    def send(self, value, /):
        """Go on with value as the result of yield, until the next one; gives what that yields.

        StopIteration when the function returns."""
    def throw(self, type, value=..., traceback=..., /):
        """Go on with an exception raised where it stands; otherwise like send()."""
    def close(self):
        """End it: GeneratorExit is raised where it stands."""
    @property
    def gi_running(self) -> bool:
        """Whether it is running now."""
    @property
    def gi_suspended(self) -> bool:
        """Whether it waits at a yield."""
    @property
    def gi_code(self):
        """The code that it runs."""
    @property
    def gi_frame(self):
        """Its frame; None when it has ended."""
    @property
    def gi_yieldfrom(self):
        """What yield from is going through, or None."""
    @property
    def __name__(self) -> str: ...
    @__name__.setter
    def __name__(self, value): ...
    @property
    def __qualname__(self) -> str: ...
    @__qualname__.setter
    def __qualname__(self, value): ...

@final
@abstract
class coroutine(object):
    """What a call of an async function makes."""
    def send(self, value, /):
        """Go on with value as the result of yield, until the next one; gives what that yields.

        StopIteration when the function returns."""
    def throw(self, type, value=..., traceback=..., /):
        """Go on with an exception raised where it stands; otherwise like send()."""
    def close(self):
        """End it: GeneratorExit is raised where it stands."""
    def __await__(self): ...
    @property
    def cr_running(self) -> bool:
        """Whether it is running now."""
    @property
    def cr_suspended(self) -> bool:
        """Whether it waits at an await."""
    @property
    def cr_code(self):
        """The code that it runs."""
    @property
    def cr_frame(self):
        """Its frame; None when it has ended."""
    @property
    def cr_await(self):
        """What it waits for, or None."""
    @field
    def cr_origin(self):
        """None: where it was made is not recorded."""
    @property
    def __name__(self) -> str: ...
    @__name__.setter
    def __name__(self, value): ...
    @property
    def __qualname__(self) -> str: ...
    @__qualname__.setter
    def __qualname__(self, value): ...

@final
@abstract
class coroutine_wrapper(object):
    """The iterator that await uses."""
    def send(self, value, /):
        """Go on with value as the result of yield, until the next one; gives what that yields.

        StopIteration when the function returns."""
    def throw(self, type, value=..., traceback=..., /):
        """Go on with an exception raised where it stands; otherwise like send()."""
    def close(self):
        """End it: GeneratorExit is raised where it stands."""

@final
@abstract
@slots("coroutine")
class async_generator(object):
    """What a call of an async function with yield makes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    def __aiter__(self): ...
    def __anext__(self): ...
    def asend(self, value, /):
        """An awaitable that goes on with value as the result of yield."""
    def athrow(self, *args):
        """An awaitable that goes on with an exception raised where it stands."""
    def aclose(self):
        """An awaitable that ends it."""
    @field
    def ag_running(self) -> bool:
        """Whether it is running now."""
    @property
    def ag_suspended(self) -> bool:
        """Whether it waits at a yield."""
    @property
    def ag_code(self):
        """The code that it runs."""
    @property
    def ag_frame(self):
        """Its frame; None when it has ended."""
    @property
    def ag_await(self):
        """What it waits for, or None."""
    @property
    def __name__(self) -> str: ...
    @__name__.setter
    def __name__(self, value): ...
    @property
    def __qualname__(self) -> str: ...
    @__qualname__.setter
    def __qualname__(self, value): ...

@final
@abstract
class async_generator_asend(object):
    def send(self, value, /): ...
    def throw(self, type, value=..., traceback=..., /): ...
    def close(self): ...
    def __await__(self): ...

@final
@abstract
@slots("async_generator_asend")
class async_generator_athrow(object):
    def send(self, value, /): ...
    def throw(self, type, value=..., traceback=..., /): ...
    def close(self): ...
    def __await__(self): ...
