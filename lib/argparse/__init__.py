"""Command lines: a parser with arguments turns strings into attributes, or says what is wrong and how it is used."""

import sys

from ._actions import (
    _UNRECOGNIZED_ARGS_ATTR, Action, BooleanOptionalAction, FileType, _AppendAction, _AppendConstAction, _CountAction, _ExtendAction,
    _HelpAction, _StoreAction, _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction, _VersionAction,
)  # fmt: skip
from ._container import _ActionsContainer, _ArgumentGroup, _is_negative_number, _MutuallyExclusiveGroup
from ._formatters import (
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter,
)  # fmt: skip
from ._names import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError, Namespace, _AttributeHolder,
    _get_action_name,
)  # fmt: skip
from ._parsing import Run, ValueMethods

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]  # fmt: skip


class ArgumentParser(_AttributeHolder, ValueMethods, _ActionsContainer):
    """A parser of command lines, with a help text made from its arguments."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True):  # fmt: skip
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _program_name() if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = "prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"
        return [(name, getattr(self, name)) for name in names]

    # Adding

    def add_subparsers(self, **kwargs):
        """Add the argument that chooses among sub-commands; its add_parser() adds one."""
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # Parsing

    def parse_args(self, args=None, namespace=None):
        """The namespace filled from args (sys.argv without the program); anything unknown is an error."""
        namespace, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        """The namespace, and a list of the strings that no argument took."""
        args = sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        self._fill_defaults(namespace, self._actions)
        return self._guarded(self._parse_known, args, namespace)

    def parse_intermixed_args(self, args=None, namespace=None):
        """Like parse_args(), with options between the values of one positional argument."""
        namespace, unknown = self.parse_known_intermixed_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Like parse_known_args(), with options between the values of one positional argument."""
        positionals = self._get_positional_actions()
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        for group in self._mutually_exclusive_groups:
            if any(action in positionals for action in group._group_actions):
                raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        args = sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        return self._guarded(self._parse_intermixed, args, namespace)

    def _guarded(self, parse, args, namespace):
        if not self.exit_on_error:
            return parse(args, namespace)
        try:
            return parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    def _fill_defaults(self, namespace, actions):
        for action in actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)

    def _parse_known(self, args, namespace):
        run = Run(self, self._with_files(args), namespace, self._get_positional_actions())
        run.parse()
        run.check_required(self._actions)
        run.check_groups()
        return namespace, run.extras + self._take_unrecognized(namespace)

    def _parse_intermixed(self, args, namespace):
        options = self._get_optional_actions()
        self._fill_defaults(namespace, options)
        first = Run(self, self._with_files(args), namespace, [])
        first.parse()
        first.check_required(options)
        first.check_groups()
        positionals = self._get_positional_actions()
        self._fill_defaults(namespace, positionals)
        second = Run(self, first.extras, namespace, positionals)
        second.parse()
        second.check_required(positionals)
        return namespace, second.extras

    def _take_unrecognized(self, namespace):
        unknown = vars(namespace).get(_UNRECOGNIZED_ARGS_ATTR)
        if unknown is None:
            return []
        delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return unknown

    # Files of arguments

    def _with_files(self, arg_strings):
        """The strings with those of files in place of the files' names."""
        if self.fromfile_prefix_chars is None:
            return arg_strings
        strings = []
        for string in arg_strings:
            if string and string[0] in self.fromfile_prefix_chars:
                strings += self._with_files(self._strings_of_file(string[1:]))
            else:
                strings.append(string)
        return strings

    def _strings_of_file(self, name):
        try:
            with open(name) as file:
                return [string for line in file.read().splitlines() for string in self.convert_arg_line_to_args(line)]
        except OSError as e:
            self.error(str(e))

    def convert_arg_line_to_args(self, arg_line):
        """The strings that a line of a file of arguments stands for; a subclass may split it."""
        return [arg_line]

    # Options

    def _parse_optional(self, string):
        """What an option string means: (action or None, option, explicit value or None); None for a value."""
        known = self._option_string_actions
        if not string or string[0] not in self.prefix_chars:
            return None
        if string in known:
            return known[string], string, None
        if len(string) == 1:
            return None
        if "=" in string:
            option, explicit = string.split("=", 1)
            if option in known:
                return known[option], option, explicit
        matches = self._get_option_tuples(string)
        if len(matches) > 1:
            self.error(f"ambiguous option: {string} could match {', '.join([option for _, option, _ in matches])}")
        if matches:
            return matches[0]
        if _is_negative_number(string) and not self._has_negative_number_optionals:
            return None
        return None if " " in string else (None, string, None)

    def _get_option_tuples(self, string):
        """The options that a string may be short for, or that it begins with."""
        if string[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            start, equals, value = string.partition("=")
            explicit = value if equals else None
            return [(action, option, explicit) for option, action in self._option_string_actions.items() if option.startswith(start)]
        matches = []
        for option, action in self._option_string_actions.items():
            if option == string[:2]:
                matches.append((action, option, string[2:]))
            elif option.startswith(string):
                matches.append((action, option, None))
        return matches

    # Help and messages

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        """The usage lines."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        """The whole help text."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        """Write the usage lines to a file (standard output)."""
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        """Write the help text to a file (standard output)."""
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None):
        """End the program with a status; a message goes to standard error."""
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        """Write the usage and a message to standard error and end the program with status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


def _program_name():
    import os

    return os.path.basename(sys.argv[0])
