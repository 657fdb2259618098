"""Constants of characters, templates with $names, and str.format() as a class to be extended."""

import _string

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = digits[:8]
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split at sep, capitalize every word, join with sep (one space if there is none)."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


_NO_MAPPING = {}
_LETTERS = ascii_letters + "_"
_FOLLOWING = _LETTERS + digits


class _Flags:
    """re.IGNORECASE, without loading re for templates that never ask."""

    def __get__(self, template, cls):
        import re

        return re.IGNORECASE


class _Pattern:
    """The regular expression that finds placeholders, made when asked for: a template without one of its own works by hand."""

    def __get__(self, template, cls):
        from _template_pattern import compiled

        return compiled(cls)


class Template:
    """Text in which $name and ${name} stand for values, and $$ for a dollar sign."""

    delimiter = "$"
    idpattern = "(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _Flags()
    pattern = _Pattern()

    def __init__(self, template):
        self.template = template

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = any(name in cls.__dict__ for name in ("idpattern", "braceidpattern", "flags", "pattern"))
        if own or cls._parts is not Template._parts:
            from _template_pattern import compiled, parts

            cls.pattern, cls._parts = compiled(cls), parts

    def _identifier_end(self, start):
        text = self.template
        if text[start:start + 1] not in _LETTERS:
            return start
        end = start
        while end < len(text) and text[end] in _FOLLOWING:
            end += 1
        return end

    def _parts(self):
        """Tuples (literal text, name or None, text of the placeholder, place behind an invalid delimiter or None)."""
        text = self.template
        if not isinstance(text, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(text).__name__}'")
        at = 0
        while True:
            found = text.find(self.delimiter, at)
            if found < 0:
                yield text[at:], None, "", None
                return
            literal = text[at:found]
            at = found + len(self.delimiter)
            if text.startswith(self.delimiter, at):
                at += len(self.delimiter)
                yield literal + self.delimiter, None, "", None
                continue
            braced = text.startswith("{", at)
            start = at + braced
            end = self._identifier_end(start) if start < len(text) else start
            if end == start or (braced and not text.startswith("}", end)):
                yield literal, None, self.delimiter, at
            else:
                at = end + braced
                yield literal, text[start:end], text[found:at], None

    def _raise_invalid(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        column = place - len("".join(lines[:-1])) if lines else 1
        raise ValueError(f"Invalid placeholder in string: line {len(lines) or 1}, col {column}")

    def substitute(self, mapping=_NO_MAPPING, /, **kws):
        """The text with all placeholders replaced; KeyError for an unknown name, ValueError for a lonely delimiter."""
        values = _Values(mapping, kws)
        result = []
        for literal, name, _, invalid in self._parts():
            result.append(literal)
            if invalid is not None:
                self._raise_invalid(invalid)
            if name is not None:
                result.append(str(values[name]))
        return "".join(result)

    def safe_substitute(self, mapping=_NO_MAPPING, /, **kws):
        """The same, but what cannot be replaced stays."""
        values = _Values(mapping, kws)
        result = []
        for literal, name, placeholder, _ in self._parts():
            result.append(literal)
            try:
                result.append(placeholder if name is None else str(values[name]))
            except KeyError:
                result.append(placeholder)
        return "".join(result)

    def is_valid(self):
        """Whether substitute() could not raise ValueError."""
        return all(invalid is None for _, _, _, invalid in self._parts())

    def get_identifiers(self):
        """The valid names, each once, in the order of their first appearance."""
        return list(dict.fromkeys(name for _, name, _, _ in self._parts() if name is not None))


class _Values:
    """Keyword arguments before the mapping."""

    def __init__(self, mapping, keywords):
        self.mapping = mapping
        self.keywords = keywords

    def __getitem__(self, name):
        return self.keywords[name] if name in self.keywords else self.mapping[name]


class Formatter:
    """str.format() in parts that a subclass can change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            name, auto_arg_index = self._numbered(name, auto_arg_index)
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(value, spec))
        return "".join(result), auto_arg_index

    @staticmethod
    def _numbered(name, index):
        """The name of a field, and the next automatic number: False once a field has been numbered by hand."""
        if name == "":
            if index is False:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            return str(index), index + 1
        if name.isdigit():
            if index:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            return name, False
        return name, index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        converters = {"s": str, "r": repr, "a": ascii}
        if conversion not in converters:
            raise ValueError(f"Unknown conversion specifier {conversion!s}")
        return converters[conversion](value)

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, step in rest:
            value = getattr(value, step) if is_attribute else value[step]
        return value, first
