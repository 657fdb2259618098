"""What pickles and copies of BytesIO and StringIO hold."""

from io import BytesIO, StringIO


def bytes_state(stream):
    return stream.getvalue(), stream.tell(), _attributes(stream)


def text_state(stream, newline):
    return stream.getvalue(), newline, stream.tell(), _attributes(stream)


def set_bytes_state(stream, state):
    _check_size(stream, state, 3)
    value, position, attributes = state
    BytesIO.__init__(stream, value)
    _set_rest(stream, position, attributes, "second", "third", ", not ")


def set_text_state(stream, state):
    _check_size(stream, state, 4)
    value, newline, position, attributes = state
    # The text is as it was written: its line ends are translated again
    if isinstance(value, str) and newline in ("\r", "\r\n"):
        value = value.replace(newline, "\n")
    StringIO.__init__(stream, value, newline)
    _set_rest(stream, position, attributes, "third", "fourth", ", got ")


def _attributes(stream):
    return dict(getattr(stream, "__dict__", ())) or None


def _check_size(stream, state, size):
    if stream.closed:
        raise ValueError("I/O operation on closed file" + "." * (size == 3))
    if not isinstance(state, tuple) or len(state) != size:
        kind = type(stream)
        raise TypeError(
            f"{kind.__module__}.{kind.__qualname__}.__setstate__ argument should be {size}-tuple, got {type(state).__name__}"
        )


def _set_rest(stream, position, attributes, second, third, between):
    if not isinstance(position, int):
        raise TypeError(f"{second} item of state must be an integer{between}{type(position).__name__}")
    if position < 0:
        raise ValueError("position value cannot be negative")
    stream.seek(position)
    if attributes is not None:
        if not isinstance(attributes, dict):
            raise TypeError(f"{third} item of state should be a dict, got a {type(attributes).__name__}")
        stream.__dict__.update(attributes)
