"""Loggers set up from a dict: formatters, filters, handlers, and the loggers that use them."""

import logging

__all__ = ["dictConfig"]


def _resolve(text):
    """The object that a dotted name stands for; modules are imported."""
    parts = text.split(".")
    name = parts.pop(0)
    found = __import__(name)
    for part in parts:
        name += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(name)
            found = getattr(found, part)
    return found


class _Configuration:
    """One run of dictConfig()."""

    def __init__(self, config):
        self.config = config
        self.made = {}

    def value(self, value):
        """A value with its ext:// and cfg:// texts replaced."""
        if isinstance(value, dict):
            return {key: self.value(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(map(self.value, value))
        if isinstance(value, str) and value.startswith("ext://"):
            return _resolve(value[6:])
        if isinstance(value, str) and value.startswith("cfg://"):
            return self._of_config(value[6:])
        return value

    def _of_config(self, path):
        found = self.config
        for part in path.replace("[", ".").replace("]", "").split("."):
            found = found[int(part) if part.isdigit() and not isinstance(found, dict) else part]
        return self.value(found)

    def _made_by_factory(self, words):
        factory = words.pop("()")
        more = words.pop(".", None)
        made = (factory if callable(factory) else _resolve(factory))(**words)
        for name, value in (more or {}).items():
            setattr(made, name, value)
        return made

    def _each(self, kind, make):
        for name, words in self.config.get(kind, {}).items():
            try:
                self.made[kind, name] = make(self.value(dict(words)))
            except Exception as e:
                raise ValueError(f"Unable to configure {kind[:-1]} {name!r}") from e

    def formatter(self, words):
        if "()" in words:
            return self._made_by_factory(words)
        kind = _resolve(words["class"]) if "class" in words else logging.Formatter
        options = {"defaults": words["defaults"]} if "defaults" in words else {}
        return kind(words.get("format"), words.get("datefmt"), words.get("style", "%"), words.get("validate", True), **options)

    def filter(self, words):
        return self._made_by_factory(words) if "()" in words else logging.Filter(words.get("name", ""))

    def handler(self, words):
        formatter, level, filters = words.pop("formatter", None), words.pop("level", None), words.pop("filters", ())
        if "()" not in words:
            kind = words.pop("class")
            words["()"] = _resolve(kind) if isinstance(kind, str) else kind
            if "target" in words:
                words["target"] = self.made["handlers", words["target"]]
        handler = self._made_by_factory(words)
        if formatter:
            handler.setFormatter(self.made["formatters", formatter])
        if level is not None:
            handler.setLevel(level)
        self._add_filters(handler, filters)
        return handler

    def _add_filters(self, target, filters):
        for name in filters:
            target.addFilter(name if callable(name) or hasattr(name, "filter") else self.made["filters", name])

    def logger(self, logger, words, is_incremental):
        if words.get("level") is not None:
            logger.setLevel(words["level"])
        if is_incremental:
            return
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        for name in words.get("handlers", ()):
            logger.addHandler(self.made["handlers", name])
        self._add_filters(logger, words.get("filters", ()))

    def _named_loggers(self, is_incremental):
        for name, words in self.config.get("loggers", {}).items():
            logger = logging.getLogger(name)
            try:
                self.logger(logger, words, is_incremental)
            except Exception as e:
                raise ValueError(f"Unable to configure logger {name!r}") from e
            if words.get("propagate") is not None:
                logger.propagate = words["propagate"]
            logger.disabled = False

    def _root(self, is_incremental):
        if self.config.get("root"):
            try:
                self.logger(logging.getLogger(), self.config["root"], is_incremental)
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def _levels_of_handlers(self):
        for name, words in self.config.get("handlers", {}).items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f"No handler found with name {name!r}")
            if words.get("level") is not None:
                handler.setLevel(words["level"])

    def _disable_others(self, disabled):
        named = self.config.get("loggers", {})
        for name, logger in logging.root.manager.loggerDict.items():
            below = any([name.startswith(each + ".") for each in named])
            if name not in named and not below and isinstance(logger, logging.Logger):
                logger.disabled = disabled

    def run(self):
        if "version" not in self.config:
            raise ValueError("dictionary doesn't specify a version")
        if self.config["version"] != 1:
            raise ValueError(f"Unsupported version: {self.config['version']}")
        is_incremental = self.config.get("incremental", False)
        if is_incremental:
            self._levels_of_handlers()
        else:
            self._each("formatters", self.formatter)
            self._each("filters", self.filter)
            self._handlers()
        self._named_loggers(is_incremental)
        if not is_incremental:
            self._disable_others(self.config.get("disable_existing_loggers", True))
        self._root(is_incremental)

    def _handlers(self):
        """Handlers that others name as their target come first."""
        self.config = dict(self.config)
        handlers = self.config.get("handlers", {})
        self.config["handlers"] = dict(sorted(handlers.items(), key=lambda item: "target" in item[1]))
        self._each("handlers", self.handler)
        for (kind, name), handler in self.made.items():
            if kind == "handlers":
                handler.name = name


def dictConfig(config):
    """Set up loggers from a dict with the keys version (1), formatters, filters, handlers, loggers, root,
    incremental and disable_existing_loggers."""
    _Configuration(config).run()
