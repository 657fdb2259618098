"""How help is laid out."""

import os

from ._option import NO_DEFAULT


class HelpFormatter:
    """Writes the help of a parser."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser = None
        self.indent_increment = indent_increment
        if width is None:
            try:
                width = int(os.environ["COLUMNS"])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.width = width
        self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.help_width = None
        self.short_first = short_first
        self.default_tag = "%default"
        self.option_strings = {}
        self._short_opt_fmt = "%s %s"
        self._long_opt_fmt = "%s=%s"

    def set_parser(self, parser):
        """Whose help it writes."""
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        """What stands between a short option and its argument: nothing or a blank."""
        if delim not in ("", " "):
            raise ValueError(f"invalid metavar delimiter for short options: {delim!r}")
        self._short_opt_fmt = "%s" + delim + "%s"

    def set_long_opt_delimiter(self, delim):
        """What stands between a long option and its argument: = or a blank."""
        if delim not in ("=", " "):
            raise ValueError(f"invalid metavar delimiter for long options: {delim!r}")
        self._long_opt_fmt = "%s" + delim + "%s"

    def indent(self):
        """One level further to the right."""
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        """One level back."""
        self.current_indent -= self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."
        self.level -= 1

    def format_usage(self, usage):
        """The usage with its word."""
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        """A heading."""
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        from textwrap import fill

        blanks = " " * self.current_indent
        return fill(text, max(self.width - self.current_indent, 11), initial_indent=blanks, subsequent_indent=blanks)

    def format_description(self, description):
        """The description in lines."""
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        """The text at the end in lines."""
        return "\n" + self._format_text(epilog) + "\n" if epilog else ""

    def expand_default(self, option):
        """The option's help with its default for %default."""
        if self.parser is None or not self.default_tag:
            return option.help
        default = self.parser.defaults.get(option.dest)
        if default is NO_DEFAULT or default is None:
            default = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(default))

    def format_option(self, option):
        """The lines about an option."""
        strings = self.option_strings[option]
        room = self.help_position - self.current_indent - 2
        blanks = " " * self.current_indent
        if len(strings) > room:
            result = f"{blanks}{strings}\n"
            first_indent = self.help_position
        else:
            result = f"{blanks}{strings:<{room}}  "
            first_indent = 0
        if option.help:
            from textwrap import wrap

            lines = wrap(self.expand_default(option), self.help_width)
            result += " " * first_indent + lines[0] + "\n"
            result += "".join([" " * self.help_position + line + "\n" for line in lines[1:]])
        elif result[-1] != "\n":
            result += "\n"
        return result

    def store_option_strings(self, parser):
        """Find out how wide the options are."""
        self.indent()
        longest = self._stored(parser.option_list)
        self.indent()
        for group in parser.option_groups:
            longest = max(longest, self._stored(group.option_list))
        self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def _stored(self, options):
        longest = 0
        for option in options:
            self.option_strings[option] = strings = self.format_option_strings(option)
            longest = max(longest, len(strings) + self.current_indent)
        return longest

    def format_option_strings(self, option):
        """The strings of an option with its argument."""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (each, metavar) for each in short]
            long = [self._long_opt_fmt % (each, metavar) for each in long]
        return ", ".join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    """Sections are indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        """The usage with its word."""
        return f"Usage: {usage}\n"

    def format_heading(self, heading):
        """A heading."""
        return f"{'':{self.current_indent}}{heading}:\n"


class TitledHelpFormatter(HelpFormatter):
    """Headings are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        """The usage below a heading."""
        return f"{self.format_heading('Usage')}  {usage}\n"

    def format_heading(self, heading):
        """A heading."""
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"
