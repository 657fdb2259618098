"""The text of --help and of usage lines."""

from ._names import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


class _Section:
    """A heading and what stands below it, as calls that make the text when the widths are known."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        formatter = self.formatter
        if self.parent is not None:
            formatter._indent()
        body = formatter._join_parts([make(*args) for make, args in self.items])
        if self.parent is not None:
            formatter._dedent()
        if not body:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = f"{'':{formatter._current_indent}}{self.heading}:\n"
        return formatter._join_parts(["\n", heading, body, "\n"])


def _bracketed_end(text, start):
    """Where the [bracket] or (bracket) at start ends: at its first closing bracket before a blank; 0 if nowhere."""
    closing = "]" if text[start] == "[" else ")"
    end = text.find(closing, start)
    while end >= 0:
        while text[end : end + 1] == closing:
            end += 1
        if end == len(text) or text[end].isspace():
            return end
        end = text.find(closing, end)
    return 0


def _unbreakable_parts(text):
    """The pieces between which a usage line may be broken."""
    parts = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = _bracketed_end(text, at) if text[at] in "[(" else 0
        if not end:
            end = at + 1
            while end < len(text) and not text[end].isspace():
                end += 1
        parts.append(text[at:end])
        at = end
    return parts


class HelpFormatter:
    """Makes help texts; its methods are no promise, only the class's name is."""

    __module__ = "argparse"

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil

            width = shutil.get_terminal_size().columns - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._current_section = _Section(self, None)

    # Building

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        """Begin a section with a heading."""
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """End the section begun last."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """Add a paragraph."""
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """Add the usage lines."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """Add the help of one argument."""
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action))]
        for subaction in self._iter_indented_subactions(action):
            lengths.append(len(self._format_action_invocation(subaction)))
        self._action_max_length = max(self._action_max_length, max(lengths) + self._current_indent)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Add the help of several arguments."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """The whole text."""
        text = self._root_section.format_help()
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text else text

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    # Usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = f"{self._prog}"
        else:
            usage = self._usage_of(actions, groups, prefix)
        return f"{prefix}{usage}\n\n"

    def _usage_of(self, actions, groups, prefix):
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        usage = " ".join([part for part in (self._prog, self._format_actions_usage(optionals + positionals, groups)) if part])
        if len(prefix) + len(usage) <= self._width - self._current_indent:
            return usage
        options = _unbreakable_parts(self._format_actions_usage(optionals, groups))
        arguments = _unbreakable_parts(self._format_actions_usage(positionals, groups))
        return "\n".join(self._usage_lines(options, arguments, prefix))

    def _usage_lines(self, options, arguments, prefix):
        """The options from a new line on, behind the program's name if that is short; then the arguments."""
        width = self._width - self._current_indent
        if len(prefix) + len(self._prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            if options:
                return self._fill_usage([self._prog, *options], indent, prefix) + self._fill_usage(arguments, indent)
            return self._fill_usage([self._prog, *arguments], indent, prefix) if arguments else [self._prog]
        indent = " " * len(prefix)
        lines = self._fill_usage(options + arguments, indent)
        if len(lines) > 1:
            lines = self._fill_usage(options, indent) + self._fill_usage(arguments, indent)
        return [self._prog, *lines]

    def _fill_usage(self, parts, indent, prefix=None):
        """Lines of parts; the first begins behind prefix, which is not in it."""
        width = self._width - self._current_indent
        lines, line = [], []
        length = len(indent if prefix is None else prefix) - 1
        for part in parts:
            if length + 1 + len(part) > width and line:
                lines.append(indent + " ".join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent) :]
        return lines

    def _format_actions_usage(self, actions, groups):
        """All arguments in one line; exclusive ones that stand together are shown as alternatives."""
        for group in groups:
            if not group._group_actions:
                raise ValueError(f"empty group {group}")
        return " ".join(self._usage_parts(actions, groups, False))

    def _usage_parts(self, actions, groups, in_group):
        parts = []
        index = 0
        while index < len(actions):
            number = self._group_at(actions, index, groups)
            if number is None:
                parts.append("" if actions[index].help is SUPPRESS else self._usage_part(actions[index], in_group))
                index += 1
                continue
            group = groups[number]
            parts.append(self._group_usage(group, groups[number + 1 :]))
            index += len(group._group_actions)
        return [part for part in parts if part]

    def _group_at(self, actions, index, groups):
        for number, group in enumerate(groups):
            members = group._group_actions
            if actions[index : index + len(members)] == members:
                return number
        return None

    def _group_usage(self, group, inner_groups):
        parts = self._usage_parts(group._group_actions, inner_groups, True)
        text = " | ".join(parts)
        if not group.required:
            return f"[{text}]" if text else ""
        return f"({text})" if len(parts) > 1 else text

    def _usage_part(self, action, in_group):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            bare = in_group and part[:1] == "[" and part[-1:] == "]"
            return part[1:-1] if bare else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = f"{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}"
        return part if action.required or in_group else f"[{part}]"

    # Paragraphs and arguments

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        margin = " " * self._current_indent
        header_width = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        help_text = self._expand_help(action) if action.help and action.help.strip() else ""
        if not help_text:
            parts = [f"{margin}{header}\n"]
        else:
            lines = self._split_lines(help_text, max(self._width - position, 11))
            parts = [f"{margin}{header}\n"]
            if len(header) <= header_width:
                parts = [f"{margin}{header:<{header_width}}  {lines.pop(0) if lines else ''}\n"]
            parts += [f"{'':{position}}{line}\n" for line in lines]
        for subaction in self._iter_indented_subactions(action):
            self._indent()
            parts.append(self._format_action(subaction))
            self._dedent()
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            (name,) = self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)
            return name
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join([f"{string} {args}" for string in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        """A function that gives a tuple of so many names for an argument's values."""
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
        else:
            name = default_metavar
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default_metavar):
        metavar = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % metavar(1)
        if nargs == OPTIONAL:
            return "[%s]" % metavar(1)
        if nargs == ZERO_OR_MORE:
            names = metavar(1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % metavar(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % metavar(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % metavar(nargs)

    def _expand_help(self, action):
        values = {"prog": self._prog}
        for name, value in vars(action).items():
            if value is not SUPPRESS:
                values[name] = getattr(value, "__name__", value)
        if values.get("choices") is not None:
            values["choices"] = ", ".join([str(choice) for choice in values["choices"]])
        return self._get_help_string(action) % values

    def _iter_indented_subactions(self, action):
        return action._get_subactions() if hasattr(action, "_get_subactions") else ()

    # What subclasses change

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    __module__ = "argparse"

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    __module__ = "argparse"

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of each argument."""

    __module__ = "argparse"

    def _get_help_string(self, action):
        text = action.help or ""
        may_be_absent = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if "%(default)" not in text and action.default is not SUPPRESS and may_be_absent:
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the type of a value in place of its name."""

    __module__ = "argparse"

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
