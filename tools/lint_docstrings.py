"""Docstrings must be our own words: no sentence of them may stand in CPython's standard library.

The texts compared with are those that the running CPython shows as __doc__. Sentences shorter than SHORT characters
may agree by chance ("Return the absolute value.") and are not compared.
"""

import ast
import importlib
import inspect
import re
from pathlib import Path

SHORT = 50
LANGUAGE_MODULES = ("builtins", "types", "weakref", "warnings", "abc")


def normal(text):
    return " ".join(text.split())


def docstrings_of(module):
    """Every docstring of a module's functions, classes and their members, normalised."""
    found = [module.__doc__]
    for value in list(vars(module).values()):
        found.append(getattr(value, "__doc__", None))
        if inspect.isclass(value):
            for member in list(vars(value).values()):
                found.append(getattr(member, "__doc__", None))
    return {normal(text) for text in found if isinstance(text, str)}


def texts_of_cpython(names):
    texts = set()
    for name in names:
        try:
            texts |= docstrings_of(importlib.import_module(name))
        except ImportError:
            pass  # a module of boards, or of a later Python
    return texts


def our_docstrings(path):
    """(line, text) of every docstring in a stub or a module."""
    tree = ast.parse(path.read_text(), str(path))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            text = ast.get_docstring(node)
            if text:
                yield getattr(node, "lineno", 1), normal(text)


def module_name(path, root):
    relative = path.relative_to(root).with_suffix("")
    parts = relative.parts[1:] if relative.parts[0] == "lib" else (relative.name,)
    return ".".join(parts).removesuffix(".__init__")


def sentences(text):
    return re.split(r"(?<=[.:;]) ", text)


def copied_sentence(text, texts):
    """The first sentence, or None. A text of short sentences counts as one."""
    for part in [text, *sentences(text)]:
        if len(part) >= SHORT and any(part in theirs for theirs in texts):
            return part
    return None


def check_docstrings(root: Path):
    patterns = ("lib/**/*.py", "objects/*.pyi", "vm/*.pyi", "modules/*/*.pyi")
    paths = sorted(path for pattern in patterns for path in root.glob(pattern))
    modules = {module_name(path, root) for path in paths if path.stem != "__main__"}  # importing that would run it
    texts = texts_of_cpython({*LANGUAGE_MODULES, *modules})
    for path in paths:
        for line, text in our_docstrings(path):
            if copied := copied_sentence(text, texts):
                yield f"{path.relative_to(root)}:{line}: CPython's words: {copied[:60]!r}"
