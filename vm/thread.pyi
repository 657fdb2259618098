"""What a started thread is known by."""

@final
@abstract
@module("_thread")
@c_name("ThreadHandle")
class _ThreadHandle(object):
    """A thread that was started."""
    def join(self, timeout: float = -1, /) -> bool:
        """Wait until it has ended, at most timeout seconds if that is not negative. Whether it has."""
    def is_done(self, /) -> bool:
        """Whether it has ended."""
    @property
    def ident(self) -> int:
        """Its number; none is used twice."""
    @property
    def daemon(self) -> bool:
        """Whether the end of the program does not wait for it."""
