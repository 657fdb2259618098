# Library, test.support: scripts and packages in files, bytecode, logging, examples of property tests, saved signals.
# cpython: an installation need not have its test.support
# heap: 600K, unittest
import io
import logging
import os
import sys
import unittest
import warnings
from test import support
from test.support import import_helper, os_helper, script_helper, socket_helper, warnings_helper
from test.support.bytecode_helper import BytecodeTestCase
from test.support.hypothesis_helper import hypothesis
from test.support.logging_helper import TestHandler
from test.support.testcase import ExceptionIsLikeMixin


class Tests(ExceptionIsLikeMixin, BytecodeTestCase):
    seen = []

    def test_scripts(self):
        with os_helper.temp_dir() as folder, import_helper.DirsOnSysPath(folder):
            script = script_helper.make_script(folder, "h3_script", "x = 5")
            script_helper.make_pkg(os.path.join(folder, "h3_package"), "y = 6")
            import h3_package
            import h3_script

            self.assertEqual((h3_script.x, h3_package.y), (5, 6))
            archive, inside = script_helper.make_zip_script(folder, "z", script)
            self.assertEqual(inside, os.path.join(archive, "h3_script.py"))
            self.assertGreater(os.path.getsize(archive), 20)
        with import_helper.ready_to_import("h3_ready", "z = 7") as (name, path):
            self.assertEqual(__import__(name).z, 7)
        self.assertNotIn("h3_ready", sys.modules)

    def test_bytecode(self):
        code = compile("f(1)", "", "eval")
        self.assertNotInBytecode(code, "NO_SUCH")
        with self.assertRaises(self.failureException):
            self.assertInBytecode(code, "NO_SUCH")

    def test_logging(self):
        handler = TestHandler(support.Matcher())
        logger = logging.getLogger("h3")
        logger.addHandler(handler)
        logger.warning("watch %s", "out")
        self.assertTrue(handler.matches(levelno=logging.WARNING, message="out"))
        self.assertFalse(handler.matches(message="in"))

    @hypothesis.given(hypothesis.strategies.binary() | hypothesis.strategies.none())
    @hypothesis.example(b"1")
    @hypothesis.example(b"2")
    def test_examples(self, data):
        self.seen.append(data)

    @support.requires_legacy_unicode_capi()
    def test_skipped(self):
        self.fail()

    def test_exceptions(self):
        group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
        self.assertExceptionIsLike(group, ExceptionGroup("g", [ValueError(1), TypeError(2)]))
        for other in ExceptionGroup("g", [ValueError(1), TypeError(3)]), None, ValueError(1):
            self.assertRaises(self.failureException, self.assertExceptionIsLike, group, other)

    def test_others(self):
        support.SaveSignals().restore()
        support.flush_std_streams()
        self.assertGreater(support.get_recursion_available(), support.get_recursion_depth() - 1)
        self.assertRaises(unittest.SkipTest, socket_helper.find_unused_port)
        token = support.ignore_deprecations_from("__main__", like=".*old.*")
        with warnings_helper.check_no_warnings(self):
            pass
        support.clear_ignored_deprecations(token)
        self.assertRaises(ValueError, support.clear_ignored_deprecations)
        self.assertIs(warnings_helper.import_deprecated("os"), os)
        self.assertGreaterEqual(os_helper.fd_count(), 0)


result = unittest.TextTestRunner(stream=io.StringIO()).run(
    unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
)
for kind in result.failures + result.errors:
    print(kind[1])
print(result.testsRun, len(result.skipped), sorted(Tests.seen))  # expect: 7 1 [b'1', b'2']
