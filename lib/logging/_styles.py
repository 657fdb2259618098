"""The three styles of formats for log records: % { $."""


class PercentStyle:
    """A format with %(name)s; the base of the other styles."""

    __module__ = "logging"
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        """Whether the format names the time."""
        return self.asctime_search in self._fmt

    def validate(self):
        """ValueError if the format has no field."""
        import re

        if not re.search(r"(?i)%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]", self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _format(self, values):
        return self._fmt % values

    def format(self, record):
        """The format filled in."""
        values = {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
        try:
            return self._format(values)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}") from None


class StrFormatStyle(PercentStyle):
    """A format with {name}."""

    __module__ = "logging"
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, values):
        return self._fmt.format(**values)

    def validate(self):
        """ValueError if the format has no field or a bad one."""
        from string import Formatter

        fields = 0
        try:
            for _, name, spec, conversion in Formatter().parse(self._fmt):
                if name:
                    self._check_name(name)
                    fields += 1
                if conversion and conversion not in "rsa":
                    raise ValueError(f"invalid conversion: {conversion!r}")
                self._check_spec(spec)
        except ValueError as error:
            raise ValueError(f"invalid format: {error}") from None
        if not fields:
            raise ValueError("invalid format: no fields")

    def _check_name(self, name):
        import re

        if not re.match(r"^(\d+|\w+)(\.\w+|\[[^]]+\])*$", name):
            raise ValueError(f"invalid field name/expression: {name!r}")

    def _check_spec(self, spec):
        import re

        known = r"^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$"
        if spec and not re.match(known, spec, re.IGNORECASE):
            raise ValueError(f"bad specifier: {spec!r}")


class StringTemplateStyle(PercentStyle):
    """A format with $name or ${name}."""

    __module__ = "logging"
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def usesTime(self):
        """Whether the format names the time."""
        return "$asctime" in self._fmt or self.asctime_format in self._fmt

    def validate(self):
        """ValueError if the format has no field or a bare $."""
        from string import Template

        fields = 0
        for match in Template.pattern.finditer(self._fmt):
            if match["named"] or match["braced"]:
                fields += 1
            elif match[0] == "$":
                raise ValueError("invalid format: bare '$' not allowed")
        if not fields:
            raise ValueError("invalid format: no fields")

    def _format(self, values):
        from string import Template

        return Template(self._fmt).substitute(**values)
