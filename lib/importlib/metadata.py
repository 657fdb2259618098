"""What installed packages say of themselves: folders NAME-VERSION.dist-info beside them, as pip makes them."""

import os
import re
import sys
from collections import namedtuple
from pathlib import Path


class PackageNotFoundError(ModuleNotFoundError):
    """There is no package of this name, or it says nothing of itself."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        """The name that was asked for."""
        return self.args[0]


class PackageMetadata:
    """The head of a METADATA file: names are found whatever their case."""

    def __init__(self, text):
        head, _, self._body = text.replace("\r\n", "\n").partition("\n\n")
        self._fields = []
        for line in head.split("\n"):
            if line[:1] in (" ", "\t") and self._fields:
                name, value = self._fields[-1]
                self._fields[-1] = name, value + "\n" + line.strip()
            elif ":" in line:
                name, _, value = line.partition(":")
                self._fields.append((name, value.strip()))

    def get_all(self, name, failobj=None):
        """All values of a field."""
        return [value for own, value in self._fields if own.lower() == name.lower()] or failobj

    def get(self, name, failobj=None):
        """The first value of a field."""
        return self.get_all(name, [failobj])[0]

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get_all(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._fields)

    def keys(self):
        """The names of the fields."""
        return [name for name, _ in self._fields]

    @property
    def json(self):
        """The fields as a dict with names in small letters."""
        several = {"classifier", "requires_dist", "provides_extra", "platform", "project_url", "keywords"}
        result = {}
        for name, value in self._fields:
            key = name.lower().replace("-", "_")
            if key in several:
                result.setdefault(key, []).append(value)
            else:
                result[key] = value
        if self._body.strip():
            result["description"] = self._body
        return result


class EntryPoint(namedtuple("EntryPoint", "name value group")):
    """A name under which a package offers an object."""

    __slots__ = ()

    @property
    def module(self):
        """The module that has the object."""
        return self._match()["module"]

    @property
    def attr(self):
        """The object in the module."""
        return self._match()["attr"] or ""

    @property
    def extras(self):
        """What must be installed besides."""
        return re.findall(r"\w+", self._match()["extras"] or "")

    def _match(self):
        return re.match(r"(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$", self.value)

    def load(self):
        """Import the module and return the object."""
        from importlib import import_module

        found = import_module(self.module)
        for name in filter(None, self.attr.split(".")):
            found = getattr(found, name)
        return found

    def matches(self, **params):
        """Whether its attributes have these values."""
        return all(getattr(self, name) == value for name, value in params.items())


class EntryPoints(tuple):
    """Entry points, found by name or by what they are."""

    __slots__ = ()

    def __getitem__(self, name):
        try:
            return next(iter(self.select(name=name)))
        except StopIteration:
            raise KeyError(name) from None

    def select(self, **params):
        """Those whose attributes have these values."""
        return EntryPoints(point for point in self if point.matches(**params))

    @property
    def names(self):
        """All names."""
        return {point.name for point in self}

    @property
    def groups(self):
        """All groups."""
        return {point.group for point in self}


class Distribution:
    """An installed package."""

    def __init__(self, path):
        self._path = Path(path)

    @classmethod
    def from_name(cls, name):
        """The package of a name; PackageNotFoundError."""
        if not name:
            raise ValueError("A distribution name is required.")
        for found in cls.discover(name=name):
            return found
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, name=None, path=None, **kwargs):
        """All packages in the folders of sys.path or of path, or those of a name."""
        wanted = None if name is None else _normal(name)
        for folder in sys.path if path is None else path:
            try:
                entries = sorted(os.listdir(folder or "."))
            except OSError:
                continue
            for entry in entries:
                stem, dot, kind = entry.rpartition(".")
                if kind in ("dist-info", "egg-info") and (wanted is None or _normal(stem.partition("-")[0]) == wanted):
                    yield PathDistribution(Path(folder) / entry)

    @staticmethod
    def at(path):
        """The package whose .dist-info folder this is."""
        return PathDistribution(path)

    def read_text(self, filename):
        """A file of the .dist-info folder, or None."""
        try:
            return (self._path / filename).read_text(encoding="utf-8")
        except OSError:
            return None

    def locate_file(self, path):
        """Where a file of the package is."""
        return self._path.parent / path

    @property
    def metadata(self):
        """The fields of METADATA."""
        return PackageMetadata(self.read_text("METADATA") or self.read_text("PKG-INFO") or "")

    @property
    def name(self):
        """The package's name."""
        return self.metadata["Name"]

    @property
    def version(self):
        """The package's version."""
        return self.metadata["Version"]

    @property
    def requires(self):
        """What it requires, or None."""
        return self.metadata.get_all("Requires-Dist")

    @property
    def files(self):
        """Its files, or None if it does not say."""
        record = self.read_text("RECORD")
        if record is None:
            return None
        import csv

        return [PackagePath(row[0]) for row in csv.reader(record.splitlines()) if row]

    @property
    def entry_points(self):
        """The objects that it offers."""
        points, group = [], None
        for line in (self.read_text("entry_points.txt") or "").splitlines():
            line = line.strip()
            if line.startswith("[") and line.endswith("]"):
                group = line[1:-1]
            elif "=" in line and line[0] not in "#;":
                name, _, value = line.partition("=")
                points.append(EntryPoint(name.strip(), value.strip(), group))
        return EntryPoints(points)


class PathDistribution(Distribution):
    """A package in a folder."""


class PackagePath(type(Path())):
    """A file of a package, relative to where that is."""


def _normal(name):
    return re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


def distribution(distribution_name):
    """The installed package of a name; PackageNotFoundError."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All installed packages."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """What a package says of itself."""
    return distribution(distribution_name).metadata


def version(distribution_name):
    """A package's version, a text."""
    return distribution(distribution_name).version


def files(distribution_name):
    """A package's files, or None."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a package requires, or None."""
    return distribution(distribution_name).requires


def entry_points(**params):
    """What installed packages offer; the parameters select."""
    return EntryPoints(point for package in distributions() for point in package.entry_points).select(**params)


def packages_distributions():
    """{top-level module: [names of the packages that have it]}."""
    result = {}
    for package in distributions():
        names = (package.read_text("top_level.txt") or "").split()
        for name in names or {path.parts[0].removesuffix(".py") for path in package.files or () if path.suffix == ".py"}:
            result.setdefault(name, []).append(package.name)
    return result


__all__ = [
    "Distribution", "PackageMetadata", "PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata",
    "packages_distributions", "requires", "version",
]
