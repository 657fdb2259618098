"""Settings in sections of key = value lines."""

import io
import re
from collections.abc import MutableMapping
from functools import partial

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
    "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What is wrong with settings; its message says it."""

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


class NoOptionError(Error):
    """The section has no such option."""

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)


def _where(source, lineno, what):
    if source is None:
        return what[0].upper() + what[1:]
    return f"While reading from {source!r}" + (f" [line {lineno:2d}]" if lineno is not None else "") + f": {what}"


class DuplicateSectionError(Error):
    """A section stands twice in one source, or is added anew."""

    def __init__(self, section, source=None, lineno=None):
        super().__init__(_where(source, lineno, f"section {section!r} already exists"))
        self.section, self.source, self.lineno = self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option stands twice in a section."""

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(_where(source, lineno, f"option {option!r} in section {section!r} already exists"))
        self.section, self.option, self.source, self.lineno = self.args = (section, option, source, lineno)


class InterpolationError(Error):
    """A value refers to others in a way that fails."""

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that does not exist."""

    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f"Bad value substitution: option {option!r} in section {section!r} contains "
                         f"an interpolation key {reference!r} which is not a valid option name. Raw value: {rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference is written wrongly."""


class InterpolationDepthError(InterpolationError):
    """Values refer to each other without end."""

    def __init__(self, option, section, rawval):
        super().__init__(option, section, "Recursion limit exceeded in value substitution: option "
                         f"{option!r} in section {section!r} contains an interpolation key which cannot be substituted "
                         f"in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are no settings."""

    def __init__(self, source):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        """Add a line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"


class MissingSectionHeaderError(ParsingError):
    """A setting stands before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line = self.args = (filename, lineno, line)


class Interpolation:
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        """The value that get() gives."""
        return value

    def before_set(self, parser, section, option, value):
        """The value that set() keeps."""
        return value

    def before_read(self, parser, section, option, value):
        """The value that is kept of a source."""
        return value

    def before_write(self, parser, section, option, value):
        """The value that write() writes."""
        return value


class BasicInterpolation(Interpolation):
    """Replaces %(name)s by another value of the section; %% is a percent sign."""

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, section, option, value, value or "", defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = re.sub(r"%\([^)]+\)s", "", value.replace("%%", ""))
        if "%" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('%')}")
        return value

    def _expand(self, parser, section, option, raw, text, values, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        parts = []
        while (percent := text.find("%")) >= 0:
            parts.append(text[:percent])
            text = text[percent:]
            if text.startswith("%%"):
                parts.append("%")
                text = text[2:]
            elif not text.startswith("%("):
                raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {text!r}")
            elif not (found := re.match(r"%\(([^)]+)\)s", text)):
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {text!r}")
            else:
                text = text[found.end():]
                name = parser.optionxform(found[1])
                if name not in values:
                    raise InterpolationMissingOptionError(option, section, raw, name)
                value = values[name]
                parts.append(self._expand(parser, section, option, raw, value, values, depth + 1) if "%" in value else value)
        return "".join(parts) + text


class ExtendedInterpolation(Interpolation):
    """Replaces ${name} by another value of the section and ${section:name} by one of another; $$ is a dollar sign."""

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, (section, option, value), section, value or "", defaults)

    def before_set(self, parser, section, option, value):
        if "$" in re.sub(r"\$\{[^}]+\}", "", value.replace("$$", "")):
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('$')}")
        return value

    def _expand(self, parser, origin, section, text, values, depth=1):
        """origin: the (section, option, value) that was asked for; section and values: where `text` stands."""
        option, raw = origin[1:]
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        parts = []
        while (dollar := text.find("$")) >= 0:
            parts.append(text[:dollar])
            text = text[dollar:]
            if text.startswith("$$"):
                parts.append("$")
                text = text[2:]
            elif not text.startswith("${"):
                raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {text!r}")
            elif not (found := re.match(r"\$\{([^}]+)\}", text)):
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {text!r}")
            else:
                text = text[found.end():]
                path = found[1].split(":")
                if len(path) > 2:
                    raise InterpolationSyntaxError(option, section, f"More than one ':' found: {text!r}")
                parts.append(self._referred(parser, origin, (section, path), values, depth))
        return "".join(parts) + text

    def _referred(self, parser, origin, reference, values, depth):
        section, path = reference
        try:
            if len(path) == 2:
                section = path[0]
                values = parser._values(section)
            value = values[parser.optionxform(path[-1])]
        except (KeyError, NoSectionError):
            raise InterpolationMissingOptionError(origin[1], section if len(path) == 1 else reference[0], origin[2],
                                                  ":".join(path)) from None
        if value is None or "$" not in value:
            return value or ""
        return self._expand(parser, origin, section, value, values, depth + 1)


