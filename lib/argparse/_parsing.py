"""One run of a parser over a command line."""

from ._matching import MARK, OPTION, VALUE, match_optional, match_positionals
from ._names import OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError, _get_action_name


class Run:
    """The state of parsing one list of strings into a namespace.

    positionals are those that this run fills; with options_only, other strings are left over, and nothing is required.
    """

    def __init__(self, parser, strings, namespace, positionals):
        self.parser = parser
        self.strings = strings
        self.namespace = namespace
        self.positionals = positionals
        self.extras = []
        self.seen = []
        self.given = []
        self.options = {}
        self.kinds = self._classify()

    def _classify(self):
        kinds = ""
        for index, string in enumerate(self.strings):
            if MARK in kinds:
                kinds += VALUE
            elif string == "--":
                kinds += MARK
            else:
                option = self.parser._parse_optional(string)
                if option is not None:
                    self.options[index] = option
                kinds += VALUE if option is None else OPTION
        return kinds

    def parse(self):
        """Fill the namespace; what nothing took is in extras."""
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            next_option = at
            while next_option not in self.options:
                next_option += 1
            if at != next_option:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras += self.strings[at:next_option]
                at = next_option
            at = self._take_option(at)
        end = self._take_positionals(at)
        self.extras += self.strings[end:]

    # Positional arguments

    def _take_positionals(self, at):
        widths = match_positionals(self.positionals, self.kinds, at)
        for action, width in zip(self.positionals, widths):
            strings = self.strings[at : at + width]
            at += width
            self._perform(action, strings)
        self.positionals = self.positionals[len(widths) :]
        return at

    # Options

    def _take_option(self, at):
        """Perform the option at an index; return where to go on. Letters after a flag are more flags: -vx."""
        action, option_string, explicit = self.options[at]
        found = []
        while True:
            if action is None:
                self.extras.append(self.strings[at])
                return at + 1
            if explicit is None:
                width = match_optional(action, self.kinds, at + 1)
                end = at + 1 + width
                found.append((action, self.strings[at + 1 : end], option_string))
                break
            width = match_optional(action, VALUE, 0)
            if width == 1:
                end = at + 1
                found.append((action, [explicit], option_string))
                break
            next_flag = self._next_flag(action, option_string, explicit, width)
            found.append((action, [], option_string))
            action, option_string, explicit = next_flag
        for action, strings, option_string in found:
            self._perform(action, strings, option_string)
        return end

    def _next_flag(self, action, option_string, explicit, width):
        prefixes = self.parser.prefix_chars
        if width == 0 and option_string[1] not in prefixes and explicit:
            string = option_string[0] + explicit[0]
            following = self.parser._option_string_actions.get(string)
            if following is not None:
                return following, string, explicit[1:] or None
        raise ArgumentError(action, f"ignored explicit argument {explicit!r}")

    # What was found

    def _perform(self, action, strings, option_string=None):
        self.seen.append(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.given.append(action)
            self._check_exclusive(action)
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def _check_exclusive(self, action):
        for group in self.parser._mutually_exclusive_groups:
            members = group._group_actions
            if action in members:
                at = members.index(action)
                for other in members[:at] + members[at + 1 :]:
                    if other in self.given:
                        raise ArgumentError(action, f"not allowed with argument {_get_action_name(other)}")

    def check_required(self, actions):
        """Convert defaults that are texts; complain about what was not given."""
        missing = []
        for action in actions:
            if action not in self.seen:
                if action.required:
                    missing.append(_get_action_name(action))
                else:
                    self._convert_default(action)
        if missing:
            self.parser.error(f"the following arguments are required: {', '.join(missing)}")

    def check_groups(self):
        """Complain about a required group of which nothing was given."""
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.parser.error(f"one of the arguments {' '.join(names)} is required")

    def _convert_default(self, action):
        default = action.default
        if isinstance(default, str) and hasattr(self.namespace, action.dest) and getattr(self.namespace, action.dest) is default:
            setattr(self.namespace, action.dest, self.parser._get_value(action, default))


class ValueMethods:
    """How a parser makes values of strings."""

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in arg_strings:
            arg_strings = list(arg_strings)
            arg_strings.remove("--")
        if not arg_strings and nargs == OPTIONAL:
            return self._absent_value(action)
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return arg_strings
            self._check_value(action, action.default)
            return action.default
        if len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, string) for string in arg_strings]
        if nargs != REMAINDER:
            for value in values[:1] if nargs == PARSER else values:
                self._check_value(action, value)
        return values

    def _absent_value(self, action):
        value = action.const if action.option_strings else action.default
        if isinstance(value, str):
            value = self._get_value(action, value)
            self._check_value(action, value)
        return value

    def _get_value(self, action, arg_string):
        function = self._registry_get("type", action.type, action.type)
        if not callable(function):
            raise ArgumentError(action, f"{function!r} is not callable")
        try:
            return function(arg_string)
        except ArgumentTypeError as e:
            message = str(e)
        except (TypeError, ValueError):
            message = f"invalid {getattr(action.type, '__name__', repr(action.type))} value: {arg_string!r}"
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join(map(repr, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")
