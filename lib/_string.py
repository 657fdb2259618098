"""Format strings taken apart, for string.Formatter."""


def _check(value):
    if not isinstance(value, str):
        raise TypeError(f"expected str, got {type(value).__name__}")


def formatter_parser(format_string, /):
    """Tuples (literal text, field name, format spec, conversion); the last three are None where no field follows."""
    _check(format_string)
    return _fields(format_string)


def _fields(text):
    at = 0
    while at < len(text):
        start = at
        while at < len(text) and text[at] not in "{}":
            at += 1
        if at == len(text):
            yield text[start:], None, None, None
        elif text[at + 1:at + 2] == text[at]:
            yield text[start:at + 1], None, None, None
            at += 2
        elif text[at] == "}" or at + 1 == len(text):
            raise ValueError(f"Single '{text[at]}' encountered in format string")
        else:
            literal = text[start:at]
            name, at = _name(text, at + 1)
            conversion, at = _conversion(text, at)
            spec, at = _spec(text, at)
            yield literal, name, spec, conversion


def _name(text, start):
    at = start
    in_brackets = False
    while at < len(text):
        c = text[at]
        if in_brackets:
            in_brackets = c != "]"
        elif c == "[":
            in_brackets = True
        elif c == "{":
            raise ValueError("unexpected '{' in field name")
        elif c in "!:}":
            return text[start:at], at
        at += 1
    raise ValueError("expected '}' before end of string")


def _conversion(text, at):
    if text[at] != "!":
        return None, at
    if at + 1 >= len(text):
        raise ValueError("end of string while looking for conversion specifier")
    if at + 2 >= len(text):
        raise ValueError("unmatched '{' in format spec")
    if text[at + 2] not in ":}":
        raise ValueError("expected ':' after conversion specifier")
    return text[at + 1], at + 2


def _spec(text, at):
    """The specification and the place behind the field."""
    if text[at] == "}":
        return "", at + 1
    start = at + 1
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] == "{") - (text[at] == "}")
        if depth == 0:
            return text[start:at], at + 1
    raise ValueError("unmatched '{' in format spec")


def _number_or_text(name):
    return int(name) if name.isdecimal() else name


def formatter_field_name_split(field_name, /):
    """The first part of a field name and an iterator over the rest: (is attribute, name or index)."""
    _check(field_name)
    at = 0
    while at < len(field_name) and field_name[at] not in ".[":
        at += 1
    return _number_or_text(field_name[:at]), _steps(field_name, at)


def _steps(name, at):
    while at < len(name):
        if name[at] not in ".[":
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        is_attribute = name[at] == "."
        start = end = at + 1
        while end < len(name) and name[end] not in (".[" if is_attribute else "]"):
            end += 1
        if not is_attribute and end == len(name):
            raise ValueError("Missing ']' in format string")
        if start == end:
            raise ValueError("Empty attribute in format string")
        step = name[start:end]
        yield is_attribute, step if is_attribute else _number_or_text(step)
        at = end if is_attribute else end + 1