class LegacyInterpolation(Interpolation):
    """Replaces %(name)s like the % operator, without a check of the syntax. It goes away with Python 3.13."""

    def __init__(self):
        import warnings

        warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser "
                      "module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.",
                      DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, defaults):
        raw = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if not value or "%(" not in value:
                return value
            value = re.sub(r"%\(([^)]*)\)s", lambda found: f"%({parser.optionxform(found[1])})s", value)
            try:
                value = value % defaults
            except KeyError as error:
                raise InterpolationMissingOptionError(option, section, raw, error.args[0]) from None
        if "%(" in value:
            raise InterpolationDepthError(option, section, raw)
        return value


_UNSET = object()
_COMMENTS = "#", ";"


class RawConfigParser(MutableMapping):
    """Sections of settings; values as they stand."""

    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    OPTCRE = re.compile(r"(?P<option>.*?)\s*(?P<vi>[=:])\s*(?P<value>.*)$")
    OPTCRE_NV = re.compile(r"(?P<option>.*?)\s*(?:(?P<vi>[=:])\s*(?P<value>.*))?$")
    NONSPACECRE = re.compile(r"\S")
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=_COMMENTS, inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=None):
        self._dict = dict_type
        self._defaults = dict_type()
        self._sections = dict_type()
        self._proxies = dict_type()
        self._no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._setting = self._setting_pattern()
        self._prefixes = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        elif interpolation is None:
            interpolation = Interpolation()
        elif not isinstance(interpolation, Interpolation):
            raise TypeError("interpolation= must be None or an instance of Interpolation; "
                            f"got an object of type {type(interpolation)}")
        self._interpolation = interpolation
        self._converters = ConverterMapping(self)
        if converters is not None:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def _setting_pattern(self):
        if self._delimiters == ("=", ":"):
            return self.OPTCRE_NV if self._no_value else self.OPTCRE
        marks = "|".join(re.escape(mark) for mark in self._delimiters)
        value = rf"(?P<vi>{marks})\s*(?P<value>.*)"
        return re.compile(rf"(?P<option>.*?)\s*(?:{value})?$" if self._no_value else rf"(?P<option>.*?)\s*{value}$")

    def _read_defaults(self, defaults):
        for name, value in dict(defaults).items():
            self._defaults[self.optionxform(name)] = value

    @property
    def converters(self):
        """What the getters convert with, by the part of their names behind "get"."""
        return self._converters

    def optionxform(self, optionstr):
        """How names of options are kept: in lower case."""
        return optionstr.lower()

    def defaults(self):
        """What holds for every section."""
        return self._defaults

    def sections(self):
        """The names of the sections."""
        return list(self._sections)

    def add_section(self, section):
        """Add an empty section."""
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def has_section(self, section):
        """Whether there is a section."""
        return section in self._sections

    def _section(self, section):
        if section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def options(self, section):
        """The names of a section's options, the defaults' too."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def has_option(self, section, option):
        """Whether a section has an option."""
        if section and section != self.default_section and section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._defaults or bool(section) and option in self._section(section)

    def read(self, filenames, encoding=None):
        """Read files, those that exist; gives their names."""
        done = []
        for name in [filenames] if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__") else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(name.__fspath__() if hasattr(name, "__fspath__") else name)
        return done

    def read_file(self, f, source=None):
        """Read an open file or any lines."""
        self._read(f, source or getattr(f, "name", "<???>"))

    def read_string(self, string, source="<string>"):
        """Read a text."""
        self._read(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Take sections from dicts in a dict."""
        seen = set()
        for section, values in dictionary.items():
            section = str(section)
            if self._strict and section in seen:
                raise DuplicateSectionError(section)
            seen.add(section)
            if section != self.default_section and section not in self._sections:
                self.add_section(section)
            for option, value in values.items():
                option = self.optionxform(str(option))
                if self._strict and (section, option) in seen:
                    raise DuplicateOptionError(section, option, source)
                seen.add((section, option))
                self.set(section, option, None if value is None else str(value))

    def _read(self, lines, source):
        _Lines(self, source).read(lines)

    def _values(self, section, vars=None):
        values = {**self._defaults, **self._section(section)}
        return self._with_vars(values, vars)

    def _with_vars(self, values, vars):
        for name, value in (vars or {}).items():
            values[self.optionxform(name)] = None if value is None else str(value)
        return values

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option; vars: values before all others; fallback: if there is none."""
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return conv(value)

    def getint(self, section, option, **options):
        """get() as an int."""
        return self._get_conv(section, option, int, **options)

    def getfloat(self, section, option, **options):
        """get() as a float."""
        return self._get_conv(section, option, float, **options)

    def getboolean(self, section, option, **options):
        """get() as a bool: yes, on, true and 1, or no, off, false and 0."""
        return self._get_conv(section, option, self._convert_to_boolean, **options)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """The (name, value) pairs of a section; without one the (name, section) pairs of all."""
        if section is _UNSET:
            return super().items()
        values = self._values(section)
        names = list(values)
        self._with_vars(values, vars)
        if raw:
            return [(name, values[name]) for name in names]
        before_get = self._interpolation.before_get
        return [(name, before_get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        """Remove a section, not the one of defaults; gives its name and its settings."""
        for name in self._sections:
            section = self[name]
            del self[name]
            return name, section
        raise KeyError

    def set(self, section, option, value=None):
        """Give an option a value."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._section(section or self.default_section)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Remove an option; gives whether there was one."""
        values = self._section(section or self.default_section)
        return values.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        """Remove a section; gives whether there was one."""
        self._proxies.pop(section, None)
        return self._sections.pop(section, _UNSET) is not _UNSET

    def write(self, fp, space_around_delimiters=True):
        """Write all settings to an open file."""
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        sections = {self.default_section: self._defaults, **self._sections} if self._defaults else self._sections
        for section, values in sections.items():
            fp.write(f"[{section}]\n")
            for name, value in values.items():
                value = self._interpolation.before_write(self, section, name, value)
                text = "" if value is None and self._no_value else mark + str(value).replace("\n", "\n\t")
                fp.write(f"{name}{text}\n")
            fp.write("\n")

    def __getitem__(self, section):
        if section != self.default_section and section not in self._sections:
            raise KeyError(section)
        if section not in self._proxies:
            self._proxies[section] = SectionProxy(self, section)
        return self._proxies[section]

    def __setitem__(self, section, values):
        if section in self and self[section] is values:
            return
        if section == self.default_section:
            self._defaults.clear()
        elif section in self._sections:
            self._sections[section].clear()
        self.read_dict({section: values})

    def __delitem__(self, section):
        if section == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(section):
            raise KeyError(section)

    def __contains__(self, section):
        return section == self.default_section or section in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections


