"""logging.config.fileConfig(): loggers from an INI file."""

import configparser
import logging
import logging.handlers
import os
from _dotted_name import object_at as _object_at
from logging.config import _handle_existing


def _read(fname, defaults, encoding):
    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    if isinstance(fname, configparser.RawConfigParser):
        return fname
    try:
        parser = configparser.ConfigParser(defaults)
        if hasattr(fname, "readline"):
            parser.read_file(fname)
        else:
            parser.read(fname, encoding=encoding)
    except configparser.ParsingError as error:
        raise RuntimeError(f"{fname} is invalid: {error}") from None
    return parser


def _names(text):
    return [name.strip() for name in text.split(",")] if text else []


def _evaluate(text, default):
    return eval(text or default, vars(logging))


def _formatters(parser):
    made = {}
    for name in _names(parser["formatters"]["keys"]):
        section = parser["formatter_" + name]
        raw = lambda option, default: parser.get(section.name, option, raw=True, fallback=default)
        kind = section.get("class")
        kind = _object_at(kind) if kind else logging.Formatter
        defaults = raw("defaults", None)
        options = {} if defaults is None else {"defaults": _evaluate(defaults, "{}")}
        made[name] = kind(raw("format", None), raw("datefmt", None), raw("style", "%"), **options)
    return made


def _handlers(parser, formatters):
    made, targets = {}, {}
    for name in _names(parser["handlers"]["keys"]):
        section = parser["handler_" + name]
        try:
            kind = eval(section["class"], vars(logging))
        except (AttributeError, NameError):
            kind = _object_at(section["class"])
        handler = kind(*_evaluate(section.get("args"), "()"), **_evaluate(section.get("kwargs"), "{}"))
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        if section.get("formatter"):
            handler.setFormatter(formatters[section["formatter"]])
        if issubclass(kind, logging.handlers.MemoryHandler) and section.get("target"):
            targets[handler] = section["target"]
        made[name] = handler
    for handler, target in targets.items():
        handler.setTarget(made[target])
    return made


def _set_up(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])


def _loggers(parser, handlers, disable_existing):
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    _set_up(logging.root, parser["logger_root"], handlers)
    existing = sorted(name for name, item in logging.root.manager.loggerDict.items() if isinstance(item, logging.Logger))
    configured = []
    for name in names:
        section = parser["logger_" + name]
        logger = logging.getLogger(section["qualname"])
        _set_up(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
        configured.append(section["qualname"])
    _handle_existing([name for name in existing if name not in configured], configured, disable_existing)


def configure(fname, defaults, disable_existing, encoding):
    """Read and set up."""
    parser = _read(fname, defaults, encoding)
    formatters = _formatters(parser)
    logging._handlers_by_name.clear()
    _loggers(parser, _handlers(parser, formatters), disable_existing)
