"""What sys.unraisablehook is called with."""

@final
@abstract
class UnraisableHookArgs(tuple):
    """An exception that nothing can catch: its class, itself, its traceback, a text about the place, an object there."""
    exc_type: object
    exc_value: object
    exc_traceback: object
    err_msg: object
    object: object
