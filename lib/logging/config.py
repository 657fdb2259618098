"""Loggers set up from a dict or a file: formatters, filters, handlers, and the loggers that use them."""

import logging
import re
from _dotted_name import object_at as _object_at
from logging._converting import ConvertingDict, ConvertingList, ConvertingMixin, ConvertingTuple

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.I)


def valid_ident(s):
    """True for a text that is an identifier; ValueError for others."""
    if not IDENTIFIER.match(s):
        raise ValueError(f"Not a valid Python identifier: {s!r}")
    return True


class BaseConfigurator:
    """Resolves the texts of a configuration that begin with ext:// and cfg://."""

    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    WORD_PATTERN = re.compile(r"^\s*(\w+)\s*")
    DOT_PATTERN = re.compile(r"^\.\s*(\w+)\s*")
    INDEX_PATTERN = re.compile(r"^\[([^\[\]]*)\]\s*")
    DIGIT_PATTERN = re.compile(r"^\d+$")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """The object that a dotted name stands for; modules are imported."""
        try:
            return _object_at(s, self.importer)
        except ImportError as error:
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error

    def ext_convert(self, value):
        """What stands behind ext://: an object by its dotted name."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """What stands behind cfg://: a path in the configuration."""
        match = self.WORD_PATTERN.match(value)
        if match is None:
            raise ValueError(f"Unable to convert {value!r}")
        rest = value[match.end() :]
        found = self.config[match[1]]
        while rest:
            if match := self.DOT_PATTERN.match(rest):
                found = found[match[1]]
            elif match := self.INDEX_PATTERN.match(rest):
                found = self._indexed(found, match[1])
            else:
                raise ValueError(f"Unable to convert {value!r} at {rest!r}")
            rest = rest[match.end() :]
        return found

    def _indexed(self, found, index):
        if self.DIGIT_PATTERN.match(index):
            try:
                return found[int(index)]
            except TypeError:
                pass
        return found[index]

    def convert(self, value):
        """The value with what it holds converted when it is asked for; a text with a known prefix at once."""
        kinds = ((ConvertingDict, dict), (ConvertingList, list), (ConvertingTuple, tuple))
        for kind, plain in kinds:
            if isinstance(value, plain) and not isinstance(value, kind) and not hasattr(value, "_fields"):
                value = kind(value)
                value.configurator = self
                return value
        if isinstance(value, str) and (match := self.CONVERT_PATTERN.match(value)):
            converter = self.value_converters.get(match["prefix"])
            if converter:
                return getattr(self, converter)(match["suffix"])
        return value

    def configure_custom(self, config):
        """Call the factory that '()' names with the other values as keywords, and set the attributes of '.'."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        more = config.pop(".", None)
        made = factory(**{name: config[name] for name in config if valid_ident(name)})
        for name, value in (more or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        """A list as a tuple."""
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """One run of dictConfig()."""

    def configure(self):
        """Set up what the dict says."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.pop("incremental", False):
            self._configure_levels()
            return
        disable_existing = config.pop("disable_existing_loggers", True)
        before = [name for name, item in logging.root.manager.loggerDict.items() if isinstance(item, logging.Logger)]
        logging._handlers_by_name.clear()
        self._each("formatters", "formatter", self.configure_formatter)
        self._each("filters", "filter", self.configure_filter)
        self._configure_handlers()
        self._configure_loggers(False)
        self._disable_others(before, disable_existing)
        self._configure_root(False)

    def _each(self, kind, word, make):
        items = self.config.get(kind, {})
        for name in items:
            try:
                items[name] = make(items[name])
            except Exception as error:
                raise ValueError(f"Unable to configure {word} {name!r}") from error

    def _configure_levels(self):
        handlers = self.config.get("handlers", {})
        for name in handlers:
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f"No handler found with name {name!r}")
            try:
                if handlers[name].get("level", None):
                    handler.setLevel(logging._level(handlers[name]["level"]))
            except Exception as error:
                raise ValueError(f"Unable to configure handler {name!r}") from error
        self._configure_loggers(True)
        self._configure_root(True)

    def _configure_handlers(self):
        """Handlers whose target is made later wait for it."""
        handlers, waiting = self.config.get("handlers", {}), []
        for name in sorted(handlers):
            try:
                self._configure_handler(handlers, name)
            except Exception as error:
                if "target not configured yet" not in str(error.__cause__):
                    raise ValueError(f"Unable to configure handler {name!r}") from error
                waiting.append(name)
        for name in waiting:
            try:
                self._configure_handler(handlers, name)
            except Exception as error:
                raise ValueError(f"Unable to configure handler {name!r}") from error

    def _configure_handler(self, handlers, name):
        handler = self.configure_handler(handlers[name])
        handler.name = name
        handlers[name] = handler

    def _configure_loggers(self, incremental):
        loggers = self.config.get("loggers", {})
        for name in loggers:
            try:
                self.configure_logger(name, loggers[name], incremental)
            except Exception as error:
                raise ValueError(f"Unable to configure logger {name!r}") from error

    def _configure_root(self, incremental):
        root = self.config.get("root", None)
        if root:
            try:
                self.configure_root(root, incremental)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def _disable_others(self, before, disable_existing):
        named = self.config.get("loggers", {})
        _handle_existing([name for name in before if name not in named], named, disable_existing)

    def configure_formatter(self, config):
        """A formatter of its dict."""
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        kind = config.get("class", None)
        kind = _object_at(kind) if kind else logging.Formatter
        options = {"defaults": config["defaults"]} if config.get("defaults", None) else {}
        arguments = [config.get("format", None), config.get("datefmt", None), config.get("style", "%")]
        if "validate" in config:
            arguments.append(config["validate"])
        return kind(*arguments, **options)

    def configure_filter(self, config):
        """A filter of its dict."""
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Add filters by their names, or as they are."""
        for item in filters:
            try:
                usable = callable(item) or callable(getattr(item, "filter", None))
                filterer.addFilter(item if usable else self.config["filters"][item])
            except Exception as error:
                raise ValueError(f"Unable to add filter {item!r}") from error

    def configure_handler(self, config):
        """A handler of its dict."""
        words = dict(config)
        formatter, level, filters = (config.pop(name, None) for name in ("formatter", "level", "filters"))
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        handler = self._make_handler(config, words)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._level(level))
        if filters:
            self.add_filters(handler, filters)
        for name, value in (config.pop(".", None) or {}).items():
            setattr(handler, name, value)
        return handler

    def _make_handler(self, config, words):
        if "()" in config:
            factory = config.pop("()")
            factory = factory if callable(factory) else self.resolve(factory)
        else:
            name = config.pop("class")
            factory = name if callable(name) else self.resolve(name)
            if "target" in config and isinstance(factory, type) and hasattr(factory, "setTarget"):
                config["target"] = self._target(config, words)
        arguments = {name: config[name] for name in config if name != "." and valid_ident(name)}
        try:
            return factory(**arguments)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            arguments["strm"] = arguments.pop("stream")
            return factory(**arguments)

    def _target(self, config, words):
        """The handler that another one writes to."""
        try:
            target = config["target"]
            found = target if isinstance(target, logging.Handler) else self.config["handlers"][target]
            if not isinstance(found, logging.Handler):
                config.update(words)
                raise TypeError("target not configured yet")
            return found
        except Exception as error:
            raise ValueError(f"Unable to set target handler {config['target']!r}") from error

    def add_handlers(self, logger, handlers):
        """Add handlers by their names."""
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError(f"Unable to add handler {name!r}") from error

    def common_logger_config(self, logger, config, incremental=False):
        """What the root logger and others have in common."""
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._level(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        if handlers := config.get("handlers", None):
            self.add_handlers(logger, handlers)
        if filters := config.get("filters", None):
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Set up one logger."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Set up the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set up loggers from a dict with the keys version (1), formatters, filters, handlers, loggers, root,
    incremental and disable_existing_loggers."""
    dictConfigClass(config).configure()


def _handle_existing(names, configured, disable_existing):
    """Loggers that the configuration does not name are disabled, but those below named ones are kept as new."""
    for name in names:
        logger = logging.root.manager.loggerDict[name]
        if any(name.startswith(each + ".") for each in configured):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = disable_existing


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Set up loggers from a file as configparser reads it: a name, an open file or a parser."""
    from logging._file_config import configure

    configure(fname, defaults, disable_existing_loggers, encoding)
