"""What arguments are added to: a parser, a group of it, a group of which only one may be given."""

from ._actions import ACTIONS, FileType
from ._names import OPTIONAL, ZERO_OR_MORE, ArgumentError


def _warn_of_nesting(kind):
    import warnings

    warnings.warn(f"Nesting {kind} groups is deprecated.", DeprecationWarning, 3)


def _is_negative_number(text):
    """-1, -1.5, -.5: texts that are a value unless an option looks like that too."""
    whole, dot, fraction = text[1:].partition(".")
    if text[:1] != "-":
        return False
    if dot:
        return fraction.isdecimal() and (not whole or whole.isdecimal())
    return whole.isdecimal()


class _ActionsContainer:
    __module__ = "argparse"

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(ACTIONS), "type": {None: str}}
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = []
        self._get_handler()

    # Registries and defaults

    def register(self, registry_name, value, object):
        """Let value mean object: in the registry "action" or "type"."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default_value=None):
        try:
            return self._registries[registry_name].get(value, default_value)
        except TypeError:
            return default_value

    def set_defaults(self, **kwargs):
        """Values of attributes, whether there are arguments of those names or not."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The value of an attribute if nothing is given."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # Adding

    def add_argument(self, *args, **kwargs):
        """Add a positional argument (a name) or an option (its strings); the keywords say what it takes and does."""
        if not args or (len(args) == 1 and args[0][0] not in self.prefix_chars):
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        action = self._pop_action_class(kwargs)(**kwargs)
        self._check_type(action)
        self._check_metavar(action)
        return self._add_action(action)

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        action_class = self._registry_get("action", action, action)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        return action_class

    def _check_type(self, action):
        function = self._registry_get("type", action.type, action.type)
        if not callable(function):
            raise ValueError(f"{function!r} is not callable")
        if function is FileType:
            raise ValueError(f"{function!r} is a FileType class object, instance of it must be passed")

    def _check_metavar(self, action):
        if not hasattr(self, "_get_formatter"):
            return  # a group leaves it to the parser's help
        if action.nargs is None and isinstance(action.metavar, tuple) and len(action.metavar) != 1:
            raise ValueError("length of metavar tuple does not match nargs")
        if action.nargs is not None or isinstance(action.metavar, tuple):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        kwargs["required"] = nargs != OPTIONAL and (nargs != ZERO_OR_MORE or "default" not in kwargs)
        if not kwargs["required"]:
            del kwargs["required"]
        kwargs.update(dest=dest, option_strings=[])
        return kwargs

    def _get_optional_kwargs(self, *args, **kwargs):
        prefixes = self.prefix_chars
        for string in args:
            if string[0] not in prefixes:
                raise ValueError(f"invalid option string {string!r}: must start with a character {prefixes!r}")
        dest = kwargs.pop("dest", None)
        if dest is None:
            long = [string for string in args if len(string) > 1 and string[1] in prefixes]
            named_by = (long or args)[0]
            dest = named_by.lstrip(prefixes).replace("-", "_")
            if not dest:
                raise ValueError(f"dest= is required for options like {named_by!r}")
        kwargs.update(dest=dest, option_strings=list(args))
        return kwargs

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for string in action.option_strings:
            self._option_string_actions[string] = action
            if _is_negative_number(string) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        """A group with a title of its own in the help text."""
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """A group of options of which at most one may be given, or exactly one if required."""
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_container_actions(self, container):
        """Add all that a parent parser has, to groups of the same titles."""
        groups = {}
        for group in self._action_groups:
            if group.title in groups:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            groups[group.title] = group
        homes = {}
        for group in container._action_groups:
            if group.title not in groups:
                groups[group.title] = self.add_argument_group(title=group.title, description=group.description,
                                                              conflict_handler=group.conflict_handler)  # fmt: skip
            for action in group._group_actions:
                homes[id(action)] = groups[group.title]
        for group in container._mutually_exclusive_groups:
            own = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                homes[id(action)] = own
        for action in container._actions:
            homes.get(id(action), self)._add_action(action)

    # Conflicts

    def _get_handler(self):
        name = f"_handle_conflict_{self.conflict_handler}"
        handler = getattr(self, name, None)
        if handler is None:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")
        return handler

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(string, known[string]) for string in action.option_strings if string in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicts):
        plural = "s" if len(conflicts) > 1 else ""
        raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(string for string, _ in conflicts)}")

    def _handle_conflict_resolve(self, action, conflicts):
        for string, older in conflicts:
            older.option_strings.remove(string)
            self._option_string_actions.pop(string, None)
            if not older.option_strings:
                older.container._remove_action(older)


class _ArgumentGroup(_ActionsContainer):
    __module__ = "argparse"

    def __init__(self, container, title=None, description=None, **kwargs):
        for name in "conflict_handler", "prefix_chars", "argument_default":
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description, **kwargs)
        self.title = title
        self._group_actions = []
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        _warn_of_nesting("argument")
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    __module__ = "argparse"

    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, *args, **kwargs):
        _warn_of_nesting("mutually exclusive")
        return super().add_mutually_exclusive_group(*args, **kwargs)
