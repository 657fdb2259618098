"""Syntax trees as objects, for module ast."""

def parse(source: str, filename: str, mode: str, classes: dict, /) -> list:
    """The top-level statements of a text, or its expression alone; classes: {name: class or, of operators, instance}."""
def compile(body: list, filename: str, mode: str, optimize: int, annotations: bool, kinds: dict, /) -> object:
    """The code of statements, or of an expression alone; kinds: {class: its name, or number of an operator}."""
def __getattr__(name: str, /) -> object:
    """The classes of trees and what goes with them, which ast has."""
