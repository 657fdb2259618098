"""What a stub declares, independent of Python's ast and of C."""

from __future__ import annotations

from dataclasses import dataclass, field


class StubError(Exception):
    """A mistake in a stub; its text names file and line."""

    def __init__(self, path, line, message):
        super().__init__(f"{path}:{line}: {message}")


@dataclass
class Parameter:
    name: str
    kind: str  # value int float bool str varargs varkw
    passing: str  # positional_only either keyword_only
    default: object = None
    has_default: bool = False
    low: int = 1
    high: int = 0


@dataclass
class Function:
    name: str
    symbol: str  # C name of the body
    parameters: list[Parameter]
    doc: str | None
    binding: str  # function method new classmethod staticmethod
    stub: str  # whose header declares it
    as_python: bool = False  # f() missing 1 required positional argument: 'x'
    counts_in_words: bool = False  # f() takes at least 1 argument (0 given), not: f expected at least 1 argument, got 0


@dataclass
class Property:
    name: str
    getter: str
    setter: str | None
    doc: str | None
    is_field: bool = False  # Python sees a member_descriptor


@dataclass
class Alias:
    """A member that is a class declared in some stub, or another member of the same class or module."""

    target: str
    line: int


@dataclass
class External:
    """An object that C defines: `NAME = extern("symbol")`."""

    symbol: str


@dataclass
class Constant:
    value: object


@dataclass
class Class:
    name: str
    c_name: str
    base: str | None
    doc: str | None
    line: int
    module: str | None = None  # None: builtins
    members: dict[str, object] = field(default_factory=dict)
    final: bool = False
    abstract: bool = False
    own_slots: bool = False
    like: str | None = None  # another class whose slots it has


@dataclass
class Stub:
    path: str
    name: str  # file name without .pyi
    is_module: bool
    doc: str | None
    classes: list[Class] = field(default_factory=list)
    members: dict[str, object] = field(default_factory=dict)  # of the module
    has_init: bool = False
