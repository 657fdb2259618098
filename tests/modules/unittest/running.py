# Library, unittest: fixtures, skips, subtests, cleanups, suites, loaders, results and the text of the runner.
import io
import unittest

log = []


def setUpModule():
    log.append("setUpModule")
    unittest.addModuleCleanup(log.append, "module cleanup")


def tearDownModule():
    log.append("tearDownModule")


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")

    def setUp(self):
        self.addCleanup(log.append, "cleanup")

    def tearDown(self):
        log.append("tearDown")

    def test_passes(self):
        """The first line.

        More lines."""

    def test_fails(self):
        self.assertEqual(1, 2)

    def test_raises(self):
        raise KeyError("k")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_skips(self):
        self.skipTest("later")

    def test_parts(self):
        for i in range(3):
            with self.subTest("part", i=i):
                self.assertNotEqual(i, 1)


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("no class")

    def test_never(self):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Sample))
# expect: ['test_expected', 'test_fails', 'test_parts', 'test_passes', 'test_raises', 'test_skips', 'test_unexpected']

suite = loader.loadTestsFromTestCase(Sample)
print(suite.countTestCases(), [test.id() for test in suite][:2])
# expect: 7 ['__main__.Sample.test_expected', '__main__.Sample.test_fails']

stream = io.StringIO()
result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
for line in stream.getvalue().split("\n" + "=" * 70)[0].splitlines():
    print(line)
# expect: test_expected (__main__.Sample.test_expected) ... expected failure
# expect: test_fails (__main__.Sample.test_fails) ... FAIL
# expect: test_parts (__main__.Sample.test_parts) ... 
# expect:   test_parts (__main__.Sample.test_parts) [part] (i=1) ... FAIL
# expect: test_passes (__main__.Sample.test_passes)
# expect: The first line. ... ok
# expect: test_raises (__main__.Sample.test_raises) ... ERROR
# expect: test_skips (__main__.Sample.test_skips) ... skipped 'later'
# expect: test_unexpected (__main__.Sample.test_unexpected) ... unexpected success









print(stream.getvalue().splitlines()[-1])
# expect: FAILED (failures=2, errors=1, skipped=1, expected failures=1, unexpected successes=1)

print(log)
# expect: ['setUpModule', 'setUpClass', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDown', 'cleanup', 'tearDownClass', 'class cleanup', 'tearDownModule', 'module cleanup']

print(result, result.wasSuccessful(), result.testsRun)
# expect: <unittest.runner.TextTestResult run=7 errors=1 failures=2> False 7

print([str(test) for test, text in result.failures], [text.splitlines()[-1] for test, text in result.errors])
# expect: ['test_fails (__main__.Sample.test_fails)', 'test_parts (__main__.Sample.test_parts) [part] (i=1)'] ["KeyError: 'k'"]


log.clear()
stream = io.StringIO()
result = unittest.TextTestRunner(stream).run(loader.loadTestsFromTestCase(Broken))
print(stream.getvalue().splitlines()[0], [str(test) for test, text in result.errors], result.testsRun, log)
# expect: E ['setUpClass (__main__.Broken)'] 0 ['setUpModule', 'tearDownModule', 'module cleanup']



class Small(unittest.TestCase):
    def runTest(self):
        log.append("ran")


result = unittest.TestResult()
unittest.TestSuite([Small(), unittest.FunctionTestCase(lambda: log.append("function"))]).run(result)
print(result.testsRun, log[-4:-2], result.wasSuccessful())  # expect: 2 ['ran', 'tearDownModule'] True

try:
    unittest.TestSuite().addTest(Small)
except TypeError as e:
    print(e)
# expect: TestCases and TestSuites must be instantiated before passing them to addTest()

try:
    Small("absent")
except ValueError as e:
    print(str(e).startswith("no such test method in"))
# expect: True

stream = io.StringIO()
program = unittest.main(__name__, argv=["prog", "Small"], exit=False, testRunner=unittest.TextTestRunner(stream))
print(stream.getvalue().splitlines()[-1], program.result.testsRun)  # expect: OK 1
