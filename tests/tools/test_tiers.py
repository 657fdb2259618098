"""What images hold (modules/tiers.toml): what a module imports at once is in every image that holds it."""

import ast
import importlib.machinery
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BOARD = 'name = "Test"\nid = "test"\nchip = "rp2040"\n{}\n[pins]\nLED = "GPIO25"\n'


def load_boardgen():
    sys.path.insert(0, str(ROOT / "tools"))
    loader = importlib.machinery.SourceFileLoader("boardgen", str(ROOT / "tools" / "boardgen"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("boardgen", loader))
    loader.exec_module(module)
    return module


boardgen = load_boardgen()


def image(tmp_path, lines):
    path = tmp_path / "test.toml"
    path.write_text(BOARD.format(lines))
    board = boardgen.BoardFile(path)
    return boardgen.Image(board, boardgen.read_chip(board))


def absolute(node, package):
    """The modules that an import statement may name."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    base = ".".join([*package[: len(package) - node.level + 1], *filter(None, [node.module])]) if node.level else node.module
    return {base} | {f"{base}.{alias.name}" for alias in node.names}


def statements_at_import(body):
    for node in body:
        yield node
        if isinstance(node, (ast.If, ast.Try, ast.With, ast.ClassDef, ast.For)) and not asks_what_is_imported(node):
            yield from statements_at_import(node.body)


def asks_what_is_imported(node):
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith(" in sys.modules")


def imported_at_once(file, package):
    nodes = statements_at_import(ast.parse((ROOT / "lib" / file).read_text()).body)
    return set().union(*(absolute(node, package) for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom))))


def missing(tiers):
    held = {boardgen.dotted(name) for name in tiers.all if tiers.holds(name)}
    known = {boardgen.dotted(name) for name in tiers.all}
    for file in tiers.lib_files():
        name = boardgen.dotted(file).split(".")
        package = name if file.endswith("/__init__.py") else name[:-1]
        yield from (f"{file} imports {other}" for other in sorted(imported_at_once(file, package) & known - held))


@pytest.mark.parametrize("kind", ["base", "full", "everything"])
def test_image_is_closed(tmp_path, kind):
    assert list(missing(image(tmp_path, f'image = "{kind}"'))) == []


def test_every_entry_names_a_module(tmp_path):
    tiers = image(tmp_path, "")
    for entries in tiers.tiers.values():
        for entry in entries:
            assert entry in ("board", "microcontroller_pin") or any(tiers.listed(name, [entry]) for name in tiers.all), entry


def test_board_adds_and_leaves_out(tmp_path):
    small = image(tmp_path, 'image = "base"\nmodules = {add = ["json", "json/", "enum.py"], leave_out = ["random"]}')
    assert small.holds("json") and small.holds("json/_parts.py") and small.holds("enum.py") and not small.holds("random")
    assert "random" in small.omitted_from("large") and "bisect" in small.omitted_from("full") and "decimal" in small.omitted_from("bundle")


@pytest.mark.parametrize("line, message", [
    ('image = "huge"', "'huge' is no image; there are: base, full, everything"),
    ('modules = {add = ["jason"]}', "modules: there is no 'jason'; modules/tiers.toml shows how they are named"),
    ('modules = {remove = ["json"]}', 'modules: expected {add = ["NAME", …], leave_out = ["NAME", …]}'),
    ("firmware_kb = 2_048", "firmware_kb must be 512 to 1024, half of the flash, in steps of 4, not 2048"),
])
def test_mistakes_are_reported(tmp_path, line, message):
    path = tmp_path / "test.toml"
    path.write_text(BOARD.format(line))
    result = subprocess.run([sys.executable, str(ROOT / "tools" / "boardgen"), "--check", str(path)], capture_output=True, text=True)
    assert result.returncode != 0
    assert result.stderr.strip() == f"boardgen: {path}:4: {message}"


@pytest.mark.parametrize("omitted, least, most", [("_help.py", 1, 100), ("json", 20_000, 200_000)])
def test_docstrings_of_c_come_with_help(tmp_path, omitted, least, most):
    (tmp_path / "omitted.txt").write_text(omitted)
    subprocess.run([sys.executable, str(ROOT / "tools" / "bindgen"), str(tmp_path), f"--omit={tmp_path}/omitted.txt"], check=True)
    assert least <= (tmp_path / "docs.c").stat().st_size <= most
