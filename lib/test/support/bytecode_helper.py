"""Tests of bytecode: instructions are those of this Python."""

import dis
import io
import unittest

_ANY = object()


class BytecodeTestCase(unittest.TestCase):
    """A test case that looks for instructions."""

    def get_disassembly_as_string(self, co):
        """What dis.dis() prints."""
        text = io.StringIO()
        dis.dis(co, file=text)
        return text.getvalue()

    def _find(self, x, opname, argval):
        return next((each for each in dis.get_instructions(x) if each.opname == opname and argval in (_ANY, each.argval)), None)

    def assertInBytecode(self, x, opname, argval=_ANY):
        """The first instruction of that name and value; the test fails without it."""
        found = self._find(x, opname, argval)
        if found is None:
            self.fail(f"{opname} not found in bytecode:\n{self.get_disassembly_as_string(x)}")
        return found

    def assertNotInBytecode(self, x, opname, argval=_ANY):
        """The test fails if there is an instruction of that name and value."""
        if self._find(x, opname, argval) is not None:
            self.fail(f"{opname} occurs in bytecode:\n{self.get_disassembly_as_string(x)}")


class CompilationStepTestCase(unittest.TestCase):
    """Skipped: the steps of CPython's compiler are its own."""

    def setUp(self):
        self.skipTest("steps of CPython's compiler")


CodegenTestCase = CompilationStepTestCase
