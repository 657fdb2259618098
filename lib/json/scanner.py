"""What reads one JSON value for a decoder."""

from json import _decode

__all__ = ["make_scanner"]


class make_scanner:
    """Reads the value at an index of a text, as a decoder says at the time this is made; StopIteration if there is none."""

    def __init__(self, context):
        self.strict = context.strict
        self.object_hook = context.object_hook
        self.object_pairs_hook = context.object_pairs_hook
        self.parse_float = context.parse_float
        self.parse_int = context.parse_int
        self.parse_constant = context.parse_constant

    def __call__(self, string, idx):
        from json.decoder import JSONDecodeError

        try:
            return _decode(self, string, idx)
        except JSONDecodeError as error:
            if error.msg == "Expecting value" and (error.pos == idx or idx > len(string)):
                raise StopIteration(idx) from None
            raise


c_make_scanner = make_scanner


def py_make_scanner(context):
    """The same for a decoder whose parse_object, parse_array or parse_string were replaced."""
    plain = make_scanner(context)
    memo = context.memo

    def scan_once(string, idx):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        first = string[idx : idx + 1]
        if first == '"':
            return context.parse_string(string, idx + 1, context.strict)
        if first == "{":
            return context.parse_object((string, idx + 1), context.strict, scan_once, context.object_hook,
                                        context.object_pairs_hook, memo)
        if first == "[":
            return context.parse_array((string, idx + 1), scan_once)
        return plain(string, idx)

    return scan_once


def __getattr__(name):
    if name == "NUMBER_RE":
        import re

        return re.compile(r"(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?", re.M | re.S | re.X)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
