"""docs/conformance.md covers every test program, and every row of it has one or says why not."""

import importlib.machinery
import importlib.util

from expectations import TESTS, program_files

PATH = str(TESTS.parent / "tools" / "conformance")
loader = importlib.machinery.SourceFileLoader("conformance", PATH)
conformance = importlib.util.module_from_spec(importlib.util.spec_from_loader("conformance", loader))
loader.exec_module(conformance)


def test_every_program_has_a_row():
    assert conformance.assign(conformance.read_chapters(), program_files()) == []


def test_every_row_has_a_program_or_a_reason():
    chapters = conformance.read_chapters()
    conformance.assign(chapters, program_files())
    empty = [f"{title}: {row.title}" for title, rows in chapters for row in rows if not (row.programs or row.rest or row.left_out)]
    assert empty == []