class ConfigParser(RawConfigParser):
    """Sections of settings; %(name)s in a value stands for another one."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _read_defaults(self, defaults):
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults}, "<defaults>")
        finally:
            self._interpolation = interpolation

    def set(self, section, option, value=None):
        """Give an option a value, a text."""
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and not (value is None and self._no_value):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def add_section(self, section):
        """Add an empty section."""
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        super().add_section(section)


class SectionProxy(MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __getattr__(self, name):
        """The getters of converters: getint(), getfloat(), getboolean(), and those of subclasses of the parser."""
        getter = self._parser.converters._getters.get(name) if name.startswith("get") else None
        if getter is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return partial(self.get, _impl=getter)

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _names(self):
        if self._name == self._parser.default_section:
            return list(self._parser.defaults())
        return self._parser.options(self._name)

    def __len__(self):
        return len(self._names())

    def __iter__(self):
        return iter(self._names())

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or the fallback."""
        getter = _impl or self._parser.get
        return getter(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The converters of a parser; adding one makes a getter. Those that the class has as methods are None."""

    def __init__(self, parser):
        self._parser = parser
        names = [name for name in dir(parser) if name.startswith("get") and len(name) > 3]
        self._data = dict.fromkeys([name[3:] for name in names])
        self._getters = {name: getattr(parser, name) for name in names}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
        if not key:
            raise ValueError(f'Incompatible key: cannot use "{key}" as a name')
        getter = partial(self._parser._get_conv, conv=value)
        getter.converter = value
        setattr(self._parser, "get" + key, getter)
        self._getters["get" + key] = getter
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[key]
        self._parser.__dict__.pop("get" + key, None)
        del self._getters["get" + key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


class _Lines:
    """Reads the lines of one source into a parser."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.seen = set()
        self.section = self.values = self.option = self.error = None
        self.indent = 0

    def read(self, lines):
        try:
            for number, line in enumerate(lines, 1):
                self.line(number, line)
        finally:
            self.join_values()
        if self.error:
            raise self.error

    def join_values(self):
        """While they are read, values are lists of their lines."""
        parser = self.parser
        for section in (parser.default_section, *parser._sections):
            values = parser._section(section)
            for name, value in values.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                values[name] = parser._interpolation.before_read(parser, section, name, value)

    def line(self, number, line):
        parser = self.parser
        text = self.without_comment(line)
        if not text:
            if parser._empty_lines:
                if not line.strip() and self.option and isinstance(self.values[self.option], list):
                    self.values[self.option].append("")
            else:
                self.indent = 1 << 30
            return
        indent = len(line) - len(line.lstrip())
        if self.values is not None and self.option and indent > self.indent:
            if isinstance(self.values[self.option], list):
                self.values[self.option].append(text)
            return
        self.indent = indent
        if header := parser.SECTCRE.match(text):
            self.header(number, header["header"])
        elif self.values is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self.pair(number, line, text)

    def without_comment(self, line):
        text = line.strip()
        if text.startswith(self.parser._prefixes):
            return ""
        ends = [found.start() for mark in self.parser._inline
                if (found := re.search(rf"(?:^|\s){re.escape(mark)}", line))]
        return line[: min(ends)].strip() if ends else text

    def header(self, number, name):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.source, number)
        elif name != parser.default_section:
            parser._sections[name] = parser._dict()
        self.seen.add(name)
        self.section, self.option = name, None
        self.values = parser._defaults if name == parser.default_section else parser._sections[name]

    def pair(self, number, line, text):
        found = self.parser._setting.match(text)
        if not found or not found["option"]:
            self.error = self.error or ParsingError(self.source)
            self.error.append(number, repr(line))
        if not found:
            return
        self.option = self.parser.optionxform(found["option"].rstrip())
        if self.parser._strict and (self.section, self.option) in self.seen:
            raise DuplicateOptionError(self.section, self.option, self.source, number)
        self.seen.add((self.section, self.option))
        self.values[self.option] = None if found["vi"] is None else [found["value"].strip()]
