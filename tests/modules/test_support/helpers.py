# Library, test.support: what tests written for CPython use besides unittest.
# cpython: an installation need not have its test.support
# heap: 600K, unittest with threads
import os
import sys
import unittest
import warnings
from test import support
from test.support import import_helper, os_helper, threading_helper, warnings_helper
from test.support import ALWAYS_EQ, LARGEST, NEVER_EQ, SMALLEST, cpython_only, gc_collect, swap_attr, swap_item


class Tests(unittest.TestCase):
    def test_comparing(self):
        self.assertTrue(ALWAYS_EQ == 1 and not ALWAYS_EQ != 1 and NEVER_EQ != NEVER_EQ)
        self.assertTrue(LARGEST > 10**9 and SMALLEST < -(10**9) and not LARGEST < 1 and LARGEST >= 5 and SMALLEST <= 5)

    def test_captured(self):
        with support.captured_stdout() as out, support.captured_stderr() as err, support.captured_stdin() as into:
            into.write("line\n")
            into.seek(0)
            sys.stdout.write(input())
            sys.stderr.write("e")
        self.assertEqual((out.getvalue(), err.getvalue()), ("line", "e"))

    def test_swapping(self):
        with swap_attr(self, "x", 1) as before:
            self.assertEqual((before, self.x), (None, 1))
        self.assertFalse(hasattr(self, "x"))
        table = {1: 2}
        with swap_item(table, 1, 3) as before, swap_item(table, 5, 6):
            self.assertEqual((before, table), (2, {1: 3, 5: 6}))
        self.assertEqual(table, {1: 2})
        support.patch(self, Tests, "longMessage", False)
        self.assertFalse(Tests.longMessage)

    def test_warnings(self):
        with warnings_helper.check_warnings(("a.*", UserWarning)) as seen:
            warnings.warn("abc")
            self.assertEqual((str(seen.message), len(seen.warnings)), ("abc", 1))
        with self.assertRaises(AssertionError):
            with warnings_helper.check_warnings(("zzz", UserWarning)):
                pass
        with warnings_helper.check_no_warnings(self):
            pass

    @warnings_helper.ignore_warnings(category=DeprecationWarning)
    def test_ignoring(self):
        warnings.warn("old", DeprecationWarning)

    def test_imports(self):
        fresh = import_helper.import_fresh_module("string", blocked=["nothing"])
        import string

        self.assertIsNot(fresh, string)
        self.assertIsNone(import_helper.import_fresh_module("string", fresh=["no_such_module"]))
        with self.assertRaises(ImportError):
            import_helper.import_fresh_module("bisect", blocked=["bisect"])
        with self.assertRaises(unittest.SkipTest):
            import_helper.import_module("no_such_module")

    def test_files(self):
        with os_helper.temp_dir() as folder, os_helper.change_cwd(folder):
            os_helper.create_empty_file("a")
            self.assertEqual(os.listdir("."), ["a"])
            os_helper.unlink("a")
            os_helper.unlink("a")
        with os_helper.EnvironmentVarGuard() as environment:
            environment["ADDER_X"] = "1"
            self.assertEqual(os.environ["ADDER_X"], "1")
        self.assertNotIn("ADDER_X", os.environ)
        self.assertEqual(os.fspath(os_helper.FakePath("p")), "p")
        with self.assertRaises(ZeroDivisionError):
            os.fspath(os_helper.FakePath(ZeroDivisionError))

    def test_threads(self):
        import threading

        made = []
        with threading_helper.start_threads([threading.Thread(target=made.append, args=(i,)) for i in range(3)]):
            pass
        self.assertEqual(sorted(made), [0, 1, 2])
        with threading_helper.catch_threading_exception() as caught:
            thread = threading.Thread(target=lambda: 1 / 0)
            thread.start()
            thread.join()
            self.assertIs(caught.exc_type, ZeroDivisionError)

    def test_checks(self):
        support.check_syntax_error(self, "x x", "invalid syntax", lineno=1)
        support.check_disallow_instantiation(self, type(iter([])))
        self.assertEqual(support.sortdict({2: 1, 1: "a"}), "{1: 'a', 2: 1}")
        gc_collect()
        with support.disable_gc(), support.infinite_recursion():
            pass
        for _ in support.sleeping_retry(5):
            break

    @support.bigmemtest(size=support._2G, memuse=2)
    def test_big(self, size):
        self.assertLess(size, 10000)

    @unittest.skipIf(sys.implementation.name == "cpython", "differs there")
    @cpython_only
    def test_cpython(self):
        self.fail("it runs")


result = unittest.TextTestRunner(stream=open(os.devnull, "w")).run(unittest.defaultTestLoader.loadTestsFromTestCase(Tests))
print(result.testsRun, len(result.skipped), result.failures, result.errors)  # expect: 11 1 [] []
