"""Templates of module string that find their placeholders with a regular expression."""

import re


def _built_pattern(cls):
    delimiter = re.escape(cls.delimiter)
    braced = cls.braceidpattern or cls.idpattern
    return (f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|"
            f"{{(?P<braced>{braced})}}|(?P<invalid>))")


def compiled(cls):
    """The regular expression of a class of templates."""
    given = cls.__dict__.get("pattern")
    pattern = given if isinstance(given, (str, re.Pattern)) else _built_pattern(cls)
    return re.compile(pattern, cls.flags | re.VERBOSE)


def parts(self):
    """What Template._parts() gives, by the pattern of the class."""
    text = self.template
    at = 0
    for match in self.pattern.finditer(text):
        literal = text[at:match.start()]
        at = match.end()
        name = match["named"] or match["braced"]
        if name is not None:
            yield literal, name, match[0], None
        elif match["escaped"] is not None:
            yield literal + self.delimiter, None, "", None
        elif match["invalid"] is not None:
            yield literal, None, match[0], match.start("invalid")
        else:
            raise ValueError("Unrecognized named group in pattern", self.pattern)
    yield text[at:], None, "", None
